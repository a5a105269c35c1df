/** An SVG as text that a person can compare: an element a line, indented, attributes in order, numbers to one decimal. */
export function readableSvg(element: Element, depth = 0): string {
  const indent = '  '.repeat(depth);
  const attributes = [...element.attributes]
    .map(({ name, value }) => ` ${name}="${rounded(value)}"`)
    .toSorted()
    .join('');
  const name = element.tagName.toLowerCase();
  const children = [...element.children];
  if (children.length === 0) return `${indent}<${name}${attributes}>${element.textContent}</${name}>\n`;
  const inner = children.map((child) => readableSvg(child, depth + 1)).join('');
  return `${indent}<${name}${attributes}>\n${inner}${indent}</${name}>\n`;
}

const rounded = (value: string): string =>
  value.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
