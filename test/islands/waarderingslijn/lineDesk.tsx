import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { wordsIn } from '../../../src/i18n/words';
import type { LineTexts } from '../../../src/islands/waarderingslijn/texts';
import { TextsProvider } from '../../../src/islands/waarderingslijn/texts';
import type { Commands } from '../../../src/islands/waarderingslijn/useEditing';
import type { Timeline } from '../../../src/model/line/timeline';
import { emptyTimeline } from '../../../src/model/line/timeline';
import { withChange, withoutIncident } from '../../../src/model/line/timelineEdit';

const { lineTool, incidentTable, months, lines } = wordsIn('nl');

/** The line of the guide, as far as these tests need it. */
export const GUIDE: Timeline = { ...emptyTimeline('2025-01', '2026-09'), name: lineTool.guideName };

/** What the parts of the instrument say. */
export const TEXTS = {
  title: 'Waarderingslijn',
  locale: 'nl',
  words: lineTool,
  table: incidentTable,
  months,
  bounds: { euphoria: lines.euphoria, critical: lines.critical },
  signs: lines.signs,
  strokes: lines.strokes,
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
