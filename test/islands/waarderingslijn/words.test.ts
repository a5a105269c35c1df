import { describe, expect, it } from 'vitest';
import {
  dateWords,
  effectText,
  effectWords,
  monthWords,
} from '../../../src/islands/waarderingslijn/dateWords';
import {
  crossingText,
  monthsText,
  reportSentence,
} from '../../../src/islands/waarderingslijn/report/reportWords';
import { undoKey } from '../../../src/islands/waarderingslijn/useHands';
import { managementsIn, partiesIn } from '../../../src/islands/waarderingslijn/view';
import { wordsIn } from '../../../src/i18n/words';
import { emptyTimeline } from '../../../src/model/line/timeline';
import { reportPartyLine } from '../../../src/model/line/partyLine';
import type { LineTexts } from '../../../src/islands/waarderingslijn/texts';

const { lineTool, months } = wordsIn('nl');
const texts = { words: lineTool, months, locale: 'nl' } as unknown as LineTexts;
const LINE = {
  ...emptyTimeline('2025-01', '2026-01'),
  incidents: [
    { id: 'a', date: '2025-03', kind: 'business', sign: -1, weight: 3, hits: 'client' } as const,
    { id: 'b', date: '2025-04', kind: 'interpersonal', sign: -1, weight: 3, hits: 'client' } as const,
  ],
};
const reports = {
  asIs: reportPartyLine(LINE, 'client', 'as-is'),
  active: reportPartyLine(LINE, 'client', 'active'),
};

it('says dates, months and effects in words', () => {
  expect([dateWords('2025-07', 'nl'), dateWords('2025-07-04', 'nl')]).toEqual(['juli 2025', '4 juli 2025']);
  expect([monthWords('2025-01', 0, 'nl'), monthWords('2025-11', 2.9, 'nl')]).toEqual([
    ...['januari 2025', 'januari 2026'],
  ]);
  expect([effectText(3), effectText(-2)]).toEqual(['+3', '−2']);
  expect([effectWords(3, texts), effectWords(-2, texts)]).toEqual(['plus 3', 'min 2']);
});

describe('the report', () => {
  it('tells where the line begins, when it is outside, where it ends, and what active management changes', () => {
    const sentence = reportSentence(texts, LINE, 'client', reports);
    expect(sentence).toMatch(
      /^De waardering door de opdrachtgever begint op 60, ligt van maart 2025 tot januari 2026 onder/,
    );
    expect(sentence).toContain('Met actief relatiemanagement eindigt zij op');
  });

  it('tells nothing of active management where it changes nothing', () => {
    const flat = emptyTimeline('2025-01', '2026-01');
    const same = reportPartyLine(flat, 'provider', 'as-is');
    expect(reportSentence(texts, flat, 'provider', { asIs: same, active: same })).toBe(
      'De waardering door de dienstverlener begint op 60, blijft tussen de grenzen en eindigt op 60, op een schaal van 0 tot 100.',
    );
  });

  it('tells months to one decimal, and the first bound that is passed', () => {
    expect([monthsText(texts, 0), monthsText(texts, 1.04), monthsText(texts, 2.25)]).toEqual([
      ...['0 maanden', '1 maand', '2,3 maanden'],
    ]);
    expect(crossingText(texts, '2025-01', reports.asIs.excursions)).toBe(
      'onder de kritische ondergrens, maart 2025',
    );
    expect(crossingText(texts, '2025-01', [])).toBe('niet');
  });
});

it('shows the parties and the ways of managing that are chosen', () => {
  const view = { whose: 'both', shown: 'beside', month: 0 } as const;
  expect([partiesIn(view), managementsIn(view)]).toEqual([
    ['client', 'provider'],
    ['as-is', 'active'],
  ]);
  expect(partiesIn({ ...view, whose: 'provider' })).toEqual(['provider']);
  expect(managementsIn({ ...view, shown: 'active' })).toEqual(['active']);
});

describe('the keys of undo', () => {
  const press = (init: KeyboardEventInit, html = '<button></button>') => {
    document.body.innerHTML = html;
    const target = document.body.firstElementChild;
    let asked: string | undefined;
    target?.addEventListener('keydown', (event) => (asked = undoKey(event as KeyboardEvent)));
    target?.dispatchEvent(new KeyboardEvent('keydown', init));
    return asked;
  };

  it.each([
    [{ key: 'z', ctrlKey: true }, 'undo'],
    [{ key: 'z', metaKey: true }, 'undo'],
    [{ key: 'Z', metaKey: true, shiftKey: true }, 'redo'],
    [{ key: 'y', ctrlKey: true }, 'redo'],
    [{ key: 'z' }, undefined],
    [{ key: 'x', ctrlKey: true }, undefined],
    [{ key: 'z', ctrlKey: true, altKey: true }, undefined],
    [{ key: 'я', code: 'KeyZ', ctrlKey: true }, 'undo'],
    [{ key: 'w', code: 'KeyZ', ctrlKey: true }, undefined],
    [{ key: 'y', metaKey: true }, undefined],
    [{ key: 'Y', ctrlKey: true, shiftKey: true }, undefined],
  ])('%o asks for %s', (init, step) => expect(press(init)).toBe(step));

  it('leave a text field its own undo, and not a slider or a choice', () => {
    const undo = { key: 'z', ctrlKey: true };
    expect(press(undo, '<input type="text">')).toBeUndefined();
    expect(press(undo, '<textarea></textarea>')).toBeUndefined();
    expect(press(undo, '<input type="range">')).toBe('undo');
    expect(press(undo, '<select></select>')).toBe('undo');
    expect(press(undo, '<input type="file">')).toBe('undo');
    expect(press(undo, '<input type="search">')).toBeUndefined();
    expect(press(undo, '<input>')).toBeUndefined();
  });
});
