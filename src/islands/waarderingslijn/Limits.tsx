import { useTexts } from './texts';

/** What the line is not, and where it says how it calculates. */
export function Limits() {
  const { words, methodPath } = useTexts();
  return (
    <section class="part">
      <h2>{words.limits.title}</h2>
      <div class="part-body line-limits">
        <p>
          <b>{words.limits.illustration}</b> {words.limits.text}
        </p>
        <p>{words.limits.staysHere}</p>
        <p class="sans">
          <a href={methodPath}>{words.limits.method}</a>
        </p>
      </div>
    </section>
  );
}
