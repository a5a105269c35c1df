import { expect, it } from 'vitest';
import { mathml } from '../../../src/components/guide/mathml';
import { contentData } from '../../content/contentFiles';

const inside = (line: string) => /^<math displaystyle="true">(.*)<\/math>$/.exec(mathml(line))?.[1];

it.each([
  ['u', '<mi>u</mi>'],
  ['max', '<mi mathvariant="normal">max</mi>'],
  ['0,75', '<mn>0,75</mn>'],
  ['−1', '<mn>−1</mn>'],
  ['‘een < twee’', '<mtext>een &lt; twee</mtext>'],
  ['u_C1', '<msub><mi>u</mi><mi mathvariant="normal">C1</mi></msub>'],
  ['z^2', '<msup><mi>z</mi><mn>2</mn></msup>'],
  ['∫_s^t', '<msubsup><mo stretchy="false">∫</mo><mi>s</mi><mi>t</mi></msubsup>'],
  ['σ_‘hoog’', '<msub><mi>σ</mi><mtext>hoog</mtext></msub>'],
  ['[ 1 | n ]', '<mfrac><mrow><mn>1</mn></mrow><mrow><mi>n</mi></mrow></mfrac>'],
  ['2^[ t ]', '<msup><mn>2</mn><mrow><mi>t</mi></mrow></msup>'],
  ['a; b', '<mi>a</mi><mo stretchy="false">;</mo><mi>b</mi>'],
  ['− 1', '<mo form="infix" stretchy="false">−</mo><mn>1</mn>'],
])('writes %s', (line, expected) => {
  expect(inside(line)).toBe(expected);
});

it.each(['[ 1 | n', '[ 1 ]', '1 ]', '2^[ t', '1 | n'])('refuses %s', (line) => {
  expect(() => mathml(line)).toThrow('formula');
});

it('reads every formula of the site', () => {
  const formulas = contentData<readonly { lines: { nl: readonly (readonly string[])[] } }[]>('formulas.yaml');
  for (const piece of formulas.flatMap(({ lines }) => lines.nl.flat())) {
    expect(mathml(piece)).toMatch(/^<math [^>]*>(<m[a-z]+.*)<\/math>$/);
  }
});
