import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { useRef } from 'preact/hooks';
import { act } from 'preact/test-utils';
import type { StepId } from '../../../src/islands/relatiescan/steps';
import { AdviceProvider, TextsProvider } from '../../../src/islands/relatiescan/texts';
import type { ScanControl } from '../../../src/islands/relatiescan/useScan';
import { useScan } from '../../../src/islands/relatiescan/useScan';
import type { Scan } from '../../../src/model/scan/scan';
import type { ScanDraft } from '../../../src/model/scan/scanDraft';
import { ADVICE, FORM, TEXTS } from '../scanTexts';

/** A finished scan of the client, on a day that is long gone. */
export const SCAN: Scan = {
  form: 'long',
  context: { role: 'client', date: '2026-03-01', problem: 'yes', nickname: 'Kabels', service: 'Beheer' },
  answers: { A1: 4, A2: 5, A3: 4, C1: 2, C2: 'unknown' },
};

/** A part of the scan in the page, around the reader's own scan. */
export interface ScanDesk {
  readonly root: HTMLElement;
  /** The reader's scan as it is by now. */
  readonly scan: () => ScanControl;
}

/** Draws a part of the scan around a draft that stands at a step. */
export function openScan(
  draft: ScanDraft,
  step: StepId,
  part: (scan: ScanControl) => ComponentChild,
): ScanDesk {
  sessionStorage.clear();
  history.replaceState(null, '');
  let control: ScanControl | undefined;
  const scan = () => {
    if (!control) throw new Error('no scan is drawn');
    return control;
  };
  const Desk = () => {
    const held = useScan(FORM, useRef<HTMLElement>(null));
    control = held;
    return held.holding === 0 ? null : part(held);
  };
  const root = showPart(<Desk />);
  act(() => scan().replace(draft, step));
  return { root, scan };
}

/** Draws a part of the scan in the page, in the place of what was there. */
export function showPart(part: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  act(() =>
    render(
      <TextsProvider value={TEXTS}>
        <AdviceProvider value={ADVICE}>{part}</AdviceProvider>
      </TextsProvider>,
      root,
    ),
  );
  return root;
}

/** Lets everything that waits for an answer which is there already come to the screen. */
export const settled = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve)));

/** What the part says once something is done: its first message to screen readers. */
export const statusOf = (root: ParentNode) => root.querySelector('[role=status]')?.textContent;

/** The choice with these words, as a reader finds it. */
export function choiceOf(root: ParentNode, words: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find((label) => label.textContent === words);
  const input = found?.querySelector('input');
  if (!input) throw new Error(`no choice '${words}'`);
  return input;
}
