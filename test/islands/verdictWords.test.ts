import { describe, expect, it } from 'vitest';
import { contentKey, reactionName, reactionText } from '../../src/islands/words/reactionWords';
import { voiceGaps } from '../../src/islands/relatiescan/result/voice';
import { fill } from '../../src/model/text/fill';
import { meaningOf, verdictLine, verdictName } from '../../src/islands/words/verdictWords';
import { ADVICE_PARTS } from '../../src/model/result/advice/adviceId';
import { ADVICE_IDS } from '../../src/model/result/advice/selectAdvice';
import { JUDGEMENTS } from '../../src/model/result/expectedReaction';
import { REACTION_VERDICTS } from '../../src/model/result/reaction';
import type { TypeProbabilities } from '../../src/model/result/typeProbabilities';
import { RELATIONSHIP_TYPES } from '../../src/model/result/relationshipType';
import { ROLES } from '../../src/model/role';
import type { TypologyVerdict } from '../../src/model/result/verdict';
import { verdictCode } from '../../src/model/result/verdict';
import { ADVICE, TEXTS } from './scanTexts';

const NONE: TypeProbabilities = { pillar: 0, prospect: 0, hostage: 0, freerider: 0 };
const PAIRS = RELATIONSHIP_TYPES.flatMap((likelier) =>
  RELATIONSHIP_TYPES.filter((other) => other !== likelier).map((other) => ({ likelier, other })),
);
const VERDICTS: readonly TypologyVerdict[] = [
  ...RELATIONSHIP_TYPES.map((type) => ({ kind: 'type', type }) as const),
  ...PAIRS.map((pair) => ({ kind: 'between', ...pair }) as const),
  { kind: 'middle' },
];
const named = VERDICTS.map((verdict) => [verdictCode(verdict), verdict] as const);

const OWN = { shared: false, self: 'u', has: 'hebt', other: 'de dienstverlener' };
const SHARED = { shared: true, self: 'de opdrachtgever', has: 'heeft', other: 'de dienstverlener' };

/** Words that a reader can be shown: some, with no gap left in them. */
const SHOWN = /^[^{}]*\p{L}[^{}]*$/u;

describe.each(named)('%s', (_, verdict) => {
  it('has a line at every strength', () => {
    for (const share of [0.5, 0.6, 0.9]) {
      const first = verdict.kind === 'between' ? verdict.likelier : 'pillar';
      const second = verdict.kind === 'between' ? verdict.other : 'prospect';
      const probabilities = { ...NONE, [first]: share, [second]: 1 - share };
      expect(verdictLine(TEXTS, verdict, probabilities)).toMatch(SHOWN);
    }
  });

  it('is explained to the one who filled it in, and of that one to whoever opens the link', () => {
    const own = meaningOf(TEXTS, verdict, OWN);
    const shared = meaningOf(TEXTS, verdict, SHARED);
    expect(own).toMatch(SHOWN);
    expect(shared).not.toMatch(/\b(u|uw)\b/i);
    expect(own).toContain(shared);
  });

  it('has a name that goes on inside a sentence', () => {
    expect(verdictName(TEXTS, verdict)).toMatch(SHOWN);
    expect(verdictName(TEXTS, verdict)).toMatch(/^\p{Ll}/u);
  });
});

it('gives each verdict a name and a meaning of its own, whichever of two types comes first', () => {
  const meanings = VERDICTS.map((verdict) => meaningOf(TEXTS, verdict, OWN));
  const names = VERDICTS.map((verdict) => verdictName(TEXTS, verdict));
  expect(new Set(names).size).toBe(VERDICTS.length);
  expect(new Set(meanings).size).toBe(RELATIONSHIP_TYPES.length + PAIRS.length / 2 + 1);
});

it('names both types of a pair, the likelier one first, and says so where it weighs clearly more', () => {
  for (const { likelier, other } of PAIRS) {
    const verdict = { kind: 'between', likelier, other } as const;
    const [first, second] = [TEXTS.types[likelier].inSentence, TEXTS.types[other].inSentence];
    const lineAt = (share: number) =>
      verdictLine(TEXTS, verdict, { ...NONE, [likelier]: share, [other]: 1 - share });
    expect(lineAt(0.7)).toBe(`Vooral ${first}, deels ${second}`);
    expect(lineAt(0.5)).toBe(`Tussen ${first} en ${second}`);
  }
});

describe.each(REACTION_VERDICTS)('the reaction verdict %s', (verdict) => {
  it('has words for the reader and, by the role of the reader, for the other party', () => {
    const { name, own, other } = reactionText(TEXTS, verdict);
    for (const text of [name, own, ...ROLES.map((role) => other[role])]) expect(text).toMatch(SHOWN);
    expect(reactionText(TEXTS, verdict).seen).toMatch(/\{[Pp]arty\}/);
    expect(reactionText(TEXTS, verdict).seen).not.toMatch(/\b(u|uw)\b/i);
    expect(other.client).not.toContain('opdrachtgever');
    expect(other.provider).not.toContain('dienstverlener');
  });

  it('has a name that goes on inside a sentence', () => {
    expect(reactionName(TEXTS, verdict)).toMatch(/^\p{Ll}[^{}]*$/u);
  });
});

it('gives each reaction verdict a name of its own', () => {
  const names = REACTION_VERDICTS.map((verdict) => reactionName(TEXTS, verdict));
  expect(new Set(names).size).toBe(REACTION_VERDICTS.length);
});

it('has words for whatever else the model can find', () => {
  const { judged, goals, dependence } = TEXTS.verdicts;
  for (const judgement of JUDGEMENTS) expect(judged[contentKey(judgement)]?.own).toMatch(SHOWN);
  for (const text of [...Object.values(goals), ...Object.values(dependence)]) {
    expect(fill(text, voiceGaps(OWN))).toMatch(SHOWN);
    expect(fill(text, voiceGaps(SHARED))).not.toMatch(/\b(u|uw)\b/i);
  }
  for (const id of ADVICE_IDS) {
    for (const role of ROLES) expect(ADVICE.pieces[id].text[role], id).toMatch(SHOWN);
  }
  for (const part of ADVICE_PARTS) {
    for (const role of ROLES) expect(ADVICE.parts[part][role], part).toMatch(SHOWN);
  }
});
