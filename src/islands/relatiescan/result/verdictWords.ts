import type { TypeProbabilities } from '../../../model/relationshipType';
import type { TypologyVerdict } from '../../../model/verdict';
import { isClearlyLikelier } from '../../../model/verdict';
import { fill } from '../../fill';
import type { ScanTexts } from '../texts';

/** A verdict in words: a heading whose first part weighs most, a sentence that says what it means, and more on it. */
export interface VerdictWords {
  readonly strong: string;
  readonly rest: string;
  readonly sentence: string;
  readonly lede: string;
}

/** The verdict on the typology in words; with the probabilities it says which of two types weighs more. */
export function verdictWords(
  { words, types, verdicts }: ScanTexts,
  verdict: TypologyVerdict,
  probabilities: TypeProbabilities,
): VerdictWords {
  const { result } = words;
  if (verdict.kind === 'middle') return { strong: result.middle, rest: '', ...verdicts.middle };
  if (verdict.kind === 'type') {
    const { name, verdict: sentence, reading } = types[verdict.type];
    return { strong: name, rest: '', sentence, lede: reading };
  }
  const { likelier, other } = verdict;
  const names = { first: types[likelier].inSentence, second: types[other].inSentence };
  const { first, rest } = isClearlyLikelier(probabilities, likelier, other) ? result.mainly : result.between;
  return {
    strong: fill(first, names),
    rest: fill(rest, names),
    ...betweenText(verdicts.between, likelier, other),
  };
}

/** The verdict as one line, without weight. */
export const verdictLine = (
  texts: ScanTexts,
  verdict: TypologyVerdict,
  probabilities: TypeProbabilities,
): string => {
  const { strong, rest } = verdictWords(texts, verdict, probabilities);
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
