import type { Answer } from '../../../model/scan/answer';
import type { ItemId } from '../../../model/scan/item';
import type { Role } from '../../../model/role';
import { fill } from '../../../model/text/fill';
import { Progress } from '../Progress';
import { Question } from '../Question';
import { StepLayout } from '../StepLayout';
import { isAboutPoint, PointReminder } from './PointReminder';
import type { AskedGroup } from '../steps';
import { useTexts } from '../texts';
import type { ScanControl } from '../useScan';

interface GroupStepProps {
  readonly scan: ScanControl;
  readonly asked: AskedGroup;
  /** Questions in the whole form. */
  readonly total: number;
  readonly onBack: () => void;
  readonly onNext: () => void;
  readonly nextLabel: string;
}

/** One group of questions as a screen. Skipping is allowed; nothing moves on by itself. */
export function GroupStep({ scan, asked, total, onBack, onNext, nextLabel }: GroupStepProps) {
  const { words } = useTexts();
  const { group, items, first } = asked;
  const role = scan.draft.context.role ?? 'client';
  const step = scan.steps.indexOf(`group:${group.id}`) + 1;
  return (
    <StepLayout
      title={group.title}
      intro={group.intro && fill(group.intro, { other: words.other[role] })}
      progress={
        <Progress
          step={step}
          steps={scan.steps.length - 1}
          questions={{ first, last: first + items.length - 1, total }}
        />
      }
      aside={<Whys asked={asked} />}
      takesFocus
      onBack={onBack}
      onNext={onNext}
      next={nextLabel}
    >
      {isAboutPoint(asked) && <PointReminder point={scan.draft.context.point} />}
      <Questions scan={scan} items={items} role={role} />
    </StepLayout>
  );
}

interface QuestionsProps {
  readonly scan: ScanControl;
  readonly items: AskedGroup['items'];
  readonly role: Role;
}

/** The questions of a group, each with its answer. */
export function Questions({ scan, items, role }: QuestionsProps) {
  return (
    <>
      {items.map((item) => (
        <Question
          key={item.id}
          item={item}
          role={role}
          answer={scan.draft.answers[item.id]}
          onAnswer={answerOf(scan)}
        />
      ))}
    </>
  );
}

/** Writes one answer into the draft. */
export const answerOf = (scan: Pick<ScanControl, 'change'>) => (id: ItemId, answer: Answer) =>
  scan.change((draft) => ({ ...draft, answers: { ...draft.answers, [id]: answer } }));

function Whys({ asked: { items } }: { asked: AskedGroup }) {
  const { words } = useTexts();
  const reasons = [...new Set(items.map(({ why }) => why).filter((why) => why !== undefined))];
  return (
    <div class="scan-why">
      <b>{reasons.length === 1 ? words.steps.why : words.steps.whyMany}</b>
      {reasons.map((why) => (
        <p key={why}>{why}</p>
      ))}
    </div>
  );
}
