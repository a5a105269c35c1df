import { Own } from '../Own';

/** What a field holds, whole and on as many lines as it takes: paper shows it in the place of the field, and nothing of an empty one. */
export function PrintedText({ text }: { text: string }) {
  if (text.trim() === '') return null;
  return (
    <span class="printed-text" aria-hidden="true">
      <Own>{text}</Own>
    </span>
  );
}
