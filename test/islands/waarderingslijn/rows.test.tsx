import { describe, expect, it, vi } from 'vitest';
import type { Desk } from '../../../src/islands/waarderingslijn/commands';
import { addIncident } from '../../../src/islands/waarderingslijn/commands';
import { IncidentEditor } from '../../../src/islands/waarderingslijn/editor/IncidentEditor';
import { NameField } from '../../../src/islands/waarderingslijn/stage/NameField';
import type { Whose } from '../../../src/islands/waarderingslijn/view';
import type { DatedIncident } from '../../../src/model/line/datedIncident';
import { emptyTimeline, MAX_INCIDENTS } from '../../../src/model/line/timeline';
import { fieldOf, fillIn, problemOf, typeIn } from '../hands';
import { openDesk, TEXTS } from './lineDesk';

const INCIDENT: DatedIncident = {
  ...{ id: 'i1', date: '2025-03', kind: 'business', sign: -1, weight: 2, hits: 'both' },
  ...{ solvedOn: '2025-05', note: 'Te laat' },
};
const lineOf = (...incidents: readonly DatedIncident[]) => ({
  ...emptyTimeline('2025-01', '2026-09'),
  incidents,
});
const open = (incident: DatedIncident, whose: Whose = 'client') =>
  openDesk(lineOf(incident), (timeline, commands) => (
    <IncidentEditor timeline={timeline} commands={commands} selected={undefined} whose={whose} edition={0} />
  ));

describe('the date of an incident', () => {
  it.each([
    ['abc', 'Dit is geen maand of dag. Schrijf bijvoorbeeld 03-2026 of 14-03-2026.'],
    ['', 'Vul een maand of een dag in.'],
    ['30-2-2025', 'Deze dag bestaat niet. Kijk of de dag en de maand kloppen.'],
    ['1-1-1999', 'Vul een datum vanaf 2000 in.'],
    ['14-3-88', 'Welk jaar bedoelt u? Schrijf het met vier cijfers.'],
  ])('is not ‘%s’, and the reader sees why', (typed, problem) => {
    const desk = open(INCIDENT);
    const date = fieldOf(desk.root, 'Wanneer');
    fillIn(date, typed);
    expect([date.value, problemOf(date)]).toEqual([typed, problem]);
    expect(desk.timeline().incidents).toEqual([INCIDENT]);
  });

  it.each(['sep 2025', '30-9-2025', 'September 2025', '2025-09'])('may be written as ‘%s’', (typed) => {
    const desk = open(INCIDENT);
    fillIn(fieldOf(desk.root, 'Wanneer'), typed);
    expect(desk.timeline().incidents[0]?.date.slice(0, 7)).toBe('2025-09');
  });
});

describe('when it was solved', () => {
  it('is not before it happened, unless the incident moves', () => {
    const desk = open(INCIDENT);
    const [date, solved] = [fieldOf(desk.root, 'Wanneer'), fieldOf(desk.root, 'Opgelost op')];
    fillIn(solved, '1-2025');
    expect(problemOf(solved)).toBe('Het incident kan niet opgelost zijn voordat het gebeurde.');
    expect(desk.timeline().incidents[0]?.solvedOn).toBe('2025-05');
    fillIn(date, '12-2024');
    expect([problemOf(solved), solved.value]).toEqual([undefined, '01-2025']);
    expect(desk.timeline().incidents[0]).toMatchObject({ date: '2024-12', solvedOn: '2025-01' });
  });

  it('may be left open', () => {
    const desk = open(INCIDENT);
    fillIn(fieldOf(desk.root, 'Opgelost op'), '');
    expect(desk.timeline().incidents[0]).not.toHaveProperty('solvedOn');
  });
});

describe('words of the reader', () => {
  it('are cleaned while they are typed, and stay as they stand in the field', () => {
    const desk = open(INCIDENT);
    const note = fieldOf(desk.root, 'Wat gebeurde er');
    typeIn(note, 'Een\ttwee\vdrie\uFFFE\u202E ');
    expect([note.value, desk.timeline().incidents[0]?.note]).toEqual(['Een twee drie ', 'Een twee drie ']);
    fillIn(note, note.value);
    expect(desk.timeline().incidents[0]?.note).toBe('Een twee drie');
  });

  it('are cut off at what fits, and the reader is told', () => {
    const desk = open(INCIDENT);
    const note = fieldOf(desk.root, 'Wat gebeurde er');
    typeIn(note, 'x'.repeat(300));
    expect(note.value).toHaveLength(280);
    expect(desk.root.querySelector('[role=alert]')?.textContent).toContain('Hier passen 280 tekens in.');
    typeIn(note, 'kort');
    expect(desk.root.querySelector('[role=alert]')).toBeNull();
  });

  it('make a name without what no picture can hold', () => {
    const desk = openDesk(lineOf(), (timeline, commands) => (
      <NameField name={timeline.name} commands={commands} />
    ));
    typeIn(fieldOf(desk.root, 'Naam van de relatie'), 'Epsilon\v\uFFFFZeta');
    expect(desk.timeline().name).toBe('Epsilon Zeta');
  });
});

it('says that an incident of the other party is not on the line in view', () => {
  const provider = { ...INCIDENT, hits: 'provider' } as const;
  expect(open(provider).root.textContent).toContain('Eén incident raakt alleen de dienstverlener');
  expect(open(provider, 'both').root.textContent).not.toContain('raakt alleen');
  expect(open(INCIDENT).root.textContent).not.toContain('raakt alleen');
});

it('takes no more incidents than fit, and says so for all to see', () => {
  const incidents = Array.from({ length: MAX_INCIDENTS }, (_, index) => ({ ...INCIDENT, id: `i${index}` }));
  const [change, refuse] = [vi.fn(), vi.fn()];
  const control = { timeline: lineOf(...incidents), change } as unknown as Desk['control'];
  addIncident({ control, texts: TEXTS, refuse } as unknown as Desk);
  expect(refuse.mock.calls).toEqual([[`Er passen hooguit ${MAX_INCIDENTS} incidenten op de lijn.`]]);
  expect(change).not.toHaveBeenCalled();
});
