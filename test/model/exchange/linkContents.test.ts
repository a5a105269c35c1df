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
  for (const hidden of ['incidents', 'other-knows', 'perspective'])
    expect(linkContents(quiet)).not.toContain(hidden);
  expect(linkContents({ ...FULL_SCAN, answers: { A1: 3, C6: 2 } })).toEqual([
    'alternatives',
    'contract-end',
    'notice',
    'tender',
    'choice',
    'incidents',
    'level',
    'perspective',
  ]);
});

it('tells of nothing that the sender left out', () => {
  const left = linkContents(FULL_SCAN, 'without-leaving');
  const gone = LINK_CONTENTS.filter((content) => !left.includes(content));
  expect(gone).toEqual(['alternatives', 'leaving', 'contract-end', 'notice', 'tender']);
});
