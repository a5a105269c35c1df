import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import type { Shape } from '../../src/charts/shape';
import { drawShape, redrawShape, shape, textShape } from '../../src/charts/shape';

const { document } = parseHTML('<html><body></body></html>');

const attributes = fc.dictionary(fc.constantFrom('class', 'x', 'points'), fc.constantFrom('a', 'b', '1 2'));
const { tree } = fc.letrec<{ tree: Shape }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(attributes, fc.constantFrom('1', 'two')).map(([given, text]) => textShape('text', given, text)),
    fc
      .tuple(fc.constantFrom('g', 'path'), attributes, fc.array(tie('tree'), { maxLength: 3 }))
      .map(([name, given, parts]) => shape(name, given, parts)),
  ),
}));

const drawnIn = (shown: Shape) => {
  const place = document.createElement('div');
  place.append(drawShape(document, shown));
  return place;
};

it('turns any drawing into any other', () => {
  fc.assert(
    fc.property(tree, tree, (from, to) => {
      const place = drawnIn(from);
      redrawShape(place.firstElementChild as Element, from, to);
      expect(sorted(place)).toBe(sorted(drawnIn(to)));
    }),
  );
});

it('keeps the element of what only moves, and gives another text another element', () => {
  const at = (x: string, number: string) => shape('g', {}, [textShape('text', { x }, number)]);
  const place = drawnIn(at('1', '7'));
  const [group, text] = [place.firstElementChild as Element, place.querySelector('text')];
  redrawShape(group, at('1', '7'), at('2', '7'));
  expect(place.querySelector('text')).toBe(text);
  expect(text?.getAttribute('x')).toBe('2');
  redrawShape(group, at('2', '7'), at('2', '8'));
  expect(place.querySelector('text')).not.toBe(text);
  expect(place.textContent).toBe('8');
});

/** The markup with the attributes of each element in one order. */
function sorted(element: Element): string {
  const own = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
  return `<${element.localName} ${own.join(' ')}>${element.children.length > 0 ? [...element.children].map(sorted).join('') : element.textContent}`;
}
