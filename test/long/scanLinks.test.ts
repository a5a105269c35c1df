import { expect, it } from 'vitest';
import { CROCKFORD_DIGITS } from '../../src/model/exchange/crockford';
import { LINK_PROBLEMS, parseScanLink } from '../../src/model/exchange/scanLink';
import { CONCLUSION_LINK, EMPTY_LINK, FULL_LINK, QUIET_LINK } from '../model/golden/links';
import { seededRandom } from '../site/harness/randomWalk';

const LINKS = [FULL_LINK, EMPTY_LINK, QUIET_LINK, CONCLUSION_LINK];
const MUTATIONS = 50_000;
const ALPHABET = [...CROCKFORD_DIGITS, ...'abiloujIOLU#%.-_ ~&=>?/@\n\u200B\u0000ſé😀'];

const next = seededRandom(20_261_127);
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;

const EDITS: readonly ((text: string, at: number) => string)[] = [
  (text, at) => text.slice(0, at) + pick(ALPHABET) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + pick(ALPHABET) + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) =>
    text.slice(0, at) +
    text
      .slice(at, at + 5)
      .split('')
      .reverse()
      .join('') +
    text.slice(at + 5),
  (text, at) => text + text.slice(at),
  (text) => encodeURIComponent(text.replace(/\p{Cs}/gu, '')),
];

/** `same`: repaired or untouched; `other`: another scan was read; else the reason why none was. */
function outcomeOf(text: string, link: string): string {
  const read = parseScanLink(text);
  if (!read.ok) return read.problem;
  return read.value.code === link ? 'same' : 'other';
}

it(`answers ${MUTATIONS} mutated links, and takes none for another`, () => {
  const counts = new Map<string, number>();
  for (let run = 0; run < MUTATIONS; run += 1) {
    const link = pick(LINKS);
    let text = link;
    for (let edits = 1 + Math.floor(next() * 4); edits > 0; edits -= 1)
      text = pick(EDITS)(text, Math.floor(next() * text.length));
    const outcome = outcomeOf(text, link);
    expect(['same', 'other', ...LINK_PROBLEMS]).toContain(outcome);
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  console.log(`${MUTATIONS} mutated links:`, Object.fromEntries(counts));
  expect(counts.get('other') ?? 0).toBe(0);
});

it('refuses or repairs every truncation and every edit of one character', () => {
  let count = 0;
  const check = (text: string, link: string) => {
    count += 1;
    expect(outcomeOf(text, link), text).not.toBe('other');
  };
  for (const link of LINKS) {
    for (let at = 0; at <= link.length; at += 1) {
      expect(outcomeOf(link.slice(0, at), link) === 'same').toBe(at === link.length);
      check(link.slice(at), link);
      check(link.slice(0, at) + link.slice(at + 1), link);
      for (const character of ALPHABET) {
        check(link.slice(0, at) + character + link.slice(at + 1), link);
        check(link.slice(0, at) + character + link.slice(at), link);
      }
    }
  }
  console.log(`${count} truncations and single edits: none taken for another scan`);
});
