import type * as Plot from '@observablehq/plot';
import { isolated } from '../model/text/freeText';
import { fanOut } from './fanOut';
import { round, svgElement, unitScale } from './matrixGrid';
import type { Box, LabelRoom, LabelPlace, LabelWish, Spot } from './labelPlace';
import { placeLabels } from './labelPlace';

/** An incident on the line: its number, the month, the mean at that month (0..1), its sign and a title. */
export interface IncidentPoint {
  readonly number: number;
  readonly month: number;
  readonly mean: number;
  readonly sign: 1 | -1;
  readonly title: string;
}

/** What the markers stand on, in the units of the axes. */
export interface IncidentPlane {
  readonly line: readonly Readonly<{ month: number; mean: number }>[];
  /** Levels of the horizontal rules, with the name that stands at the left or right end of each. */
  readonly rules: readonly Readonly<{ level: number; name: string; end: 'left' | 'right' }>[];
  /** Whether a label is the number with its title, the number only, or left out. */
  readonly label: 'title' | 'number' | 'none';
  /** Half the width of a marker in px. */
  readonly size: number;
}

type Element = ReturnType<typeof svgElement>;

const LINE_HEIGHT = 15;
const CHARACTER = 6.5;
const DIGIT = { width: 9, height: 14 };
const RULE_NAME_HEIGHT = 22;
const LONGEST_TITLE = 36;

/**
 * The incidents as one Plot mark: a triangle each, up and hollow or down and filled, with a numbered label where it covers
 * nothing. Those on one spot are fanned out, on a stem.
 */
export const incidentMark =
  (incidents: readonly IncidentPoint[], on: IncidentPlane): Plot.RenderFunction =>
  (_index, scales, _values, dimensions, { document }) => {
    const element = svgElement(document);
    const { x, y } = unitScale(scales);
    const spot = ({ month, mean }: { month: number; mean: number }): Spot => ({ x: x(month), y: y(mean) });
    const lines = incidents.map(({ title }) =>
      on.label === 'title' ? inTwoLines(shortened(title)).map(isolated) : [],
    );
    const within = plotBox(dimensions);
    const spots = incidents.map(spot);
    const fanned = fanOut(spots, within);
    const wishes = incidents.map(({ number, sign }, index) => ({
      marker: fanned[index] ?? { x: 0, y: 0 },
      sign,
      sizes: sizesOf(number, lines[index] ?? []),
    }));
    const stems = stemsOf(spots, fanned);
    const places =
      on.label === 'none'
        ? []
        : placeLabels(wishes, {
            within,
            line: on.line.map(spot),
            taken: [
              ...markerBoxes(wishes, on.size),
              ...stems.flatMap(stemBoxes),
              ...on.rules.map((rule) => ruleBoxes(rule, within, y(rule.level))).flat(),
            ],
          });
    return element('g', { class: 'incidents' }, [
      ...(stems.length > 0 ? [stemPath(element, stems)] : []),
      ...wishes.flatMap((wish) => marker(element, wish, on.size)),
      ...places.map((place, index) =>
        label(element, place, incidents[index]?.number ?? 0, lines[index] ?? []),
      ),
    ]);
  };

/** A title of at most so many characters, cut off between words. */
function shortened(title: string): string {
  if (title.length <= LONGEST_TITLE) return title;
  const cut = title.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '');
  return `${cut}…`;
}

/** A title over two lines of about the same length. */
function inTwoLines(title: string): readonly string[] {
  if (title === '') return [];
  const gaps = [...title.matchAll(/ /g)].map(({ index }) => index);
  const middle = gaps.toSorted((a, b) => Math.abs(a - title.length / 2) - Math.abs(b - title.length / 2))[0];
  return middle === undefined ? [title] : [title.slice(0, middle), title.slice(middle + 1)];
}

function sizesOf(number: number, lines: readonly string[]): LabelWish['sizes'] {
  const least = { width: String(number).length * DIGIT.width, height: DIGIT.height };
  if (lines.length === 0) return [least];
  const [first = '', second = ''] = lines;
  const characters = Math.max(first.length + 2, second.length);
  return [{ width: characters * CHARACTER, height: lines.length * LINE_HEIGHT }, least];
}

function plotBox({ width, height, marginLeft, marginRight, marginTop, marginBottom }: Plot.Dimensions): Box {
  return { left: marginLeft, top: marginTop, right: width - marginRight, bottom: height - marginBottom };
}

function markerBoxes(wishes: readonly LabelWish[], size: number): LabelRoom['taken'] {
  return wishes.map(({ marker: { x, y } }) => ({
    left: x - size,
    top: y - size,
    right: x + size,
    bottom: y + size,
  }));
}

/** The rule itself, and its name: above it at the right end, under it at the left end. */
function ruleBoxes(
  { name, end }: IncidentPlane['rules'][number],
  { left, right }: Box,
  y: number,
): readonly Box[] {
  const width = name.length * CHARACTER + 8;
  const rule = { left, right, top: y, bottom: y };
  return end === 'left'
    ? [rule, { left, right: left + width, top: y, bottom: y + RULE_NAME_HEIGHT }]
    : [rule, { left: right - width, right, top: y - RULE_NAME_HEIGHT, bottom: y }];
}

/** The ways from spots on the line to the marks that are fanned out from them: aside, then up or down. */
type Stem = Readonly<{ from: Spot; to: Spot }>;

function stemsOf(spots: readonly Spot[], fanned: readonly Spot[]): readonly Stem[] {
  return spots.flatMap((from, index) => {
    const to = fanned[index] ?? from;
    return to.x === from.x && to.y === from.y ? [] : [{ from, to }];
  });
}

function stemBoxes({ from, to }: Stem): readonly Box[] {
  const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
  const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
  return [
    { left, right, top: from.y, bottom: from.y },
    { left: to.x, right: to.x, top, bottom },
  ];
}

function stemPath(element: Element, stems: readonly Stem[]): SVGElement {
  const ways = stems.map(
    ({ from, to }) => `M${round(from.x)} ${round(from.y)}H${round(to.x)}V${round(to.y)}`,
  );
  return element('g', { class: 'incident-stems' }, [element('path', { d: ways.join('') })]);
}

function marker(
  element: Element,
  { marker: { x, y }, sign }: LabelWish,
  size: number,
): readonly SVGElement[] {
  const d =
    `M${round(x)} ${round(y - sign * size)}L${round(x + size)} ${round(y + sign * size * 0.78)}` +
    `H${round(x - size)}z`;
  const kind = sign > 0 ? 'positive' : 'negative';
  return [element('path', { class: 'marker-casing', d }), element('path', { class: `marker-${kind}`, d })];
}

/** A label; without a place an empty one, so that labels and incidents keep the same order. */
function label(
  element: Element,
  place: LabelPlace | undefined,
  number: number,
  lines: readonly string[],
): SVGElement {
  if (!place) return element('text', {});
  const { box, side, size } = place;
  const x = round(side === 'left' ? box.right : box.left);
  const [first, second] = size === 0 ? lines : [];
  const span = (text: string, attributes: Readonly<Record<string, string>>) => {
    const part = element('tspan', attributes);
    part.textContent = text;
    return part;
  };
  return element('text', { class: `label-${side}`, x, y: round(box.top + 11) }, [
    span(String(number), { class: 'label-number' }),
    ...(first === undefined ? [] : [span(` ${first}`, {})]),
    ...(second === undefined ? [] : [span(second, { x, dy: String(LINE_HEIGHT) })]),
  ]);
}
