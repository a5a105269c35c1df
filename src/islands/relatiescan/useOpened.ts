import { useEffect, useState } from 'preact/hooks';
import { heldLink, holdLink, takeFragment, watchFragment } from '../../browser/addressFragment';
import { refused, type Parsed } from '../../model/parsed';
import type { LinkProblem, OpenedLink } from '../../model/exchange/scanLink';
import { formatScanLink, MAX_MESSAGE_LENGTH, parseScanLink } from '../../model/exchange/scanLink';

/** A result from a link, why there is none, or the question for one (`by-hand`). */
export type Opened = Parsed<OpenedLink, LinkProblem | 'by-hand'> | undefined;

/**
 * What came in with the address or was pasted: a result that someone shared, or a link that could not be read. A result stays
 * with its entry of the history, so that a reload and Back bring it again; nothing is stored.
 */
export function useOpened() {
  const [opened, setOpened] = useState<Opened>();
  const openAs = (text: string, longest?: number) => {
    const read = parseScanLink(text, longest);
    if (read.ok) holdLink(formatScanLink(read.value.scan));
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
