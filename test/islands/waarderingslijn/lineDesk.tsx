import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { wordsIn } from '../../../src/i18n/words';
import type { LineTexts } from '../../../src/islands/waarderingslijn/texts';
import { TextsProvider } from '../../../src/islands/waarderingslijn/texts';
import type { Commands } from '../../../src/islands/waarderingslijn/useEditing';
import type { Timeline } from '../../../src/model/timeline';
import { emptyTimeline } from '../../../src/model/timeline';
import { withChange, withoutIncident } from '../../../src/model/timelineEdit';

const { lineTool, incidentTable, months, lines } = wordsIn('nl');

/** The line of the guide, as far as these tests need it. */
export const GUIDE: Timeline = { ...emptyTimeline('2025-01', '2026-09'), name: lineTool.guideName };

/** What the parts of the instrument say. */
export const TEXTS = {
  words: lineTool,
  table: incidentTable,
  months,
  bounds: { euphoria: lines.euphoria, critical: lines.critical },
  signs: lines.signs,
  guide: GUIDE,
} as unknown as LineTexts;

/** A part of the instrument in the page, with a timeline that its commands change. */
export interface LineDesk {
  readonly root: HTMLElement;
  /** The timeline as it is by now. */
  readonly timeline: () => Timeline;
  /** What was said to screen readers, and what was refused for all to see, in order. */
  readonly said: string[];
  readonly refused: string[];
  readonly commands: Commands;
}

/** Draws a part of the instrument around a timeline. */
export function openDesk(
  first: Timeline,
  part: (timeline: Timeline, commands: Commands) => ComponentChildren,
): LineDesk {
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const [said, refused]: [string[], string[]] = [[], []];
  let present = first;
  let change: Commands['set'] = () => undefined;
  const set: Commands['set'] = (to) => change(to);
  const commands: Commands = {
    select: () => undefined,
    add: () => undefined,
    remove: (id) => set((now) => withoutIncident(now, id)),
    change: (id, to) => set((now) => withChange(now, id, to)),
    nudge: () => undefined,
    replace: (timeline, text) => {
      set(() => timeline);
      said.push(text);
    },
    set,
    step: () => undefined,
    say: (text) => said.push(text),
    refuse: (text) => refused.push(text),
    grab: () => undefined,
  };
  const Desk = () => {
    const [timeline, setTimeline] = useState(first);
    present = timeline;
    change = setTimeline;
    return <TextsProvider value={TEXTS}>{part(timeline, commands)}</TextsProvider>;
  };
  act(() => render(<Desk />, root));
  return { root, timeline: () => present, said, refused, commands };
}

/** The field with this label, as a reader finds it. */
export function fieldOf(root: ParentNode, label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label));
  const named = found?.htmlFor ? document.getElementById(found.htmlFor) : found?.querySelector('input');
  if (!(named instanceof HTMLInputElement)) throw new Error(`no field '${label}'`);
  return named;
}

/** The button with this name. */
export function buttonOf(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent === name);
  if (!found) throw new Error(`no button '${name}'`);
  return found;
}

/** Types a text in a field in the place of what is there, and goes on to the next. */
export function fillIn(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  typeIn(field, text);
  act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('blur'));
  });
}

/** Types a text in a field in the place of what is there, and stays in it. */
export function typeIn(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses a button. */
export function press(button: HTMLElement): void {
  act(() => button.click());
}

/** What a field is said to be wrong about, and shown to be: the text that it is described by. */
export function problemOf(field: HTMLInputElement): string | undefined {
  if (field.getAttribute('aria-invalid') !== 'true') return undefined;
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return document.getElementById(ids.at(-1) ?? '')?.textContent ?? '';
}
