import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales';
import { wordsIn } from '../../src/i18n/words';
import type { FileRefusal } from '../../src/browser/textFile';
import type { CsvProblem } from '../../src/browser/csvText';
import type { TableProblemCode } from '../../src/model/line/incidentColumn';
import { textsIn } from '../content/contentFiles';
import { codeThatShowsWords } from './sourceTexts';

/** Every name in the code that shows words. */
const namesInCode = new Set(codeThatShowsWords().flatMap((code) => code.match(/[\w$]+(-[\w$]+)*/g) ?? []));

describe.each(LOCALES)('the words in %s', (locale) => {
  const words = textsIn(wordsIn(locale));
  const gaps = words.flatMap(({ text }) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''));

  it('have only gaps that the code can fill in by their names', () => {
    expect(gaps.length).toBeGreaterThan(100);
    expect(gaps.filter((name) => !namesInCode.has(name))).toEqual([]);
  });

  it('have a message of its own for everything that can be wrong with a table', () => {
    const { incidentTable, lineTool } = wordsIn(locale);
    const messages: Readonly<
      Record<TableProblemCode | CsvProblem['code'] | FileRefusal | 'pasted-too-large', string>
    > = {
      ...incidentTable.problems,
      ...lineTool.files.quotes,
      ...lineTool.files.refusals,
    };
    expect(new Set(Object.values(messages)).size).toBe(Object.keys(messages).length);
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
    const dead = words.filter(({ path }) =>
      path.split('.').some((key) => !/^\d+$/.test(key) && !namesInCode.has(key)),
    );
    expect(dead.map(({ path }) => path)).toEqual([]);
  });
});
