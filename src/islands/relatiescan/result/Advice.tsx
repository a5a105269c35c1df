import { fill } from '../../../model/text/fill';
import { useAdvice, useTexts } from '../texts';
import type { PartProps } from './partProps';

/** What now: two or three pieces of advice, each with the page that goes deeper where it names one. */
export function Advice({ scan, result }: Pick<PartProps, 'scan' | 'result'>) {
  const { words } = useTexts();
  const advice = useAdvice();
  const { result: resultWords } = words;
  const { role } = scan.context;
  return (
    <section class="result-advice">
      <h2>{resultWords.advice}</h2>
      <ol class="next-steps">
        {result.advice.map(({ id, parts }) => {
          const { title, text, link } = advice.pieces[id];
          return (
            <li key={id}>
              <h3>{title}</h3>
              <p>{[...parts.map((part) => advice.parts[part][role]), text[role]].join(' ')}</p>
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
