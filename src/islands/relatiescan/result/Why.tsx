import type { Contribution } from '../../../model/contribution';
import { topContributions } from '../../../model/contribution';
import { verdictTypes } from '../../../model/verdict';
import { WEIGHTINGS } from '../../../model/robustness';
import { typeAt } from '../../../model/relationshipType';
import { capital, fill } from '../../fill';
import { useTexts } from '../texts';
import { Drivers } from './Drivers';
import { Part } from './Part';
import type { PartProps } from './Result';
import { contentKey, reactionText } from './reactionWords';

/** Why it comes out here: what both parties did, goals, dependence, how firm it stands, and the answers that weigh most. */
export function Why({ scan, reading }: PartProps) {
  const { words } = useTexts();
  return (
    <Part title={words.result.why}>
      <dl class="reasons">
        <BehaviourReasons scan={scan} reading={reading} />
        <GoalReason scan={scan} reading={reading} />
        <DependenceReason scan={scan} reading={reading} />
        <RobustReason scan={scan} reading={reading} />
      </dl>
      {reading.contributions && (
        <Drivers
          scan={scan}
          affective={ordered(reading.contributions.affective)}
          calculative={ordered(reading.contributions.calculative)}
        />
      )}
    </Part>
  );
}

const ordered = (list: readonly Contribution[]) => {
  const { up, down } = topContributions(list);
  return [...up, ...down];
};

function BehaviourReasons({ scan, reading }: PartProps) {
  const texts = useTexts();
  const { words, verdicts } = texts;
  const role = scan.frame.role;
  const { own, other, judgedOwn, judgedOther } = reading;
  return (
    <>
      {own?.verdict && (
        <Reason title={words.result.ownReaction}>
          {reactionText(texts, own.verdict).own} {judgedOwn && verdicts.judged[contentKey(judgedOwn)]?.own}
        </Reason>
      )}
      {other?.verdict && (
        <Reason title={fill(words.result.otherReaction, { ander: words.other[role] })}>
          {reactionText(texts, other.verdict).other[role]}{' '}
          {judgedOther && verdicts.judged[contentKey(judgedOther)]?.other[role]}
        </Reason>
      )}
    </>
  );
}

function GoalReason({ reading: { goals } }: PartProps) {
  const { words, verdicts } = useTexts();
  return goals ? <Reason title={words.result.goals}>{verdicts.goals[contentKey(goals.state)]}</Reason> : null;
}

function DependenceReason({ reading: { dependence } }: PartProps) {
  const { words, verdicts } = useTexts();
  const { own, other, asymmetry, oneSided } = dependence;
  if (own === undefined && other === undefined) return null;
  const known =
    asymmetry === undefined
      ? 'unknown'
      : !oneSided
        ? 'both'
        : asymmetry > 0
          ? 'one-sided-own'
          : 'one-sided-other';
  return <Reason title={words.result.dependence}>{verdicts.dependence[known]}</Reason>;
}

function RobustReason({ reading: { robustness, commitment, verdict } }: PartProps) {
  const { words, types } = useTexts();
  if (robustness === undefined || !commitment || !verdict || verdictTypes(verdict).length === 0) return null;
  const type = types[typeAt(commitment.affective, commitment.calculative)].inSentence;
  const { all, some } = words.result.robust;
  const text = robustness === WEIGHTINGS.length ? all : some;
  return <Reason title={words.result.robustTitle}>{capital(fill(text, { count: robustness, type }))}</Reason>;
}

function Reason({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}
