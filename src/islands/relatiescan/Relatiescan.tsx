import { useMemo, useRef, useEffect, useState } from 'preact/hooks';
import { heldLink, holdLink, takeFragment, watchFragment } from '../../browser/addressFragment';
import { today } from '../../browser/clock';
import { MAX_MESSAGE_LENGTH, parseScanLink } from '../../model/exchange/scanLink';
import type { LinkProblem, OpenedLink } from '../../model/exchange/scanLink';
import { refused, type Parsed } from '../../model/parsed';
import '../freshText';
import { LazyPart } from './LazyPart';
import { LinkMessage } from './LinkMessage';
import { OwnScan } from './OwnScan';
import { unfoldRoles } from './roleFold';
import { TextsProvider } from './texts';
import type { ScanTexts } from './texts';
import type { ScanDraft } from '../../model/scan/scanDraft';
import type { StepId } from './steps';
import type { ScanControl } from './useScan';
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
          <Shared opened={shared} scan={scan} onClose={close} />
        ) : (
          <OwnScan scan={scan} today={today} onAskLink={ask} />
        )}
      </div>
    </TextsProvider>
  );
}

interface SharedProps {
  readonly opened: OpenedLink;
  readonly scan: ScanControl;
  readonly onClose: () => void;
}

/** What came in with a link: a scan with its answers, or a conclusion alone. */
function Shared({ opened: { link, code, ignored }, scan, onClose }: SharedProps) {
  const common = {
    ignored,
    own: scan,
    onLeave: () => {
      scan.goTo(scan.step);
      onClose();
    },
    onReplace: (draft: ScanDraft, step: StepId) => {
      scan.replace(draft, step);
      onClose();
    },
  };
  return link.kind === 'scan' ? (
    <LazyPart key={code} load={loadShared} props={{ ...common, linked: link }} />
  ) : (
    <LazyPart key={code} load={loadConclusion} props={{ ...common, conclusion: link.conclusion }} />
  );
}

const loadShared = () => import('./SharedResult');
const loadConclusion = () => import('./SharedConclusion');

/** A result from a link, why there is none, or the question for one (`by-hand`). */
type Opened = Parsed<OpenedLink, LinkProblem | 'by-hand'> | undefined;

/**
 * What came in with the address or was pasted: a result that someone shared, or a link that could not be read. A result stays
 * with its entry of the history, so that a reload and Back bring it again; nothing is stored.
 */
function useOpened() {
  const [opened, setOpened] = useState<Opened>();
  const openAs = (text: string, longest?: number) => {
    const read = parseScanLink(text, longest === undefined ? {} : { longest });
    if (read.ok) holdLink(read.value.code);
    setOpened(read);
  };
  const close = () => setOpened(undefined);
  useEffect(() => {
    const link = takeFragment() || heldLink();
    if (link) openAs(link);
    return watchFragment(openAs, (held) => (held ? openAs(held) : close()));
  }, []);
  return {
    opened,
    open: (text: string) => openAs(text, MAX_MESSAGE_LENGTH),
    ask: () => setOpened(refused('by-hand')),
    close,
  };
}
