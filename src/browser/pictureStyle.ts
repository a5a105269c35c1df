/** Properties that an element takes from the one around it, with their values in a bare drawing. */
const INHERITED: Readonly<Record<string, string>> = {
  fill: '#000000',
  'fill-opacity': '1',
  'fill-rule': 'nonzero',
  'clip-rule': 'nonzero',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-miterlimit': '4',
  'paint-order': 'normal',
  'font-family': '',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'letter-spacing': 'normal',
  'text-anchor': 'start',
  visibility: 'visible',
};

/** Properties of an element alone, with the values that need no saying. */
const OWN: Readonly<Record<string, string>> = {
  opacity: '1',
  'clip-path': 'none',
  mask: 'none',
  'dominant-baseline': 'auto',
  'vector-effect': 'none',
  'stop-color': '#000000',
  'stop-opacity': '1',
};

/** Inherited properties that no attribute has: a file can only have them in a style attribute, which browsers read. */
const IN_STYLE: Readonly<Record<string, string>> = { 'font-variant-numeric': 'normal' };

/** Each paint with the property that holds how solid it is. */
const PAINTS = { fill: 'fill-opacity', stroke: 'stroke-opacity', 'stop-color': 'stop-opacity' } as const;

const DEFINITIONS =
  'defs, clipPath, mask, pattern, linearGradient, radialGradient, symbol, marker, title, desc';
const PAGE_ONLY = /^(class|style|tabindex|role|aria-.+|data-.+|on.+)$/;

type Style = Readonly<Record<string, string>>;

/**
 * Writes what the stylesheets make of a drawing in the page into the attributes of its copy, so that the copy looks the
 * same anywhere. Takes out of the copy what is not displayed, and attributes that mean something in the page alone.
 */
export function inlineStyle(
  source: Element,
  copy: Element,
  around: Style = { ...INHERITED, ...IN_STYLE },
): void {
  const style = styleOf(source);
  for (const name of copy.getAttributeNames()) {
    if (PAGE_ONLY.test(name) || name in INHERITED || name in OWN) copy.removeAttribute(name);
  }
  setDifferences(copy as SVGElement, style, { ...around, ...OWN });
  const pairs = Array.from(source.children, (child, index) => [child, copy.children[index]] as const);
  for (const [child, childCopy] of pairs) {
    if (childCopy === undefined) continue;
    if (isHidden(child)) childCopy.remove();
    else inlineStyle(child, childCopy, style);
  }
}

function isHidden(element: Element): boolean {
  if (element.matches('script, style')) return true;
  return getComputedStyle(element).display === 'none' && element.closest(DEFINITIONS) === null;
}

function setDifferences(copy: SVGElement, style: Style, expected: Style): void {
  for (const [name, value] of Object.entries(style)) {
    if (value === '' || value === expected[name]) continue;
    // By setProperty: the policy of the page forbids setting the attribute itself.
    if (name in IN_STYLE) copy.style.setProperty(name, value);
    else copy.setAttribute(name, value);
  }
}

/** The computed style in values that programs for drawings know: lengths without px, opaque colours in hexadecimal. */
function styleOf(element: Element): Style {
  const computed = getComputedStyle(element);
  const names = Object.keys({ ...INHERITED, ...OWN, ...IN_STYLE });
  const style = Object.fromEntries(
    names.map((name) => [name, computed.getPropertyValue(name).replace(/(\d)px/g, '$1')]),
  );
  for (const [paint, opacity] of Object.entries(PAINTS)) {
    const { colour, alpha } = plainColour(style[paint] ?? '');
    style[paint] = colour;
    if (alpha < 1) style[opacity] = String(alpha * Number(style[opacity]));
  }
  return { ...style, 'font-family': plainFamilies(style['font-family'] ?? '') };
}

/** A computed colour as #rrggbb with its alpha apart; any other paint as it is. */
export function plainColour(value: string): Readonly<{ colour: string; alpha: number }> {
  const [, red, green, blue, alpha = '1'] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value) ?? [];
  if (red === undefined) return { colour: value, alpha: 1 };
  const hex = [red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('');
  return { colour: `#${hex}`, alpha: Number(alpha) };
}

/** Font families as other programs know them: without the key that the build adds, and without fitted stand-ins. */
export const plainFamilies = (families: string): string =>
  families
    .split(',')
    .filter((family) => !family.includes(' fallback: '))
    .map((family) => plainFamily(family))
    .join(', ');

/** One font family without quotes and without the key that the build adds. */
export const plainFamily = (family: string): string =>
  family
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(/-[0-9a-f]{16}$/, '');
