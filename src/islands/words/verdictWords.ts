import type { TypeProbabilities } from '../../model/result/typeProbabilities';
import type { TypologyVerdict } from '../../model/result/verdict';
import { isClearlyLikelier } from '../../model/result/verdict';
import { fill } from '../../model/text/fill';
import type { ScanTexts } from '../relatiescan/texts';
import type { Voice } from '../relatiescan/result/voice';

/** What a verdict on the typology means; to the one who filled in the scan with what can be done with it. */
export function meaningOf(
  { types, verdicts }: ScanTexts,
  verdict: TypologyVerdict,
  { shared }: Voice,
): string {
  if (verdict.kind === 'type') return types[verdict.type].meaning;
  const { meaning, coaching } =
    verdict.kind === 'middle'
      ? verdicts.middle
      : betweenText(verdicts.between, verdict.likelier, verdict.other);
  return coaching && !shared ? `${meaning} ${coaching}` : meaning;
}

/** The verdict as one line; with the probabilities it says which of two types weighs more. */
export function verdictLine(
  { words: { result }, types }: ScanTexts,
  verdict: TypologyVerdict,
  probabilities: TypeProbabilities,
): string {
  if (verdict.kind === 'middle') return result.middle;
  if (verdict.kind === 'type') return types[verdict.type].name;
  const { likelier, other } = verdict;
  const names = { first: types[likelier].inSentence, second: types[other].inSentence };
  return fill(isClearlyLikelier(probabilities, likelier, other) ? result.mainly : result.between, names);
}

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
