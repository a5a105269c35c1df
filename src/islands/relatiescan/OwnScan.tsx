import { useEffect, useRef } from 'preact/hooks';
import { completeDraft } from '../../model/scanDraft';
import { Housekeeping } from './Housekeeping';
import { KeptScans } from './KeptScans';
import { Actions } from './result/Actions';
import { Result } from './result/Result';
import type { StepId } from './steps';
import { askedGroups } from './steps';
import { CheckStep } from './steps/CheckStep';
import { ContextStep } from './steps/ContextStep';
import { answerOf, GroupStep } from './steps/GroupStep';
import { PerspectiveStep } from './steps/PerspectiveStep';
import { RelationStep } from './steps/RelationStep';
import { SheetStep } from './steps/SheetStep';
import { useTexts } from './texts';
import type { ScanControl } from './useScan';

interface OwnScanProps {
  readonly scan: ScanControl;
  /** Today, YYYY-MM-DD: a scan without a date gets this one. */
  readonly today: () => string;
}

/** The reader's own scan: one screen at a time, and the result. */
export function OwnScan({ scan, today }: OwnScanProps) {
  const { words } = useTexts();
  return (
    <>
      {!scan.held && <p class="notice">{words.storage.memoryOnly}</p>}
      <Screen scan={scan} today={today} />
      {scan.step === 'relation' && scan.ready && (
        <KeptScans onOpen={(draft, id) => scan.replace(draft, 'check', id)} />
      )}
      {scan.ready && <Housekeeping scan={scan} />}
    </>
  );
}

function Screen({ scan, today }: OwnScanProps) {
  const { words, form } = useTexts();
  const { next, ...way } = useWay(scan);
  const groups = askedGroups(form, scan.draft);
  const complete = completeDraft(scan.draft, today());
  const frameProps = { scan, onBack: way.back, onNext: next, nextLabel: way.nextLabel };

  if (scan.step === 'result' && complete)
    return (
      <Result scan={complete} onAnswer={answerOf(scan)} onChange={way.changeFrom('result')}>
        <Actions scan={complete} keptId={scan.keptId} onKept={scan.setKeptId}>
          <button type="button" class="plain-button" onClick={() => scan.goTo('check')}>
            {words.steps.backToCheck}
          </button>
          {scan.draft.form === 'quick' && <ToLong scan={scan} />}
        </Actions>
      </Result>
    );
  if (scan.step === 'context') return <ContextStep {...frameProps} />;
  if (scan.step === 'sheet') return <SheetStep {...frameProps} groups={groups} />;
  if (scan.step === 'perspective') return <PerspectiveStep {...frameProps} />;
  if (scan.step === 'check' && complete)
    return <CheckStep {...frameProps} groups={groups} onChange={way.changeFrom('check')} />;
  const asked = groups.find(({ group }) => scan.step === `group:${group.id}`);
  if (asked) {
    const total = groups.reduce((count, { items }) => count + items.length, 0);
    return <GroupStep key={asked.group.id} {...frameProps} asked={asked} total={total} />;
  }
  return <RelationStep scan={scan} takesFocus={way.moved} onNext={next} nextLabel={way.nextLabel} />;
}

function ToLong({ scan }: { scan: ScanControl }) {
  const { words } = useTexts();
  const extend = () => {
    scan.change((draft) => ({ ...draft, form: 'long' }));
    scan.goTo('group:social');
  };
  return (
    <button type="button" class="plain-button" onClick={extend}>
      {words.result.actions.toLong}
    </button>
  );
}

/** Where Terug and Verder lead: through the screens, or back to the check after one answer was changed from there. */
function useWay(scan: ScanControl) {
  const { words } = useTexts();
  const origin = useRef<StepId>();
  const moved = useRef(false);
  useEffect(() => {
    moved.current = scan.ready;
    if (scan.step === 'check' || scan.step === 'result') origin.current = undefined;
  });
  const index = scan.steps.indexOf(scan.step);
  const following = scan.steps[index + 1] ?? 'result';
  const previous = scan.steps[index - 1] ?? 'relation';
  const returning = origin.current;
  return {
    moved: moved.current,
    next: () => scan.goTo(returning ?? following),
    back: () => scan.goTo(returning ?? previous),
    nextLabel: returning
      ? words.steps[returning === 'result' ? 'backToResult' : 'backToCheck']
      : following === 'check'
        ? words.steps.toCheck
        : words.steps.next,
    changeFrom: (from: StepId) => (step: StepId) => {
      origin.current = from;
      scan.goTo(step);
    },
  };
}
