import type { Answer } from '../../../model/answer';
import type { FormItem } from '../../../model/form';
import type { Role } from '../../../model/role';
import { fill } from '../../fill';
import { Progress } from '../Progress';
import { StepFrame } from '../StepFrame';
import type { AskedGroup, StepId } from '../steps';
import { useTexts } from '../texts';
import type { ScanControl } from '../useScan';

interface CheckStepProps {
  readonly scan: ScanControl;
  readonly groups: readonly AskedGroup[];
  readonly onChange: (step: StepId) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Every answer once more, each with a way to change it, before the result. */
export function CheckStep({ scan, groups, onChange, onBack, onNext }: CheckStepProps) {
  const { words } = useTexts();
  const role = scan.draft.frame.role ?? 'client';
  const items = groups.flatMap((group) => group.items);
  const answered = items.filter(({ id }) => scan.draft.answers[id] !== undefined).length;
  return (
    <StepFrame
      title={words.check.title}
      intro={fill(words.check.intro, { answered, asked: items.length })}
      progress={<Progress step={scan.steps.indexOf('check') + 1} steps={scan.steps.length - 1} />}
      takesFocus
      onBack={onBack}
      onNext={onNext}
      next={words.steps.showResult}
      ready={scan.ready}
    >
      <CheckGroup title={words.relation.title} onChange={() => onChange('relation')}>
        {[
          [words.relation.role, scan.draft.frame.role && words.relation.roles[scan.draft.frame.role]],
          [words.relation.nickname, scan.draft.frame.nickname],
        ]}
      </CheckGroup>
      <CheckGroup title={words.context.title} onChange={() => onChange('context')}>
        {[
          [
            words.context.problem,
            scan.draft.frame.problem && words.context.problems[scan.draft.frame.problem],
          ],
        ]}
      </CheckGroup>
      {groups.map(({ group, items: asked }) => (
        <CheckGroup
          key={group.id}
          title={group.title}
          onChange={() => onChange(scan.layout === 'sheet' ? 'sheet' : `group:${group.id}`)}
        >
          {asked.map((item) => [
            item.question[role],
            answerWords(item, role, scan.draft.answers[item.id], words.steps.unknown),
          ])}
        </CheckGroup>
      ))}
    </StepFrame>
  );
}

type Line = readonly (string | undefined)[];

function CheckGroup({
  title,
  onChange,
  children,
}: {
  title: string;
  onChange: () => void;
  children: readonly Line[];
}) {
  const { check } = useTexts().words;
  return (
    <section class="check-group" aria-label={title}>
      <h3>{title}</h3>
      <button
        type="button"
        class="plain-button"
        aria-label={fill(check.changeGroup, { group: title })}
        onClick={onChange}
      >
        {check.change}
      </button>
      <dl>
        {children.map(([question, answer]) => (
          <div key={question}>
            <dt>{question}</dt>
            <dd class={answer ? undefined : 'open'}>{answer ?? check.open}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** An answer in the words of its item; undefined for none. */
export function answerWords(
  item: FormItem<string>,
  role: Role,
  answer: Answer | undefined,
  unknown: string,
): string | undefined {
  if (answer === undefined) return undefined;
  return answer === 'unknown' ? unknown : item.answers[role][answer - 1];
}
