import { pictureSize, pngPicture, svgPicture } from '../../../browser/chartPicture';
import { saveFile } from '../../../browser/download';
import { fileNameOf } from '../../../browser/fileName';
import type { SheetTexts } from './pictureSheet';
import { bareNumbers, pictureSheet } from './pictureSheet';

/** What a picture can be saved as. */
export type PictureKind = 'svg' | 'png';

/** A chart to be drawn at a size in px in a document, and what stands around it. */
export interface Picture {
  readonly draw: (size: Readonly<{ width: number; height: number; document: Document }>) => SVGSVGElement;
  /** What is said around it, given the incidents that it names by their number alone. */
  readonly texts: (bare: ReadonlySet<number>) => SheetTexts;
}

/** The size of a picture in px, as wide as a slide whatever the screen, and pixels for each of them. */
const SLIDE = { width: 960, height: 500, scale: 2 };

/**
 * Hands charts to the reader as pictures of a slide's width, in the light colours; returns their names. `desk` is an
 * element of the page, out of sight, where they are dressed by the stylesheet; several savings may use it at once.
 */
export async function savePictures(
  pictures: readonly Picture[],
  desk: HTMLElement,
  called: string,
  kind: PictureKind,
): Promise<readonly string[]> {
  const names = pictures.map((_, index) => fileNameOf(index === 0 ? called : `${called} ${index + 1}`, kind));
  for (const [index, picture] of pictures.entries())
    saveFile(names[index] ?? '', await onDesk(desk, (place) => pictureOf(picture, place, kind)));
  return names;
}

/** Gives a drawing a place of its own on the desk, for as long as it is needed. */
async function onDesk(desk: HTMLElement, make: (place: HTMLElement) => Promise<Blob>): Promise<Blob> {
  const place = desk.ownerDocument.createElement('div');
  desk.append(place);
  try {
    return await make(place);
  } finally {
    place.remove();
  }
}

async function pictureOf({ draw, texts }: Picture, place: HTMLElement, kind: PictureKind): Promise<Blob> {
  const { width, height } = SLIDE;
  const chart = draw({ width, height, document: place.ownerDocument });
  const sheet = pictureSheet(chart, { width, height }, texts(bareNumbers(chart)));
  place.append(sheet.svg);
  sheet.settle();
  const svg = await svgPicture(sheet.svg, { background: '--paper' });
  return kind === 'svg' ? svg : pngPicture(svg, { ...pictureSize(sheet.svg), scale: SLIDE.scale });
}
