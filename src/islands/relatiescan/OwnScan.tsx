import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { afterPaint } from '../../browser/screen';
import { completeDraft } from '../../model/scan/scanDraft';
import { SetAside } from '../SetAside';
import { Housekeeping } from './Housekeeping';
import { LazyPart } from './LazyPart';
import { Replaced } from './Replacing';
import { resultLoader } from './resultLoader';
import { isFresh } from './session';
import type { StepId } from './steps';
import { askedGroups } from './steps';
import { CheckStep } from './steps/CheckStep';
import { ContextStep } from './steps/ContextStep';
import { GroupStep } from './steps/GroupStep';
import { OtherKnowsStep } from './steps/OtherKnowsStep';
import { PerspectiveStep } from './steps/PerspectiveStep';
import { RelationStep } from './steps/RelationStep';
import { SheetStep } from './steps/SheetStep';
import { useTexts } from './texts';
import type { ScanControl } from './useScan';

interface OwnScanProps {
  readonly scan: ScanControl;
  /** Today, YYYY-MM-DD: a scan without a date gets this one. */
  readonly today: () => string;
  /** The reader wants to open a link or code by hand. */
  readonly onAskLink: () => void;
}

/** The reader's own scan: one screen at a time, and the result. */
export function OwnScan({ scan, today, onAskLink }: OwnScanProps) {
  const texts = useTexts();
  const { words } = texts;
  const [erasures, setErasures] = useState(0);
  // The result is at hand before it is asked for, also where the connection is gone by then.
  useEffect(() => void resultLoader(texts)().catch(() => undefined), []);
  return (
    <>
      {!scan.held && <p class="notice">{words.storage.memoryOnly}</p>}
      <SetAside {...scan} words={{ aside: words.storage.aside, load: words.load }} />
      {scan.ready && <Replaced scan={scan} />}
      {scan.step === 'relation' && scan.ready && <LazyPart key={erasures} load={loadKept} props={{ scan }} />}
      <Screen key={scan.taken} scan={scan} today={today} />
      {scan.ready && (
        <Housekeeping scan={scan} onErased={() => setErasures((count) => count + 1)} onAskLink={onAskLink} />
      )}
    </>
  );
}

const loadKept = () => import('./KeptScans');

function Screen({ scan, today }: Pick<OwnScanProps, 'scan' | 'today'>) {
  const texts = useTexts();
  const { form } = texts;
  const { next, ...way } = useWay(scan);
  const groups = useMemo(() => askedGroups(form, scan.draft), [form, scan.draft]);
  const layoutProps = { scan, onBack: way.back, onNext: next, nextLabel: way.nextLabel };
  const asked = groups.find(({ group }) => scan.step === `group:${group.id}`);
  const complete = useMemo(() => completeDraft(scan.draft, today()), [scan.draft]);

  if (complete && (scan.step === 'check' || scan.step === 'result'))
    return (
      <>
        <Lingering shown={scan.step === 'check'}>
          <CheckStep
            {...layoutProps}
            complete={complete}
            groups={groups}
            onChange={way.changeFrom('check')}
          />
        </Lingering>
        <LazyPart load={resultLoader(texts)} props={{ scan, complete, onChange: way.changeFrom('result') }} />
      </>
    );
  if (scan.step === 'context') return <ContextStep {...layoutProps} />;
  if (scan.step === 'sheet') return <SheetStep {...layoutProps} groups={groups} />;
  if (scan.step === 'other-knows') return <OtherKnowsStep {...layoutProps} />;
  if (scan.step === 'perspective') return <PerspectiveStep {...layoutProps} />;
  if (asked) {
    const total = groups.reduce((count, { items }) => count + items.length, 0);
    return <GroupStep key={asked.group.id} {...layoutProps} asked={asked} total={total} />;
  }
  return <RelationStep scan={scan} takesFocus={scan.moved} onNext={next} nextLabel={way.nextLabel} />;
}

/** Keeps what is no longer shown, hidden, until the screen after it has been painted: taking it down can wait, that cannot. */
function Lingering({ shown, children }: { readonly shown: boolean; readonly children: ComponentChildren }) {
  const [there, setThere] = useState(shown);
  const last = useRef(children);
  if (shown) last.current = children;
  useEffect(() => (shown ? setThere(true) : afterPaint(() => setThere(false))), [shown]);
  return shown || there ? <div class={shown ? undefined : 'skipped'}>{last.current}</div> : null;
}

/** Where Terug and Verder lead: through the screens, or back to the check after one answer was changed from there. */
function useWay(scan: ScanControl) {
  const { words } = useTexts();
  const origin = useRef<StepId>();
  const index = scan.steps.indexOf(scan.step);
  const following = scan.steps[index + 1] ?? 'result';
  const previous = scan.steps[index - 1] ?? 'relation';
  const settled = scan.step === 'check' || scan.step === 'result' || isFresh(scan);
  useEffect(() => {
    if (settled) origin.current = undefined;
  });
  const returning = settled ? undefined : origin.current;
  return {
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
