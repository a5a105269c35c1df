import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Prediction, Question } from '../../../src/model/case/prediction';
import {
  fieldAt,
  fieldsOf,
  MAX_WHY_LENGTH,
  middleOf,
  movePlace,
  openQuestions,
  parsePrediction,
  partyMeant,
  placeAt,
  QUESTIONS,
} from '../../../src/model/case/prediction';

const question = fc.constantFrom(...QUESTIONS);
const part = fc.double({ min: 0, max: 1, noNaN: true });
const PLACED: Prediction = {
  typology: { place: { x: 0.2, y: 0.9 }, why: 'omdat' },
  client: { place: { x: -1, y: 1 } },
  provider: { place: { x: 0.5, y: -0.5 } },
};

describe('a field', () => {
  it.each(QUESTIONS)('of %s is the one that its middle lies in', (asked) => {
    for (const field of fieldsOf(asked)) expect(fieldAt(asked, middleOf(asked, field))).toBe(field);
  });

  it.each([
    ['typology', 0.5, 0.5, 'pillar'],
    ['typology', 0.49, 0.5, 'prospect'],
    ['typology', 0.5, 0.49, 'hostage'],
    ['typology', 0, 0, 'freerider'],
    ['client', 0, 0, 'voice'],
    ['client', -0.01, 0, 'exit'],
    ['provider', 0, -0.01, 'loyalty'],
    ['provider', -0.01, -0.01, 'neglect'],
  ] as const)('of %s at %d, %d is %s: a midline counts as the high side', (asked, x, y, field) => {
    expect(fieldAt(asked, { x, y })).toBe(field);
  });
});

describe('a place', () => {
  it('stays on its matrix, however it is moved', () => {
    fc.assert(
      fc.property(question, part, part, fc.double({ noNaN: true }), (asked, right, up, by) => {
        const moved = movePlace(asked, placeAt(asked, right, up), by, -by);
        expect(parsePrediction({ [asked]: { place: moved } })[asked]?.place).toEqual(moved);
      }),
    );
  });

  it('is pointed at in parts of the side of the matrix', () => {
    expect(placeAt('typology', 0.25, 0.75)).toEqual({ x: 0.25, y: 0.75 });
    expect(placeAt('client', 0.25, 0.75)).toEqual({ x: -0.5, y: 0.5 });
  });

  it('moves by parts of the side, to the right and up', () => {
    expect(movePlace('typology', { x: 0.25, y: 0.75 }, 0.05, -0.05)).toEqual({ x: 0.3, y: 0.7 });
    expect(movePlace('client', { x: 0.5, y: 0.5 }, -0.05, 0.05)).toEqual({ x: 0.4, y: 0.6 });
  });
});

describe('a place on the reaction matrix', () => {
  const at = { x: 0.4, y: -0.4 };

  it('is meant for the client first, then for the provider, then for the one that is nearest', () => {
    const { client, provider } = PLACED as Required<Prediction>;
    expect(partyMeant({}, at)).toBe('client');
    expect(partyMeant({ client }, at)).toBe('provider');
    expect(partyMeant({ provider }, at)).toBe('client');
    expect(partyMeant(PLACED, at)).toBe('provider');
    expect(partyMeant(PLACED, { x: -0.9, y: 0.9 })).toBe('client');
  });
});

it('knows which questions are open', () => {
  expect(openQuestions({})).toEqual(QUESTIONS);
  expect(openQuestions({ ...PLACED, client: { why: 'nog niet' } })).toEqual(['client']);
  expect(openQuestions(PLACED)).toEqual([]);
});

describe('reading a prediction', () => {
  it('gives back what was placed', () => {
    expect(parsePrediction(JSON.parse(JSON.stringify(PLACED)))).toEqual(PLACED);
  });

  it('never throws, and keeps only places on the matrix and clean reasons', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const asked of QUESTIONS) {
          const read = parsePrediction({ [asked]: value })[asked];
          if (read?.place) expect(fieldsOf(asked)).toContain(fieldAt(asked, read.place));
          if (read?.why) expect(read.why.length).toBeGreaterThan(0);
        }
        expect(() => parsePrediction(value)).not.toThrow();
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['a place beside the matrix', 'typology', { place: { x: 1.01, y: 0 } }],
    ['a place below the matrix', 'client', { place: { x: 0, y: -1.01 } }],
    ['half a place', 'typology', { place: { x: 0.5 } }],
    ['no number', 'typology', { place: { x: NaN, y: 0.5 } }],
    ['text for a number', 'typology', { place: { x: '0.5', y: 0.5 } }],
    ['an empty reason', 'provider', { why: ' \u0000' }],
    ['an inherited place', 'typology', Object.create({ place: { x: 0.5, y: 0.5 } })],
  ] as const)('drops %s', (_, asked: Question, entry) => {
    expect(parsePrediction({ [asked]: entry })).toEqual({});
  });

  it('takes control and direction characters out of a reason, and cuts it off', () => {
    const why = `a\u202eb\u0007${'c'.repeat(400)}`;
    expect(parsePrediction({ client: { why } }).client?.why).toBe(`ab${'c'.repeat(MAX_WHY_LENGTH - 2)}`);
  });
});
