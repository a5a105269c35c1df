import { expect } from 'vitest';
import { isAnswerValue, unitValue } from '../../../../src/model/scan/answer';
import type { ItemId } from '../../../../src/model/scan/item';
import type { Scan } from '../../../../src/model/scan/scan';
import { ADVISED_ITEMS } from '../../../../src/model/result/advice/adviceId';
import { ADVICE_IDS, type AdviceId, type AdvicePart } from '../../../../src/model/result/advice/selectAdvice';
import { measureFacets } from '../../../../src/model/result/commitment';
import { isRelationshipType } from '../../../../src/model/result/relationshipType';
import { scoreScan, type ScanResult } from '../../../../src/model/result/scanResult';
import { verdictTypes } from '../../../../src/model/result/verdict';

/** What a rule looks at: the scan, its result, and the ids and parts of its advice. */
type Seen = Readonly<{
  scan: Scan;
  result: ScanResult;
  ids: readonly AdviceId[];
  parts: readonly AdvicePart[];
  isLeaving: boolean;
}>;

/** Fails where the advice on a scan breaks a sentence of the method; gives the advice, to see how it differs. */
export function checkAdvice(scan: Scan): ScanResult['advice'] {
  const result = scoreScan(scan);
  const ids = result.advice.map(({ id }) => id);
  const parts = result.advice.flatMap((piece) => piece.parts);
  const { E1, E2 } = result.answers;
  const isLeaving = E1 === 5 || E2 === 4 || E2 === 5;
  const seen = { scan, result, ids, parts, isLeaving };
  for (const rule of [
    checkCount,
    checkLeaving,
    checkImposed,
    checkGoals,
    checkPlan,
    checkReactions,
    checkTyped,
    checkAnswers,
  ])
    rule(seen);
  return result.advice;
}

/** Two or three known pieces with a place, one to three without; each once, and the contract last. */
function checkCount({ scan, result, ids, parts, isLeaving }: Seen): void {
  expect(ids.length).toBeLessThanOrEqual(3);
  expect(ids.length).toBeGreaterThanOrEqual(result.verdict || isLeaving ? 2 : 1);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(ADVICE_IDS).toContain(id);
  const contract = ids.findIndex((id) => id.startsWith('contract-'));
  if (contract >= 0) expect(contract).toBe(ids.length - 1);
  if (scan.context.contractEnd === undefined) expect(contract).toBe(-1);
  if (parts.includes('tender')) expect(scan.context.tender).toBe('yes');
}

/** Who is leaving reads of parting first, and of nothing else; nobody else does. */
function checkLeaving({ scan, result, ids, parts, isLeaving }: Seen): void {
  const { E2, V1 } = result.answers;
  const parting = ['part-well', 'lessons', 'contract-leaving', 'contract-handover'];
  expect(ids.some((id) => parting.includes(id))).toBe(isLeaving);
  if (!isLeaving) return;
  expect(ids[0]).toBe('part-well');
  expect(ids.every((id) => parting.includes(id))).toBe(true);
  expect(parts.includes('tell-first')).toBe(E2 !== 5);
  expect(parts.includes('repeat-why')).toBe(V1 === 4 || V1 === 5);
  expect(parts.includes('ask-leave')).toBe(scan.context.choice === 'no');
  expect(ids).not.toContain(E2 === 5 ? 'contract-leaving' : 'contract-handover');
}

/** An imposed relation is the first word where it applies, and never an exit plan or a parting. */
function checkImposed({ scan, result, ids, isLeaving }: Seen): void {
  const { V1 } = result.answers;
  const applies = scan.context.choice === 'no' && !isLeaving;
  expect(ids.findIndex((id) => id.startsWith('imposed'))).toBe(applies ? 0 : -1);
  if (!applies) return;
  for (const id of ['goals-plan', 'goals-apart', 'goals-close']) expect(ids).not.toContain(id);
  if (scan.context.problem !== 'yes') expect(ids[0]).toBe('imposed-calm');
  else expect(ids[0]).toBe(V1 === 4 || V1 === 5 ? 'imposed-raised' : 'imposed');
}

/** Goals: only what the answers say of them, and nothing that the reader does already. */
function checkGoals({ result, ids, parts }: Seen): void {
  const { goals, answers } = result;
  const { G1, G2 } = answers;
  const apart = ids.filter((id) => id.startsWith('goals-') && id !== 'goals-unclear');
  if (apart.length > 0) expect(goals?.state).toBe('apart');
  expect(apart.length).toBeLessThanOrEqual(1);
  if (ids.includes('goals-unclear')) expect([1, 2, 3]).toContain(G1);
  if (ids.includes('goals-helping')) expect([1, 2, 3]).toContain(G1);
  expect(apart.some((id) => id === 'goals-helping' || id === 'goals-changes')).toBe(
    apart.length > 0 && isAnswerValue(G2) && G2 >= 4,
  );
  if (parts.includes('talk-goals')) expect([4, 5]).not.toContain(G1);
  if (parts.includes('talk-difference')) expect([4, 5]).toContain(G1);
}

/** A plan only where the relation is locked in, and as far as the reader has come with it. */
function checkPlan({ result, ids, parts }: Seen): void {
  const { reasons, answers } = result;
  const isBegun = answers.E1 === 4 || answers.E2 === 3;
  if (parts.includes('close')) expect(reasons.affective).toBeGreaterThanOrEqual(0.6);
  if (ids.includes('goals-plan')) expect(reasons.lockIn).toBeGreaterThanOrEqual(0.6);
  if (parts.includes('alternatives-or-plan')) expect([4, 5]).not.toContain(answers.C5);
  if (ids.includes('goals-plan')) expect(parts.includes('complete-plan')).toBe(isBegun);
}

/** Reactions: only of a party whose reaction is known, only of a type that the verdict names, and one about oneself. */
function checkReactions({ scan, result, ids, parts }: Seen): void {
  const { own, other, otherKnows, answers } = result;
  const of = (group: string) => ids.filter((id) => id.startsWith(`${group}/`));
  if (of('own').length > 0) expect(own?.verdict).toBeDefined();
  if (of('other').length > 0) expect(other?.verdict).toBeDefined();
  if (otherKnows === 'no') expect(of('other')).toEqual([]);
  if (scan.context.problem !== 'yes')
    expect([...of('own'), ...of('other'), ...parts]).not.toContain('say-it');
  if (parts.includes('say-it')) expect(answers.V1 === 1 || otherKnows === 'no').toBe(true);
}

/** Types: only what the verdict names, and without a reaction where a piece is about the own one. */
function checkTyped({ result: { verdict }, ids }: Seen): void {
  const types = verdict ? verdictTypes(verdict) : [];
  const typed = ids.filter((id) => isRelationshipType(id.split('/')[0]));
  for (const id of typed) expect(types).toContain(id.split('/')[0]);
  if (ids.some((id) => id.startsWith('own/')))
    expect(typed.filter((id) => !id.endsWith('/none'))).toEqual([]);
  if (ids.includes('middle')) expect(verdict?.kind).toBe('middle');
}

/** Answers: the lowest is low, what is kept is high, and open questions are asked for only where there are some. */
function checkAnswers({ result, ids }: Seen): void {
  const facets = measureFacets(result.answers);
  for (const id of ids) {
    const [kind, name] = id.split('/');
    const answer = result.answers[name as ItemId];
    if (kind === 'item')
      expect(unitValue(name as ItemId, isAnswerValue(answer) ? answer : 1)).toBeLessThan(0.6);
    if (kind === 'item') expect(ADVISED_ITEMS).toContain(name);
    if (kind === 'keep') expect(facets[name as 'social']).toBeGreaterThanOrEqual(0.6);
  }
  if (ids.includes('unknown-answers')) expect(result.unknown.length).toBeGreaterThanOrEqual(3);
  if (ids.includes('missing-answers')) expect(result.missing.length).toBeGreaterThan(0);
}
