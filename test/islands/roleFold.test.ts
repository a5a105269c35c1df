import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldRoles, unfoldRoles } from '../../src/islands/relatiescan/roleFold';

const NAMES = { client: 'de dienstverlener', provider: 'de opdrachtgever' };
const text = fc
  .array(fc.constantFrom('Hoe ', 'de dienstverlener', 'de opdrachtgever', ' De ', 'x?'), { maxLength: 6 })
  .map((parts) => parts.join(''));
const byRole = fc.oneof(
  fc.record({ client: text, provider: text }),
  fc.record({ client: fc.array(text), provider: fc.array(text) }),
);
const tree = fc.record({ question: byRole, list: fc.array(byRole), plain: text, both: text, own: text });

describe('texts for both roles', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(tree, (texts) => {
        expect(unfoldRoles(foldRoles(texts, NAMES), NAMES)).toEqual(texts);
      }),
      { numRuns: 1000 },
    );
  });

  it('travel once where only the name of the other party differs', () => {
    const texts = { client: 'Wat deed de dienstverlener?', provider: 'Wat deed de opdrachtgever?' };
    expect(foldRoles(texts, NAMES)).toEqual({ 'client=provider': 'Wat deed {other}?' });
  });

  it('stay apart where more differs', () => {
    const texts = { client: 'Wat kost het?', provider: 'Wat levert het op?' };
    expect(foldRoles(texts, NAMES)).toEqual(texts);
  });
});
