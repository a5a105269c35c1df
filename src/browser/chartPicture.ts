import { embeddedFonts } from './pictureFonts';
import { inlineStyle, plainColour, plainFamilies } from './pictureStyle';

/** How a picture is made. */
export type PictureOptions = Readonly<{
  /** How many times as large as in the page; 1 by default. */
  scale?: number;
  /** A colour to stand on, or a custom property of the page that holds one, such as --paper; transparent by default. */
  background?: string;
  /** The light colours, whatever the reader sees, or those that the page has now; light by default. */
  theme?: 'light' | 'page';
}>;

/** The size of a picture in px at scale 1. */
export type PictureSize = Readonly<{ width: number; height: number }>;

const SVG = 'http://www.w3.org/2000/svg';
/** What is left free around a drawing, in its own units. */
const MARGIN = 8;

/**
 * A drawing in the page as an SVG file that stands alone: every style in attributes, colours resolved, the page's fonts
 * inside, its label and description as title and desc. The picture takes in what the drawing has outside its view box. Without
 * the fonts (offline) the next family of the list stands in.
 */
export async function svgPicture(svg: SVGSVGElement, options: PictureOptions = {}): Promise<Blob> {
  const { scale = 1, background, theme = 'light' } = options;
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const colour = inTheme(theme, () => {
    inlineStyle(svg, copy);
    return background?.startsWith('--') ? colourOf(background, svg) : background;
  });
  setFrame(copy, frameOf(svg), scale);
  const fonts = await embeddedFonts(familiesIn(copy));
  copy.prepend(...namesOf(svg), ...fontStyle(fonts), ...ground(frameOf(svg), colour));
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: 'image/svg+xml' });
}

/** The size that `svgPicture` gives a drawing at scale 1. */
export function pictureSize(svg: SVGSVGElement): PictureSize {
  const { width, height } = frameOf(svg);
  return { width, height };
}

/** Does something while the page has the colours of a theme; it is not painted in between. */
function inTheme<T>(theme: 'light' | 'page', act: () => T): T {
  const { dataset } = document.documentElement;
  const { theme: before } = dataset;
  if (theme === 'page' || before === theme) return act();
  dataset['theme'] = theme;
  try {
    return act();
  } finally {
    if (before === undefined) delete dataset['theme'];
    else dataset['theme'] = before;
  }
}

/** The colour that a custom property comes to in a drawing: its own value may be a choice between two. */
function colourOf(property: string, svg: SVGSVGElement): string {
  const mark = document.createElementNS(SVG, 'rect');
  mark.setAttribute('fill', `var(${property})`);
  svg.append(mark);
  const { fill } = getComputedStyle(mark);
  mark.remove();
  return plainColour(fill).colour;
}

type Frame = Readonly<{ x: number; y: number; width: number; height: number }>;

/** The view box and all that is drawn, with a margin, in whole units. */
function frameOf(svg: SVGSVGElement): Frame {
  const box = viewBoxOf(svg);
  const drawn = drawnBox(svg) ?? box;
  const x = Math.floor(Math.min(box.x, drawn.x)) - MARGIN;
  const y = Math.floor(Math.min(box.y, drawn.y)) - MARGIN;
  const right = Math.ceil(Math.max(box.x + box.width, drawn.x + drawn.width)) + MARGIN;
  const bottom = Math.ceil(Math.max(box.y + box.height, drawn.y + drawn.height)) + MARGIN;
  return { x, y, width: right - x, height: bottom - y };
}

function viewBoxOf(svg: SVGSVGElement): Frame {
  const numbers =
    svg
      .getAttribute('viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [
    x = 0,
    y = 0,
    width = Number(svg.getAttribute('width')),
    height = Number(svg.getAttribute('height')),
  ] = numbers;
  return { x, y, width, height };
}

/** Undefined where nothing is drawn, as in a part of the page that is not displayed: some browsers throw there. */
function drawnBox(svg: SVGSVGElement): Frame | undefined {
  try {
    const { x, y, width, height } = svg.getBBox();
    return width > 0 && height > 0 ? { x, y, width, height } : undefined;
  } catch {
    return undefined;
  }
}

function setFrame(copy: SVGSVGElement, { x, y, width, height }: Frame, scale: number): void {
  copy.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  copy.setAttribute('width', String(width * scale));
  copy.setAttribute('height', String(height * scale));
  copy.setAttribute('role', 'img');
}

const familiesIn = (copy: Element): ReadonlySet<string> =>
  new Set(
    [copy, ...copy.querySelectorAll('[font-family]')].flatMap((element) =>
      plainFamilies(element.getAttribute('font-family') ?? '').split(', '),
    ),
  );

/** The label and the description of a drawing as elements, which a file needs; none where it has them already. */
function namesOf(svg: SVGSVGElement): readonly Element[] {
  const name = (tag: 'title' | 'desc', attribute: string) => {
    const text = svg.getAttribute(attribute);
    if (!text || Array.from(svg.children).some((child) => child.localName === tag)) return [];
    const element = document.createElementNS(SVG, tag);
    element.textContent = text;
    return [element];
  };
  return [...name('title', 'aria-label'), ...name('desc', 'aria-description')];
}

function fontStyle(rules: string): readonly Element[] {
  if (rules === '') return [];
  const style = document.createElementNS(SVG, 'style');
  style.textContent = rules;
  return [style];
}

function ground({ x, y, width, height }: Frame, colour: string | undefined): readonly Element[] {
  if (!colour) return [];
  const rect = document.createElementNS(SVG, 'rect');
  const attributes = { x, y, width, height, fill: colour, stroke: 'none' };
  for (const [name, value] of Object.entries(attributes)) rect.setAttribute(name, String(value));
  return [rect];
}
/** The size of a picture in px, and how many pixels it has for each of them. */
export type PixelSize = Readonly<{ width: number; height: number; scale: number }>;

/** An SVG file as a PNG file of that size. Rejects when the browser cannot draw it. */
export async function pngPicture(svg: Blob, size: PixelSize): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    return await pngOf(await loadedImage(address), size);
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function loadedImage(address: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image;
}

function pngOf(image: HTMLImageElement, { width, height, scale }: PixelSize): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The picture cannot be drawn.'))),
      'image/png',
    );
  });
}
