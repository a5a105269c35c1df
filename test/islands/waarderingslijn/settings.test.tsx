import { describe, expect, it } from 'vitest';
import { Settings } from '../../../src/islands/waarderingslijn/settings/Settings';
import { emptyTimeline } from '../../../src/model/line/timeline';
import { buttonOf, fieldOf, fillIn, press, problemOf, typeIn } from '../hands';
import { openDesk } from './lineDesk';

const LINE = emptyTimeline('2025-01', '2026-09');
const open = () =>
  openDesk(LINE, (timeline, commands) => <Settings timeline={timeline} commands={commands} />);

describe('a month of the settings', () => {
  it.each(['abc', '', '13-2025', '3-25', '2025'])('is not ‘%s’: the line keeps what it had', (typed) => {
    const desk = open();
    const until = fieldOf(desk.root, 'Laatste maand');
    fillIn(until, typed);
    expect([until.value, problemOf(until)]).toEqual([typed, 'Schrijf een maand, bijvoorbeeld 03-2026.']);
    expect(desk.timeline()).toBe(LINE);
  });

  it.each([
    ['31-12-1999', 'Vul een datum vanaf 2000 in.'],
    ['1-2101', 'Vul een datum tot en met 2100 in.'],
    ['31-9-2027', 'Deze dag bestaat niet. Kijk of de dag en de maand kloppen.'],
    ['31-12-88', 'Welk jaar bedoelt u? Schrijf het met vier cijfers.'],
  ])('says what is wrong with ‘%s’', (typed, problem) => {
    const { root } = open();
    const until = fieldOf(root, 'Laatste maand');
    fillIn(until, typed);
    expect(problemOf(until)).toBe(problem);
  });

  it.each(['sep 2027', 'september 2027', '30-9-2027', '9/2027', '2027-09-30 00:00'])(
    'may be written as ‘%s’, and then stands there as a month',
    (typed) => {
      const desk = open();
      const until = fieldOf(desk.root, 'Laatste maand');
      fillIn(until, typed);
      expect([until.value, problemOf(until), desk.timeline().until]).toEqual([
        '09-2027',
        undefined,
        '2027-09',
      ]);
    },
  );

  it('that only waits for the other one is taken once that one has changed', () => {
    const desk = open();
    const [from, until] = [fieldOf(desk.root, 'Eerste maand'), fieldOf(desk.root, 'Laatste maand')];
    fillIn(from, '1-2028');
    expect(problemOf(from)).toBe('De laatste maand moet na de eerste liggen.');
    fillIn(until, '12-2030');
    expect([problemOf(from), problemOf(until)]).toEqual([undefined, undefined]);
    expect([desk.timeline().from, desk.timeline().until]).toEqual(['2028-01', '2030-12']);
  });
});

describe('a number of the settings', () => {
  it.each(['abc', '', '101', '-1', '1e1', '70,5,1'])('is not ‘%s’: the line keeps what it had', (typed) => {
    const desk = open();
    const euphoria = fieldOf(desk.root, 'Euforiegrens');
    fillIn(euphoria, typed);
    expect([euphoria.value, problemOf(euphoria)]).toEqual([typed, 'Kies een getal van 0 tot 100.']);
    expect(desk.timeline()).toBe(LINE);
  });

  it('may have a comma or a point', () => {
    const desk = open();
    fillIn(fieldOf(desk.root, 'Euforiegrens'), '70.5');
    fillIn(fieldOf(desk.root, 'Verliesfactor'), '1,25');
    expect(desk.timeline().settings).toEqual({ ...LINE.settings, euphoria: 0.705, loss: 1.25 });
    expect(fieldOf(desk.root, 'Euforiegrens').value).toBe('70,5');
  });

  it('that only waits for the other bound is taken once that one has changed', () => {
    const desk = open();
    const [high, low] = [fieldOf(desk.root, 'Euforiegrens'), fieldOf(desk.root, 'Kritische ondergrens')];
    fillIn(high, '20');
    expect(problemOf(high)).toBe('De euforiegrens moet hoger zijn dan de kritische ondergrens.');
    fillIn(low, '10');
    expect([problemOf(high), high.value]).toEqual([undefined, '20']);
    expect(desk.timeline().settings).toMatchObject({ euphoria: 0.2, critical: 0.1 });
  });

  it('is not judged while it is typed', () => {
    const { root } = open();
    const high = fieldOf(root, 'Euforiegrens');
    fillIn(high, 'x');
    typeIn(high, '7');
    expect(problemOf(high)).toBeUndefined();
  });
});

it('gives the default values back, and takes what could not be read along', () => {
  const desk = open();
  fillIn(fieldOf(desk.root, 'Euforiegrens'), 'abc');
  fillIn(fieldOf(desk.root, 'Verliesfactor'), '2');
  press(buttonOf(desk.root, 'Zet de standaardwaarden terug'));
  const high = fieldOf(desk.root, 'Euforiegrens');
  expect([high.value, problemOf(high), fieldOf(desk.root, 'Verliesfactor').value]).toEqual([
    ...['82', undefined, '1,5'],
  ]);
  expect(desk.timeline()).toEqual(LINE);
});
