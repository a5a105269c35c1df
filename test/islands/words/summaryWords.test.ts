import { expect, it } from 'vitest';
import { summaryWords } from '../../../src/islands/words/summaryWords';
import { BANDS } from '../../../src/model/result/band';
import { BUSINESS, FITS, GOAL_SUMMARIES, OWN_SUMMARIES } from '../../../src/model/result/summary';
import type { Summary } from '../../../src/model/result/summary';
import { TEXTS } from '../scanTexts';

const OWN = { shared: false, self: 'u', has: 'hebt', other: 'de dienstverlener' };
const SHARED = { shared: true, self: 'de opdrachtgever', has: 'heeft', other: 'de dienstverlener' };

/** Everything that the first screen can have to say. */
const SUMMARIES: readonly Summary[] = BANDS.flatMap((liking) =>
  BUSINESS.flatMap((business) =>
    OWN_SUMMARIES.flatMap((own) =>
      FITS.flatMap((fits) =>
        GOAL_SUMMARIES.map((goals) => ({ held: { liking, business }, own, fits, goals })),
      ),
    ),
  ),
);

const textOf = (summary: Summary, voice = OWN) =>
  Object.values(summaryWords(TEXTS, summary, voice)).join(' ');

it('says something else wherever liking, value, lock-in, the reaction, its fit or the goals differ', () => {
  const texts = SUMMARIES.map((summary) => textOf(summary));
  expect(new Set(texts).size).toBe(SUMMARIES.length);
});

it('is made of whole sentences, without a gap left, each short enough for a phone', () => {
  for (const summary of SUMMARIES)
    for (const sentence of Object.values(summaryWords(TEXTS, summary, OWN))) {
      expect(sentence).toMatch(/^\p{Lu}[^{}]*\.$/u);
      expect(sentence.length).toBeLessThan(150);
    }
});

it('never says `u` to whoever opens a shared result', () => {
  for (const summary of SUMMARIES) expect(textOf(summary, SHARED)).not.toMatch(/\b(u|uw)\b/i);
});

it('contrasts what speaks for staying with what speaks against it', () => {
  const held = (liking: Summary['held'] & {}) =>
    textOf({ held: liking, own: 'voice', fits: 'unjudged', goals: 'unknown' });
  expect(held({ liking: 'high', business: 'low-low' })).toContain(
    'graag met de dienstverlener, maar het loont nauwelijks',
  );
  expect(held({ liking: 'low', business: 'high-high' })).toContain(
    'niet graag met de dienstverlener, maar het loont en',
  );
  expect(held({ liking: 'low', business: 'low-low' })).toContain(
    'niet graag met de dienstverlener, het loont nauwelijks',
  );
});
