import { describe, expect, it } from 'vitest';
import { ITEM_IDS } from '../../src/model/scan/item';
import type { Filled, Outcome, Situation } from './trial';
import { readTrial, tryOut } from './trial';

const SITUATIONS = readTrial<readonly Situation[]>('situations.yaml');
const READERS = ['reader-1.yaml', 'reader-2.yaml'] as const;
/** 22 of 24, the least that the scan must name rightly. */
const LEAST = 22 / 24;

const filled = READERS.map((file) => readTrial<readonly Filled[]>(file));

describe.each(READERS.map((file, index) => ({ file, scans: filled[index] ?? [] })))('$file', ({ scans }) => {
  const outcomes = SITUATIONS.flatMap((situation) => {
    const own = scans.find(({ id }) => id === situation.id);
    return own ? [tryOut(situation, own)] : [];
  });

  it('fills in every situation, and nothing that is not asked', () => {
    expect(outcomes).toHaveLength(SITUATIONS.length);
    const ids: readonly string[] = ITEM_IDS;
    expect(scans.flatMap(({ answers }) => Object.keys(answers)).filter((id) => !ids.includes(id))).toEqual(
      [],
    );
  });

  it('comes out at the type and the reaction that were meant, 22 times in 24 or more', () => {
    const count = (right: keyof Pick<Outcome, 'typeRight' | 'reactionRight'>) =>
      outcomes.filter((outcome) => outcome[right]).length;
    const [types, reactions] = [count('typeRight'), count('reactionRight')];
    console.log(outcomes.map(lineOf).join('\n'));
    console.log(`types ${types} of ${outcomes.length}, reactions ${reactions} of ${outcomes.length}`);
    expect(Math.min(types, reactions)).toBeGreaterThanOrEqual(LEAST * outcomes.length);
  });
});

const lineOf = ({ id, type, verdict, reaction, typeRight, reactionRight }: Outcome): string =>
  `${typeRight ? ' ' : 'T'}${reactionRight ? ' ' : 'R'} ${id.padEnd(34)} ${type.padEnd(10)} ${verdict.padEnd(34)} ${reaction}`;
