import type { Judgement } from '../../../model/result/expectedReaction';
import type { Reactions } from '../../../model/result/reaction';
import { REACTIONS } from '../../../model/result/reaction';
import { capital, fill, inWords } from '../../../model/text/fill';
import { contentKey, reactionText } from '../../words/reactionWords';
import type { ScanTexts } from '../texts';
import { useTexts } from '../texts';
import { Reason } from './Reason';
import type { PartProps } from './partProps';
import { voiceGaps } from './voice';

/** On which of the four reactions the verdict on one's own behaviour rests, where not all of them are known. */
export function OwnBasis({ result: { own }, voice }: Pick<PartProps, 'result' | 'voice'>) {
  const texts = useTexts();
  const { result: words } = texts.words;
  const basis = own && basisText(texts, own);
  if (!basis) return null;
  const title = voice.shared ? fill(words.reactionBy, { party: voice.self }) : words.ownReaction;
  return <Reason title={title}>{basis}</Reason>;
}

/** What the other party did about the point, and whether that was to be expected; or that it does not know of it. */
export function OtherReason({ scan, result: { other, otherKnows, judgedOther }, voice }: PartProps) {
  const texts = useTexts();
  const { result: words } = texts.words;
  const title = fill(words.reactionBy, { party: voice.other });
  if (otherKnows === 'no') return <Reason title={title}>{fill(words.notKnown, voiceGaps(voice))}</Reason>;
  if (!other?.verdict) return null;
  const { seen, other: told } = reactionText(texts, other.verdict);
  const text = voice.shared
    ? fill(seen, { party: voice.other, Party: capital(voice.other), counterparty: voice.self })
    : told[scan.context.role];
  const judged = judgement(texts, judgedOther);
  return (
    <Reason title={title}>
      {text} {voice.shared ? judged?.own : judged?.other[scan.context.role]} {basisText(texts, other)}
    </Reason>
  );
}

const judgement = ({ verdicts }: ScanTexts, judged: Judgement | undefined) =>
  judged && verdicts.judged[contentKey(judged)];

/** Which reactions are known, where a verdict rests on fewer than four. */
function basisText({ words, reactions }: ScanTexts, { bars, verdict, place }: Reactions): string {
  if (!verdict || place) return '';
  const known = REACTIONS.filter((reaction) => bars[reaction] !== undefined);
  return fill(words.result.restsOn, {
    reactions: inWords(
      known.map((reaction) => reactions[reaction].inSentence),
      words.and,
    ),
  });
}
