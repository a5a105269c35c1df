/** An SVG element to draw: its name, its attributes, and the text or the shapes in it. */
export interface Shape {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly parts?: readonly Shape[];
}

/** A shape with shapes in it. */
export const shape = (
  name: string,
  attributes: Shape['attributes'],
  parts: readonly Shape[] = [],
): Shape => ({ name, attributes, parts });

/** A shape with a text in it. */
export const textShape = (name: string, attributes: Shape['attributes'], text: string): Shape => ({
  name,
  attributes,
  text,
});

const SVG = 'http://www.w3.org/2000/svg';

/** The element of a shape. */
export function drawShape(document: Document, { name, attributes, text, parts = [] }: Shape): SVGElement {
  const element = document.createElementNS(SVG, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  else element.append(...parts.map((part) => drawShape(document, part)));
  return element;
}

/**
 * Turns the element of one shape into that of another, and touches only what differs. What has another name, another text
 * or another number of parts becomes another element.
 */
export function redrawShape(element: Element, from: Shape, to: Shape): void {
  const [old, parts] = [from.parts ?? [], to.parts ?? []];
  if (from.name !== to.name || from.text !== to.text || old.length !== parts.length) {
    element.replaceWith(drawShape(element.ownerDocument, to));
    return;
  }
  for (const key of Object.keys(from.attributes)) if (!(key in to.attributes)) element.removeAttribute(key);
  for (const [key, value] of Object.entries(to.attributes))
    if (from.attributes[key] !== value) element.setAttribute(key, value);
  const children = [...element.children];
  parts.forEach((part, index) => {
    const [child, before] = [children[index], old[index]];
    if (child && before) redrawShape(child, before, part);
  });
}
