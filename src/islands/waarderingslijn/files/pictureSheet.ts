/** What stands around a chart that is looked at alone. */
export interface SheetTexts {
  readonly title: string;
  readonly subtitle: string;
  /** What the signs and lines mean, in the order in which they stand. */
  readonly key: readonly KeyEntry[];
  /** Lines of text below the key. */
  readonly notes: readonly string[];
}

/** A sign of the chart, by its shape and the class that dresses it, with its meaning. */
export type KeyEntry = Readonly<{ path: string; width: number; class: string; text: string }>;

/** A drawing, and what puts its texts in their places once it is in the page and they can be measured. */
export type Sheet = Readonly<{ svg: SVGSVGElement; settle: () => void }>;

const SVG = 'http://www.w3.org/2000/svg';
const TITLE_LINE = 28;
const LINE = 20;
const KEY = { gap: 28, sign: 6, height: 14 };
/** What only the root of a drawing has. */
const ROOT_ONLY = /^(xmlns.*|viewBox|width|height|role|aria-.+)$/;

/** A chart as a drawing that stands alone: under a title, with its key below it, and what it is not. */
export function pictureSheet(
  chart: SVGSVGElement,
  { width, height }: Readonly<{ width: number; height: number }>,
  texts: SheetTexts,
): Sheet {
  const make = maker(chart.ownerDocument);
  const title = make('text', { class: 'sheet-title' }, texts.title) as SVGTextElement;
  const subtitle = make('text', {}, texts.subtitle);
  const key = texts.key.map((entry) => keyEntry(make, entry));
  const notes = texts.notes.map((note) => make('text', {}, note) as SVGTextElement);
  const plane = asGroup(make, chart);
  const svg = make('svg', { class: 'plot' }) as SVGSVGElement;
  for (const name of ['aria-label', 'aria-description'])
    svg.setAttribute(name, chart.getAttribute(name) ?? '');
  svg.append(title, subtitle, plane, ...key, ...notes);
  const settle = () => {
    const top = inLines(make, title, width, TITLE_LINE);
    move(title, 0, TITLE_LINE - 6);
    move(subtitle, 0, top + LINE - 4);
    move(plane, 0, top + LINE);
    const bottom = top + LINE + height + LINE;
    inRow(key, bottom);
    let next = bottom + LINE + KEY.sign;
    for (const note of notes) {
      move(note, 0, next);
      next += inLines(make, note, width, LINE);
    }
    setSize(svg, width, next);
  };
  return { svg, settle };
}

type Make = (name: string, attributes: Readonly<Record<string, string>>, text?: string) => SVGGraphicsElement;

const maker =
  (document: Document): Make =>
  (name, attributes, text) => {
    const element = document.createElementNS(SVG, name) as SVGGraphicsElement;
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    if (text !== undefined) element.textContent = text;
    return element;
  };

/** All that a chart draws, as a part of another drawing. */
function asGroup(make: Make, chart: SVGSVGElement): SVGGraphicsElement {
  const kept = Array.from(chart.attributes).filter(({ name }) => !ROOT_ONLY.test(name));
  const group = make('g', Object.fromEntries(kept.map(({ name, value }) => [name, value])));
  group.append(...chart.childNodes);
  return group;
}

function keyEntry(make: Make, { path, width, class: dress, text }: KeyEntry): SVGGraphicsElement {
  const group = make('g', {});
  const sign = make('g', { class: dress });
  sign.append(make('path', { class: dress, d: path }));
  group.append(sign, make('text', { x: String(width + KEY.sign), y: '12' }, text));
  return group;
}

/** Breaks a text between words, or within a long one, where it is wider than that; returns its height. */
function inLines(make: Make, element: SVGTextElement, width: number, lineHeight: number): number {
  const whole = element.textContent ?? '';
  const lines: string[] = [];
  for (let rest = whole; rest !== '';) {
    element.textContent = rest;
    const fitting = fittingLength(element, rest, width);
    lines.push(rest.slice(0, fitting).trim());
    rest = rest.slice(fitting).trim();
  }
  element.replaceChildren(
    ...lines.map((line, index) => make('tspan', { x: '0', dy: String(index === 0 ? 0 : lineHeight) }, line)),
  );
  return lines.length * lineHeight;
}

/** How many code units of a text fit, up to a space where there is one; at least one. */
function fittingLength(element: SVGTextElement, text: string, width: number): number {
  if (element.getComputedTextLength() <= width) return text.length;
  let length = text.length - 1;
  while (length > 1 && element.getSubStringLength(0, length) > width) length -= 1;
  const space = text.lastIndexOf(' ', length);
  return space > 0 ? space : length;
}

/** Puts the signs with their meanings beside each other. */
function inRow(entries: readonly SVGGraphicsElement[], y: number): void {
  let x = 0;
  for (const entry of entries) {
    move(entry, x, y - KEY.height + 4);
    x += entry.getBBox().width + KEY.gap;
  }
}

const move = (element: Element, x: number, y: number): void =>
  element.setAttribute('transform', `translate(${x} ${y})`);

function setSize(svg: SVGSVGElement, width: number, height: number): void {
  svg.setAttribute('width', String(width));
  svg.setAttribute('height', String(height));
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
}

/** The numbers of the incidents that a chart names by their number alone: there was no room for words. */
export const bareNumbers = (chart: SVGSVGElement): ReadonlySet<number> =>
  new Set(
    Array.from(chart.querySelectorAll('.incidents text'))
      .filter(({ children }) => children.length === 1)
      .map(({ textContent }) => Number(textContent)),
  );
