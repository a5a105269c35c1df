import { DEFAULT_SETTINGS } from '../../../model/line/appreciation';
import type { Excursion } from '../../../model/line/excursion';
import type { Role } from '../../../model/role';
import type { Timeline } from '../../../model/line/timeline';
import { spanOf } from '../../../model/line/timeline';
import type { LineReport } from '../../../model/line/partyLine';
import { fill, hundredths, inWords } from '../../../model/text/fill';
import { numberText } from '../../../model/text/numberText';
import { monthWords } from '../dateWords';
import type { LineTexts } from '../texts';

/** The line in a sentence: where it begins, when it lies outside its bounds, where it ends, and what active management changes. */
export function reportSentence(
  texts: LineTexts,
  timeline: Timeline,
  party: Role,
  { asIs, active }: Readonly<{ asIs: LineReport; active: LineReport }>,
): string {
  const { report, key, and } = texts.words;
  const { from } = spanOf(timeline);
  const outside = asIs.excursions.map((excursion) => excursionWords(texts, from, excursion));
  const { personal, business } = timeline.start;
  const sentence = fill(report.summary, {
    party: key[party],
    first: hundredths((personal + business) / 2),
    between: outside.length === 0 ? report.within : inWords(outside, and),
    last: hundredths(asIs.end.mean),
  });
  if (hundredths(asIs.end.mean) === hundredths(active.end.mean)) return sentence;
  const managed = { last: hundredths(active.end.mean), months: DEFAULT_SETTINGS.solveWithin };
  return `${sentence} ${fill(report.managed, managed)}`;
}

function excursionWords({ words, locale }: LineTexts, from: string, { bound, ...span }: Excursion): string {
  return fill(bound === 'euphoria' ? words.report.above : words.report.below, {
    from: monthWords(from, span.from, locale),
    to: monthWords(from, span.to, locale),
  });
}

/** A length of time in months, to one decimal. */
export function monthsText({ words, locale }: LineTexts, months: number): string {
  const rounded = Math.round(months * 10) / 10;
  return rounded === 1
    ? words.report.oneMonth
    : fill(words.report.months, { months: numberText(locale, rounded, 1) });
}

/** When the line first passes a bound, and which. */
export function crossingText(texts: LineTexts, from: string, [first]: LineReport['excursions']): string {
  const { report } = texts.words;
  if (!first) return report.noCrossing;
  return fill(report.crossings[first.bound], { date: monthWords(from, first.from, texts.locale) });
}
