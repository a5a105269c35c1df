import '../freshText';
import { useMemo, useRef } from 'preact/hooks';
import { today } from '../../browser/clock';
import { formatScanLink } from '../../model/exchange/scanLink';
import { LazyPart } from './LazyPart';
import { LinkMessage } from './LinkMessage';
import { OwnScan } from './OwnScan';
import { unfoldRoles } from './roleFold';
import type { ScanTexts } from './texts';
import { TextsProvider } from './texts';
import { useOpened } from './useOpened';
import { useScan } from './useScan';

interface RelatiescanProps {
  /** `ScanTexts` as `foldRoles` made them. */
  readonly folded: unknown;
  /** What a reader of each role calls the other party. */
  readonly names: ScanTexts['words']['other'];
}

/** The Relatiescan: questions, check and result, all in the reader's browser. */
export default function Relatiescan({ folded, names }: RelatiescanProps) {
  const texts = useMemo(() => unfoldRoles(folded, names) as ScanTexts, [folded, names]);
  const root = useRef<HTMLDivElement>(null);
  const scan = useScan(texts.form, root);
  const { opened, open, ask, close } = useOpened();
  const shared = opened?.ok ? opened.value : undefined;
  return (
    <TextsProvider value={texts}>
      <div class="relatiescan" ref={root}>
        {opened && !opened.ok && (
          <LinkMessage
            problem={opened.problem === 'by-hand' ? undefined : opened.problem}
            onOpen={open}
            onDismiss={close}
          />
        )}
        {shared ? (
          <LazyPart
            key={formatScanLink(shared.scan)}
            load={loadShared}
            props={{
              opened: shared,
              own: scan,
              onLeave: () => {
                scan.goTo(scan.step);
                close();
              },
              onReplace: (draft, step) => {
                scan.replace(draft, step);
                close();
              },
            }}
          />
        ) : (
          <OwnScan scan={scan} today={today} onAskLink={ask} />
        )}
      </div>
    </TextsProvider>
  );
}

const loadShared = () => import('./SharedResult');
