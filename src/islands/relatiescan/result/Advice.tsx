import { fill } from '../../../model/text/fill';
import { useTexts } from '../texts';
import type { PartProps } from './partProps';

/** What now: two or three pieces of advice, each with the page that goes deeper where it names one. */
export function Advice({ scan, result }: Pick<PartProps, 'scan' | 'result'>) {
  const { words, advice } = useTexts();
  const { result: resultWords } = words;
  return (
    <section class="result-advice">
      <h2>{resultWords.advice}</h2>
      <ol class="next-steps">
        {result.advice.map((id) => {
          const { title, text, link } = advice[id];
          return (
            <li key={id}>
              <h3>{title}</h3>
              <p>{text[scan.context.role]}</p>
              {link && (
                <a class="sans" href={link.path}>
                  {fill(link.kind === 'case' ? resultWords.readCase : resultWords.readChapter, {
                    title: link.title,
                  })}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
