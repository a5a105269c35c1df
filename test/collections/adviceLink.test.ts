import { expect, it } from 'vitest';
import type { AdviceLink } from '../../src/collections/adviceLink';
import { adviceLink } from '../../src/collections/adviceLink';

const verval: AdviceLink = { kind: 'chapter', title: 'Verval', path: '/gids/verval/' };
const hrSsc: AdviceLink = { kind: 'case', title: 'HR SSC', path: '/casussen/hr-ssc/' };
const PAGES = new Map([
  ['chapter verval', verval],
  ['case hr-ssc', hrSsc],
]);

it('leads to the case before the chapter, and nowhere where none is named', () => {
  expect(adviceLink('chance', { chapter: 'verval', case: 'hr-ssc' }, PAGES)).toBe(hrSsc);
  expect(adviceLink('chance', { chapter: 'verval' }, PAGES)).toBe(verval);
  expect(adviceLink('chance', {}, PAGES)).toBeUndefined();
});

it('stops at a name without a page, also behind one that exists', () => {
  expect(() => adviceLink('chance', { chapter: 'vervall' }, PAGES)).toThrow(
    "content/advice.yaml: 'chance' names the chapter 'vervall', which has no file",
  );
  expect(() => adviceLink('middle', { chapter: 'hr-ssc', case: 'hr-ssc' }, PAGES)).toThrow(
    "the chapter 'hr-ssc'",
  );
});
