import { isolated } from '../model/text/freeText';
import { fanOut } from './fanOut';
import type { AppreciationPlane } from './appreciationPlane';
import { round } from './matrixGrid';
import type { Box, LabelRoom, LabelPlace, LabelWish, Spot } from './labelPlace';
import { placeLabels } from './labelPlace';
import type { Shape } from './shape';
import { shape, textShape } from './shape';

/** An incident on the line: its number, the month, the mean at that month (0..1), its sign and a title. */
export interface IncidentPoint {
  readonly number: number;
  readonly month: number;
  readonly mean: number;
  readonly sign: 1 | -1;
  readonly title: string;
}

/** What the markers stand on, in the units of the axes. */
export interface IncidentGround {
  readonly plane: AppreciationPlane;
  readonly line: readonly Readonly<{ month: number; mean: number }>[];
  /** Levels of the horizontal rules, with the name that stands at the left or right end of each. */
  readonly rules: readonly Readonly<{ level: number; name: string; end: 'left' | 'right' }>[];
  /** Whether a label is the number with its title, the number only, or left out. */
  readonly label: 'title' | 'number' | 'none';
  /** Half the width of a marker in px. */
  readonly size: number;
}

const LINE_HEIGHT = 15;
const CHARACTER = 6.5;
const DIGIT = { width: 9, height: 14 };
const RULE_NAME_HEIGHT = 22;
const LONGEST_TITLE = 36;

/**
 * The incidents: a triangle each, up and hollow or down and filled, with a numbered label where it covers nothing. Those on
 * one spot are fanned out, on a stem.
 */
export function incidentMarks(incidents: readonly IncidentPoint[], on: IncidentGround): Shape {
  const { plane } = on;
  const spot = ({ month, mean }: { month: number; mean: number }): Spot => ({
    x: plane.x(month),
    y: plane.y(mean),
  });
  const lines = incidents.map(({ title }) =>
    on.label === 'title' ? inTwoLines(shortened(title)).map(isolated) : [],
  );
  const spots = incidents.map(spot);
  const fanned = fanOut(spots, plane);
  const wishes = incidents.map(({ number, sign }, index) => ({
    marker: fanned[index] ?? { x: 0, y: 0 },
    sign,
    sizes: sizesOf(number, lines[index] ?? []),
  }));
  const stems = stemsOf(spots, fanned);
  const taken = () => [
    ...markerBoxes(wishes, on.size),
    ...stems.flatMap(stemBoxes),
    ...on.rules.flatMap((rule) => ruleBoxes(rule, plane)),
  ];
  const places =
    on.label === 'none'
      ? []
      : placeLabels(wishes, { within: plane, line: on.line.map(spot), taken: taken() });
  return shape('g', { class: 'incidents' }, [
    stemPath(stems),
    ...wishes.flatMap((wish) => marker(wish, on.size)),
    ...places.map((place, index) => label(place, incidents[index]?.number ?? 0, lines[index] ?? [])),
  ]);
}

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
  { level, name, end }: IncidentGround['rules'][number],
  { left, right, y }: AppreciationPlane,
): readonly Box[] {
  const width = name.length * CHARACTER + 8;
  const [rule, height] = [{ left, right, top: y(level), bottom: y(level) }, RULE_NAME_HEIGHT];
  return end === 'left'
    ? [rule, { ...rule, right: left + width, bottom: rule.bottom + height }]
    : [rule, { ...rule, left: right - width, top: rule.top - height }];
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

function stemPath(stems: readonly Stem[]): Shape {
  const ways = stems.map(
    ({ from, to }) => `M${round(from.x)} ${round(from.y)}H${round(to.x)}V${round(to.y)}`,
  );
  return shape('g', { class: 'incident-stems' }, [shape('path', { d: ways.join('') })]);
}

function marker({ marker: { x, y }, sign }: LabelWish, size: number): readonly Shape[] {
  const [tip, base] = [y - sign * size, y + sign * size * 0.78];
  const points = [x, tip, x + size, base, x - size, base].map(round).join(' ');
  const kind = sign > 0 ? 'positive' : 'negative';
  return [
    shape('polygon', { class: 'marker-casing', points }),
    shape('polygon', { class: `marker-${kind}`, points }),
  ];
}

/** A label; without a place an empty one, so that labels and incidents keep the same order. */
function label(place: LabelPlace | undefined, number: number, lines: readonly string[]): Shape {
  if (!place) return shape('text', {});
  const { box, side, size } = place;
  const x = round(side === 'left' ? box.right : box.left);
  const at = { class: `label-${side}`, x, y: round(box.top + 11) };
  const [first, second] = size === 0 ? lines : [];
  if (first === undefined)
    return textShape('text', { ...at, class: `${at.class} label-number` }, String(number));
  return shape('text', at, [
    textShape('tspan', { class: 'label-number' }, String(number)),
    textShape('tspan', {}, ` ${first}`),
    ...(second === undefined ? [] : [textShape('tspan', { x, dy: String(LINE_HEIGHT) }, second)]),
  ]);
}
