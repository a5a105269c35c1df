import type { TypeProbabilities } from '../../model/result/typeProbabilities';
import type { TypologyVerdict } from '../../model/result/verdict';
import { isClearlyLikelier } from '../../model/result/verdict';
import { fill } from '../../model/text/fill';
import type { ScanTexts } from '../relatiescan/texts';
import type { Voice } from '../relatiescan/result/voice';
import { voiceGaps } from '../relatiescan/result/voice';

/** A verdict in words: a heading whose first part weighs most, a sentence that says what it means, and more on it. */
export interface VerdictWords {
  readonly strong: string;
  readonly rest: string;
  readonly sentence: string;
  readonly lede: string;
}

/**
 * The verdict on the typology in words, to whom the voice speaks; with the probabilities it says which of two types weighs
 * more.
 */
export function verdictWords(
  texts: ScanTexts,
  verdict: TypologyVerdict,
  probabilities: TypeProbabilities,
  voice: Voice,
): VerdictWords {
  const { sentence, lede, coaching } = meaningOf(texts, verdict);
  return {
    ...headingOf(texts, verdict, probabilities),
    sentence: fill(sentence, voiceGaps(voice)),
    lede: coaching && !voice.shared ? `${lede} ${coaching}` : lede,
  };
}

function meaningOf({ types, verdicts }: ScanTexts, verdict: TypologyVerdict) {
  if (verdict.kind === 'middle') return verdicts.middle;
  if (verdict.kind === 'between') return betweenText(verdicts.between, verdict.likelier, verdict.other);
  const { verdict: sentence, meaning } = types[verdict.type];
  return { sentence, lede: meaning, coaching: undefined };
}

function headingOf(
  { words, types }: ScanTexts,
  verdict: TypologyVerdict,
  probabilities: TypeProbabilities,
): Pick<VerdictWords, 'strong' | 'rest'> {
  const { result } = words;
  if (verdict.kind === 'middle') return { strong: result.middle, rest: '' };
  if (verdict.kind === 'type') return { strong: types[verdict.type].name, rest: '' };
  const { likelier, other } = verdict;
  const names = { first: types[likelier].inSentence, second: types[other].inSentence };
  const { first, rest } = isClearlyLikelier(probabilities, likelier, other) ? result.mainly : result.between;
  return {
    strong: fill(first, names),
    rest: fill(rest, names),
  };
}

/** The verdict as one line, without weight. */
export const verdictLine = (
  texts: ScanTexts,
  verdict: TypologyVerdict,
  probabilities: TypeProbabilities,
): string => {
  const { strong, rest } = headingOf(texts, verdict, probabilities);
  return strong + rest;
};

/** The name of a verdict inside a sentence: `tussen steunpilaar en gegijzelde`. */
export function verdictName({ words, types }: ScanTexts, verdict: TypologyVerdict): string {
  if (verdict.kind === 'middle') return words.result.middleInSentence;
  if (verdict.kind === 'type') return types[verdict.type].inSentence;
  const names = { first: types[verdict.likelier].inSentence, second: types[verdict.other].inSentence };
  return fill(words.result.betweenInSentence, names);
}

function betweenText<Text>(between: Readonly<Record<string, Text>>, a: string, b: string): Text {
  const text = between[`${a}-${b}`] ?? between[`${b}-${a}`];
  if (!text) throw new Error(`no text for the verdict between ${a} and ${b}`);
  return text;
}
