import { focusOn, afterPaint } from '../../browser/screen';
import type { DatedIncident } from '../../model/line/datedIncident';
import { dateAfter } from '../../model/line/datedIncident';
import type { Span, Timeline } from '../../model/line/timeline';
import { inOrder, MAX_INCIDENTS } from '../../model/line/timeline';
import type { IncidentChange } from '../../model/line/timelineEdit';
import {
  effectOf,
  freeId,
  shiftDate,
  stepEffect,
  weighing,
  withChange,
  withIncident,
  withoutIncident,
} from '../../model/line/timelineEdit';
import { fill } from '../../model/text/fill';
import { dateWords, effectWords } from './dateWords';
import { fieldId } from './fieldId';
import type { Drag, Nudge } from './stage/drag';
import { draggedTo } from './stage/drag';
import type { LineTexts } from './texts';
import type { TimelineControl } from './useTimeline';
import type { Look, View } from './view';

/** What the commands work on, as it is now. */
export interface Desk {
  readonly control: TimelineControl;
  readonly view: View;
  readonly span: Span;
  readonly texts: LineTexts;
  readonly look: Look;
  /** Tells screen readers what happened. */
  readonly say: (text: string) => void;
  /** Tells everybody why something was not done. */
  readonly refuse: (text: string) => void;
}

/** What a new incident is until the reader says otherwise. */
const FRESH = { kind: 'business', sign: -1, weight: 2, hits: 'both' } as const;

/** Adds an incident at the moment in view, and leads to its date. */
export function addIncident({ control, view, span, texts, look, say, refuse }: Desk): void {
  const { editor } = texts.words;
  if (control.timeline.incidents.length >= MAX_INCIDENTS) {
    refuse(fill(editor.tooMany, { most: MAX_INCIDENTS }));
    return;
  }
  const id = freeId(control.timeline);
  const date = dateAfter(span.from, Math.floor(view.month), 'month');
  control.change((timeline) => withIncident(timeline, { id, date, ...FRESH }));
  look({ selected: id });
  say(fill(editor.added, { date: dateWords(date, texts.locale) }));
  afterPaint(() => focusOn(fieldId(id, 'date')));
}

/** Removes an incident, and chooses the one after it; the focus stays near (see `keepFocus`). */
export function removeIncident({ control, texts, look, say }: Desk, id: string): void {
  const order = inOrder(control.timeline.incidents);
  const place = order.findIndex((incident) => incident.id === id);
  if (place < 0) return;
  const next = order[place + 1] ?? order[place - 1];
  control.change((timeline) => withoutIncident(timeline, id));
  look({ selected: next?.id });
  say(fill(texts.words.editor.removed, { number: place + 1 }));
}

/** Changes an incident; changes of one key in a row are undone together. */
export function changeIncident({ control, look }: Desk, id: string, to: IncidentChange, key?: string): void {
  control.change((timeline) => withChange(timeline, id, to), key);
  look({ selected: id });
}

/** Moves an incident in time or effect, and says where it is then, or that it can go no further. */
export function nudgeIncident(desk: Desk, id: string, { time = 0, effect = 0 }: Nudge): void {
  const incident = desk.control.timeline.incidents.find((other) => other.id === id);
  if (!incident) return;
  const { date, sign, weight } = incident;
  const to = { date: shiftDate(date, time), ...weighing(stepEffect(effectOf(incident), effect)) };
  const moves = to.date !== date || to.sign !== sign || to.weight !== weight;
  if (moves) changeIncident(desk, id, to, `nudge:${id}`);
  const { moved, rim } = desk.texts.words.editor;
  sayWhere(desk, { ...incident, ...to }, moves ? moved : rim);
}

/** Says where an incident is, in a text with gaps for its number, date and effect. */
function sayWhere({ control, texts, say }: Desk, incident: DatedIncident, text: string): void {
  const others = control.timeline.incidents.map((other) => (other.id === incident.id ? incident : other));
  say(
    fill(text, {
      number: inOrder(others).indexOf(incident) + 1,
      date: dateWords(incident.date, texts.locale),
      effect: effectWords(effectOf(incident), texts),
    }),
  );
}

/** Moves an incident to where its drag is. */
export function dragIncident(desk: Desk, drag: Drag, pointer: PointerEvent): void {
  const to = draggedTo(drag, pointer);
  if (to) changeIncident(desk, drag.told.id, to, drag.key);
}

/** Says where a drag has left its incident. */
export function tellDragged(desk: Desk, { told, moved }: Drag): void {
  const incident = desk.control.timeline.incidents.find(({ id }) => id === told.id);
  if (incident && moved) sayWhere(desk, incident, desk.texts.words.editor.moved);
}

/** Puts an incident back where its drag began. */
export function giveUpDrag(desk: Desk, { told, moved, key }: Drag): void {
  if (!moved) return;
  const { id, date, sign, weight, solvedOn } = told;
  changeIncident(desk, id, { date, sign, weight, solvedOn }, key);
  sayWhere(desk, told, desk.texts.words.editor.putBack);
}

/** Puts another timeline in place of this one. */
export function replaceTimeline({ control, look, say }: Desk, timeline: Timeline, said: string): void {
  control.change(() => timeline);
  look({ selected: undefined });
  say(said);
}

/** One change back, or forward again; where there is none, nothing is said. */
export function stepHistory({ control, texts, say }: Desk, step: 'undo' | 'redo'): void {
  if (!(step === 'undo' ? control.canUndo : control.canRedo)) return;
  control[step]();
  say(step === 'undo' ? texts.words.history.undone : texts.words.history.redone);
}
