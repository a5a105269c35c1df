import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { MatrixProps, MatrixWords } from '../../src/islands/matrix/Matrix';
import { Matrix, SCALES } from '../../src/islands/matrix/Matrix';

const field = (id: string) => ({ id, name: `naam ${id}`, short: `kort ${id}` });
const WORDS: MatrixWords = {
  name: 'De matrix',
  vertical: { title: 'verticaal', high: 'hoog', low: 'laag' },
  horizontal: { title: 'horizontaal', high: 'veel', low: 'weinig' },
  fields: [field('prospect'), field('pillar'), field('freerider'), field('hostage')],
};

function matrixOf(props: Partial<MatrixProps> = {}): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = renderToString(
    <Matrix matrix="typology" words={WORDS} label="De stip staat rechtsboven." {...props} />,
  );
  return root;
}
const textsOf = (root: Element, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('a matrix', () => {
  it('is one picture with a sentence that says what it shows', () => {
    const [picture, ...others] = matrixOf().querySelectorAll('[role="img"]');
    expect(others).toEqual([]);
    expect(picture?.getAttribute('aria-label')).toBe('De stip staat rechtsboven.');
    for (const child of picture?.children ?? []) expect(child.getAttribute('aria-hidden')).toBe('true');
  });

  it('names its fields above and below, from left to right', () => {
    const strips = [...matrixOf().querySelectorAll('.strip')].map((strip) => textsOf(strip, 'b'));
    expect(strips).toEqual([
      ['naam prospect', 'naam pillar'],
      ['naam freerider', 'naam hostage'],
    ]);
  });

  it('marks the fields that the verdict names, and no other', () => {
    expect(textsOf(matrixOf({ marked: ['pillar', 'hostage'] }), '.marked b')).toEqual([
      'naam pillar',
      'naam hostage',
    ]);
    expect(textsOf(matrixOf(), '.marked b')).toEqual([]);
  });

  it('says at its ends where high and low are', () => {
    expect(textsOf(matrixOf(), '.y-ends > span')).toEqual(['hoog', 'laag']);
    expect(textsOf(matrixOf(), '.x-ends > *')).toEqual(['weinig', 'horizontaal', 'veel']);
  });

  it('puts a dot by the scale of its own ground', () => {
    for (const [matrix, { low, high }] of Object.entries(SCALES)) {
      const root = matrixOf({
        matrix: matrix as MatrixProps['matrix'],
        dots: [{ party: 'own', x: low + 0.75 * (high - low), y: low + 0.75 * (high - low) }],
      });
      const dot = root.querySelector('.dot');
      expect([dot?.getAttribute('x'), dot?.getAttribute('y')]).toEqual(['75%', '25%']);
      expect(root.querySelector('.matrix use')?.getAttribute('href')).toBe(`#ground-${matrix}`);
    }
  });

  it('has no style attributes, and nothing that takes focus', () => {
    const root = matrixOf({ bold: true, dots: [{ party: 'own', x: 0, y: 0 }] });
    expect(root.querySelectorAll('[style], style, a, button, [tabindex]')).toHaveLength(0);
  });
});
