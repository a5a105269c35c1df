import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Reaction } from '../../src/model/result/reaction';
import { reactionsOf } from '../../src/model/result/reaction';
import type { RelationshipType } from '../../src/model/result/relationshipType';
import { likeliestType } from '../../src/model/result/typeProbabilities';
import { scoreScan } from '../../src/model/result/scanResult';
import { verdictCode } from '../../src/model/result/verdict';
import type { Role } from '../../src/model/role';
import { parseScan } from '../../src/model/scan/scan';

/** A written situation, with what it was meant to be before anybody filled in a scan for it. */
export interface Situation {
  readonly id: string;
  readonly role: Role;
  readonly text: string;
  /** The type, or two that can both be defended. */
  readonly type: readonly RelationshipType[];
  /** The teller's own reaction, or those that can be defended; `none` where nothing asked for one. */
  readonly reaction: readonly (Reaction | 'none')[];
}

/** What a reader who saw the situation and the questions filled in. */
export interface Filled {
  readonly id: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly answers: Readonly<Record<string, unknown>>;
}

/** What came out for one situation, in codes, and whether that was meant. */
export interface Outcome {
  readonly id: string;
  readonly type: RelationshipType | 'no place';
  readonly verdict: string;
  readonly reaction: string;
  readonly typeRight: boolean;
  readonly reactionRight: boolean;
}

/** What stands in a file of the trial. */
export const readTrial = <T>(file: string): T =>
  parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T;

/** The day on which all were filled in. */
const DATE = '2026-11-28';

/** Scores what was filled in for a situation, in the long form. Right is the likeliest type, and a verdict that names the reaction. */
export function tryOut(situation: Situation, { context, answers }: Filled): Outcome {
  const scan = parseScan({
    form: 'long',
    context: { ...context, role: situation.role, date: DATE },
    answers,
  });
  if (!scan) throw new Error(`${situation.id}: no scan`);
  const { probabilities, verdict, own } = scoreScan(scan);
  const type = probabilities ? likeliestType(probabilities) : 'no place';
  const shown = own?.verdict ? reactionsOf(own.verdict) : [];
  return {
    id: situation.id,
    type,
    verdict: verdict ? verdictCode(verdict) : 'no place',
    reaction: own?.verdict ?? 'none',
    typeRight: type !== 'no place' && situation.type.includes(type),
    reactionRight: situation.reaction.some((one) =>
      one === 'none' ? shown.length === 0 : shown.includes(one),
    ),
  };
}
