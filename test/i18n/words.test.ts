import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales';
import { wordsIn } from '../../src/i18n/words';
import type { FileRefusal } from '../../src/browser/textFile';
import type { CsvProblem } from '../../src/browser/csvText';
import type { TableProblemCode } from '../../src/model/line/incidentColumn';
import { textsIn } from '../content/contentFiles';
import { codeThatShowsWords } from './sourceTexts';

/** Every gap that the code fills in; a misspelt one would stop a page. */
const GAPS = [
  'Ander',
  'Count',
  'about',
  'affective',
  'alternatives',
  'ander',
  'answer',
  'answered',
  'apart',
  'asked',
  'bars',
  'basedOn',
  'between',
  'business',
  'calculative',
  'cases',
  'client',
  'column',
  'count',
  'critical',
  'date',
  'description',
  'effect',
  'euphoria',
  'expected',
  'facets',
  'field',
  'fields',
  'first',
  'form',
  'from',
  'goals',
  'group',
  'high',
  'id',
  'items',
  'kind',
  'label',
  'last',
  'low',
  'minutes',
  'moment',
  'moments',
  'month',
  'months',
  'most',
  'name',
  'number',
  'otherDependence',
  'ownDependence',
  'partij',
  'party',
  'personal',
  'places',
  'problem',
  'provider',
  'questions',
  'range',
  'reactie',
  'reaction',
  'right',
  'role',
  'row',
  'saved',
  'second',
  'seen',
  'several',
  'social',
  'step',
  'steps',
  'switching',
  'text',
  'time',
  'title',
  'to',
  'total',
  'trust',
  'type',
  'until',
  'up',
  'value',
  'verdict',
  'version',
  'warmth',
  'weight',
  'who',
  'zelf',
];

describe.each(LOCALES)('the words in %s', (locale) => {
  const words = textsIn(wordsIn(locale));
  const gaps = words.flatMap(({ text }) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''));

  it('have gaps with known names only, and every known name has a gap', () => {
    expect([...new Set(gaps)].toSorted()).toEqual(GAPS);
  });

  it('have a message for everything that can be wrong with a table', () => {
    const { incidentTable, lineTool } = wordsIn(locale);
    const messages: Readonly<
      Record<TableProblemCode | CsvProblem['code'] | FileRefusal | 'pasted-too-large', string>
    > = {
      ...incidentTable.problems,
      ...lineTool.files.quotes,
      ...lineTool.files.refusals,
    };
    expect(Object.keys(messages)).toHaveLength(24);
  });

  it('have no broken gap', () => {
    expect(words.filter(({ text }) => /[{}]/.test(text.replaceAll(/\{\w+\}/g, '')))).toEqual([]);
  });

  it('have no double spaces and no straight quotes', () => {
    expect(words.filter(({ text }) => / {2}|["']/.test(text) || text.trim() === '')).toEqual([]);
  });

  it('have no characters that are not seen: who copies a word would take them along', () => {
    expect(words.filter(({ text }) => /\p{Default_Ignorable_Code_Point}/u.test(text))).toEqual([]);
  });

  it('are all named in the code, with what holds them', () => {
    const names = new Set(codeThatShowsWords().flatMap((code) => code.match(/[\w$]+(-[\w$]+)*/g) ?? []));
    const dead = words.filter(({ path }) =>
      path.split('.').some((key) => !/^\d+$/.test(key) && !names.has(key)),
    );
    expect(dead.map(({ path }) => path)).toEqual([]);
  });
});
