import { pictureSize, pngPicture, svgPicture } from '../../../browser/chartPicture';
import { fileNameOf, saveFile } from '../../../browser/download';

/** What a picture can be saved as. */
export type PictureKind = 'svg' | 'png';

/** Draws a chart of a size in px in a document. */
export type Draw = (frame: Readonly<{ width: number; height: number; document: Document }>) => SVGSVGElement;

/** The size of a picture in px, as wide as a slide whatever the screen, and pixels for each of them. */
const SLIDE = { width: 960, height: 500, scale: 2 };

/**
 * Hands charts to the reader as pictures of a slide's width, in the light colours; returns their names. `desk` is an
 * element of the page, out of sight, where they are dressed by the stylesheet.
 */
export async function savePictures(
  draws: readonly Draw[],
  desk: HTMLElement,
  called: string,
  kind: PictureKind,
): Promise<readonly string[]> {
  const names = draws.map((_, index) => fileNameOf(index === 0 ? called : `${called} ${index + 1}`, kind));
  for (const [index, draw] of draws.entries()) {
    const chart = draw({ ...SLIDE, document: desk.ownerDocument });
    desk.replaceChildren(chart);
    saveFile(names[index] ?? '', await pictureOf(chart, kind));
  }
  desk.replaceChildren();
  return names;
}

async function pictureOf(chart: SVGSVGElement, kind: PictureKind): Promise<Blob> {
  const svg = await svgPicture(chart, { background: '--paper' });
  return kind === 'svg' ? svg : pngPicture(svg, { ...pictureSize(chart), scale: SLIDE.scale });
}
