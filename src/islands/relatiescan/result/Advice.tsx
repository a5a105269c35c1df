import { fill } from '../../fill';
import { useTexts } from '../texts';
import { Part } from './Part';
import type { PartProps } from './Result';

/** What now: two or three pieces of advice, each with the page that goes deeper where it names one. */
export function Advice({ scan, reading }: PartProps) {
  const { words, advice } = useTexts();
  const { result } = words;
  return (
    <Part title={result.advice}>
      <ol class="next-steps">
        {reading.advice.map((id) => {
          const { title, text, link } = advice[id];
          return (
            <li key={id}>
              <h3>{title}</h3>
              <p>{text[scan.context.role]}</p>
              {link && (
                <a class="sans" href={link.path}>
                  {fill(link.kind === 'case' ? result.readCase : result.readChapter, { title: link.title })}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </Part>
  );
}
