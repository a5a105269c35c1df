import { describe, expect, it } from 'vitest';
import { queriesFor } from '../../src/enhance/searchQuery';

const words = {
  synonyms: new Map([
    ['leverancier', ['dienstverlener']],
    ['klant', ['opdrachtgever']],
    ['ssc', ['shared service center', 'dienstverlener']],
    ['switching costs', ['overstapkosten']],
  ]),
  longWords: ['bedoeling', 'doelafstemming', 'overstapkosten'],
};

describe('the queries for what the reader typed', () => {
  it.each([
    ['', []],
    ['  ', []],
    [' Waardering ', ['waardering']],
    ['leverancier', ['leverancier', 'dienstverlener']],
    ['leveranciers', ['leveranciers', 'dienstverlener']],
    ['leve', ['leve']],
    ['klanten  kiezen', ['klanten kiezen', 'opdrachtgever kiezen']],
    ['SSC', ['ssc', 'shared service center', 'dienstverlener']],
    ['switching costs', ['switching costs', 'overstapkosten']],
    ['kosten', ['kosten', 'overstapkosten']],
    ['afstemming', ['afstemming', 'doelafstemming']],
    ['doel', ['doel']],
    ['$& kosten', ['$& kosten', '$& overstapkosten']],
    ['__proto__', ['__proto__']],
  ])('%j are %j', (typed, queries) => {
    expect(queriesFor(typed, words)).toEqual(queries);
  });

  it('are never more than the index can answer at once', () => {
    const longWords = Array.from({ length: 100 }, (_, number) => `heel${number}kosten`);
    expect(queriesFor('kosten', { synonyms: new Map(), longWords })).toHaveLength(16);
  });
});
