import type { ReactionVerdict } from '../../../model/result/reaction';
import { fill, inWords } from '../../../model/text/fill';
import type { ScanTexts } from '../texts';
import { useTexts } from '../texts';
import { OtherReason, OwnBasis } from './BehaviourReasons';
import { MoreReasons } from './MoreReasons';
import { Part } from './Part';
import { Reason } from './Reason';
import type { PartProps } from './partProps';
import { reactionName } from '../../words/reactionWords';
import { meaningOf } from '../../words/verdictWords';

/** Why it comes out here: the type and where this relation differs, and the other party; folded, the rest. */
export function Why(props: PartProps) {
  const { words } = useTexts();
  return (
    <Part title={words.result.why}>
      <dl class="reasons">
        <TypeReason {...props} />
        <OwnBasis {...props} />
        <OtherReason {...props} />
      </dl>
      <MoreReasons {...props} />
    </Part>
  );
}

/** What the type means, and, where a reaction is not what it leads one to expect, that this relation differs there. */
function TypeReason({ result, voice }: Pick<PartProps, 'result' | 'voice'>) {
  const texts = useTexts();
  const { verdict, judgedOwn, judgedOther, own, other } = result;
  if (!verdict) return null;
  const names = reactionNames(texts, [
    judgedOwn !== 'as expected' ? judgedOwn && own?.verdict : undefined,
    judgedOther !== 'as expected' ? judgedOther && other?.verdict : undefined,
  ]);
  const { verdictTitles, typeDiffers } = texts.words.result;
  return (
    <Reason title={verdictTitles[verdict.kind]}>
      {meaningOf(texts, verdict, voice)} {names && fill(typeDiffers, { reaction: names })}
    </Reason>
  );
}

function reactionNames(texts: ScanTexts, verdicts: readonly (ReactionVerdict | undefined)[]): string {
  const names = verdicts.flatMap((verdict) => (verdict ? [reactionName(texts, verdict)] : []));
  return inWords([...new Set(names)], texts.words.and);
}
