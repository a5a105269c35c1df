import type { ReactionVerdict } from '../../model/result/reaction';
import { isReaction } from '../../model/result/reaction';
import type { ReactionPartyText, ScanTexts } from '../relatiescan/texts';

/** The key of a code of more than one word in content: `loyalty or neglect` stands under `loyalty-or-neglect`. */
export const contentKey = (code: string): string => code.replaceAll(' ', '-');

/** What is said of a party that shows this verdict. */
export function reactionText(
  { reactions, verdicts }: ScanTexts,
  verdict: ReactionVerdict,
): ReactionPartyText & { readonly name: string } {
  if (isReaction(verdict)) return reactions[verdict];
  const text = verdicts.reactions[contentKey(verdict)];
  if (!text) throw new Error(`no text for the reaction verdict ${verdict}`);
  return text;
}

/** The name of a verdict on behaviour, as it stands inside a sentence. */
export const reactionName = (texts: ScanTexts, verdict: ReactionVerdict): string =>
  isReaction(verdict) ? texts.reactions[verdict].inSentence : lowerFirst(reactionText(texts, verdict).name);

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
