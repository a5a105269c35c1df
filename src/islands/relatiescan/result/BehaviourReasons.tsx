import type { Judgement } from '../../../model/result/expectedReaction';
import type { ReactionVerdict } from '../../../model/result/reaction';
import type { Role } from '../../../model/role';
import { capital, fill } from '../../../model/text/fill';
import type { ScanTexts } from '../texts';
import { useTexts } from '../texts';
import { contentKey, reactionText } from '../../words/reactionWords';
import { Reason } from './Reason';
import type { PartProps } from './partProps';

/** What both parties did after the last problem, and whether that was to be expected. */
export function BehaviourReasons({ scan, result, voice }: PartProps) {
  const texts = useTexts();
  const { result: resultWords } = texts.words;
  const { own, other, judgedOwn, judgedOther } = result;
  const { zelf, ander } = voice;
  return (
    <>
      {own?.verdict && (
        <Reason
          title={voice.shared ? fill(resultWords.reactionBy, { partij: zelf }) : resultWords.ownReaction}
        >
          {voice.shared
            ? seenText(texts, own.verdict, judgedOwn, [zelf, ander])
            : ownText(texts, own.verdict, judgedOwn)}
        </Reason>
      )}
      {other?.verdict && (
        <Reason title={fill(resultWords.reactionBy, { partij: ander })}>
          {voice.shared
            ? seenText(texts, other.verdict, judgedOther, [ander, zelf])
            : otherText(texts, other.verdict, judgedOther, scan.context.role)}
        </Reason>
      )}
    </>
  );
}

const judgement = ({ verdicts }: ScanTexts, judged: Judgement | undefined) =>
  judged && verdicts.judged[contentKey(judged)];

const ownText = (texts: ScanTexts, verdict: ReactionVerdict, judged?: Judgement): string =>
  `${reactionText(texts, verdict).own} ${judgement(texts, judged)?.own ?? ''}`;

const otherText = (texts: ScanTexts, verdict: ReactionVerdict, judged: Judgement | undefined, role: Role) =>
  `${reactionText(texts, verdict).other[role]} ${judgement(texts, judged)?.other[role] ?? ''}`;

/** The same of either party by its name, without what its opposite could do. */
function seenText(
  texts: ScanTexts,
  verdict: ReactionVerdict,
  judged: Judgement | undefined,
  [partij, wederpartij]: readonly [string, string],
): string {
  const gaps = { partij, Partij: capital(partij), wederpartij };
  return `${fill(reactionText(texts, verdict).seen, gaps)} ${judgement(texts, judged)?.own ?? ''}`;
}
