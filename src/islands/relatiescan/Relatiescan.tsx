import '../freshText';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { takeFragment, watchFragment } from '../../browser/addressFragment';
import { today } from '../../browser/clock';
import { readStart } from '../../browser/startForm';
import { watchSteps } from '../../browser/stepHistory';
import { parseDraft } from '../../model/scanDraft';
import type { LinkProblem } from '../../model/scanLink';
import { parseScanLink, formatScanLink } from '../../model/scanLink';
import type { Scan } from '../../model/scan';
import { LinkMessage } from './LinkMessage';
import { OwnScan } from './OwnScan';
import { unfoldRoles } from './roleFold';
import { SharedResult } from './SharedResult';
import type { ScanTexts } from './texts';
import { TextsProvider } from './texts';
import { useScan } from './useScan';

/** What came in with the address: a result that someone shared, or a link that could not be read. */
type Opened = { readonly scan: Scan } | { readonly problem: LinkProblem } | undefined;

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
  const scan = useScan(texts.form, () => startOf(root.current));
  const [opened, setOpened] = useState<Opened>();

  const open = (text: string) => {
    const read = parseScanLink(text);
    setOpened(read.ok ? { scan: read.value.scan } : { problem: read.problem });
  };
  useEffect(() => {
    const fragment = takeFragment();
    if (fragment) open(fragment);
    return watchFragment(open);
  }, []);
  useEffect(() => watchSteps(() => setOpened(undefined)), []);

  return (
    <TextsProvider value={texts}>
      <div class="relatiescan" ref={root}>
        {opened && 'problem' in opened && (
          <LinkMessage problem={opened.problem} onOpen={open} onDismiss={() => setOpened(undefined)} />
        )}
        {opened && 'scan' in opened ? (
          <SharedResult
            key={formatScanLink(opened.scan)}
            scan={opened.scan}
            onLeave={() => {
              scan.goTo(scan.step);
              setOpened(undefined);
            }}
            onAdopt={(adopted) => {
              scan.replace(adopted, 'result');
              setOpened(undefined);
            }}
          />
        ) : (
          <OwnScan scan={scan} today={today} />
        )}
      </div>
    </TextsProvider>
  );
}

/** What the reader filled in on the first screen before the script came. */
function startOf(root: HTMLElement | null) {
  const { rol: role, vorm: form, naam: nickname, dienst: service, niveau: level } = readStart(root);
  const { frame, form: kind } = parseDraft({ form, frame: { role, nickname, service, level } });
  return { ...frame, ...(kind ? { form: kind } : {}) };
}
