import type { MeasuredLine } from '../../collections/measuredLine';
import type { Locale } from '../../i18n/locales';
import type { Words } from '../../i18n/words';
import { fill, hundredths } from '../../model/text/fill';
import { numberText } from '../../model/text/numberText';

/** What a line of a party shows, in a sentence: where it begins, when it lies outside the bounds, where it ends. */
export function lineSentence(
  {
    points,
    moments,
    excursions,
    fork,
  }: Pick<MeasuredLine, 'points' | 'excursions'> &
    Partial<Pick<MeasuredLine, 'fork'>> & { moments: readonly unknown[] },
  party: string,
  words: Words['lines'],
  locale: Locale,
): string {
  const monthText = (month: number) => numberText(locale, month, 1);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) throw new Error('a line has no points');
  const outside = excursions.map(({ bound, from, to }) =>
    fill(bound === 'euphoria' ? words.above : words.below, { from: monthText(from), to: monthText(to) }),
  );
  const described = fill(words.description, {
    party,
    until: monthText(last.month),
    count: moments.length,
    first: hundredths(first.mean),
    between: outside.length === 0 ? words.within : outside.join(', '),
    last: hundredths(last.mean),
  });
  const forkEnd = fork?.at(-1);
  return forkEnd ? `${described} ${fill(words.fork.end, { last: hundredths(forkEnd.mean) })}` : described;
}
