import { expect, it } from 'vitest';
import { LINK_CONTENTS, linkContents } from '../../../src/model/exchange/linkContents';
import { EMPTY_SCAN, FULL_SCAN } from '../golden/links';

it('tells of everything that a full link holds, the most delicate first', () => {
  expect(linkContents(FULL_SCAN)).toEqual(LINK_CONTENTS);
});

it('tells of nothing that is not in the link', () => {
  expect(linkContents(EMPTY_SCAN)).toEqual([]);
  const quiet = { ...FULL_SCAN, context: { ...FULL_SCAN.context, problem: 'no' as const } };
  expect(linkContents(quiet)).not.toContain('leaving');
  expect(linkContents(quiet)).not.toContain('other-leaving');
  expect(linkContents({ ...FULL_SCAN, answers: { A1: 3, C6: 2 } })).toEqual([
    'alternatives',
    'contract-end',
    'notice',
    'tender',
    'incidents',
    'level',
    'perspective',
  ]);
});
