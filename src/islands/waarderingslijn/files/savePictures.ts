import { pictureSize, svgPicture } from '../../../browser/chartPicture';
import { fileNameOf, saveFile } from '../../../browser/download';
import { pngPicture } from '../../../browser/pngPicture';

/** What a picture can be saved as. */
export type PictureKind = 'svg' | 'png';

/** Pixels for each px of the chart: enough for a slide as wide as a screen. */
const SCALE = 3;

/** Hands the charts in view to the reader as pictures; `from` is any element of the instrument. Returns their names. */
export async function savePictures(
  from: Element,
  called: string,
  kind: PictureKind,
): Promise<readonly string[]> {
  const charts = [
    ...(from.closest('.line-tool')?.querySelectorAll<SVGSVGElement>('.stage-charts .plot') ?? []),
  ];
  const names = charts.map((_, index) => fileNameOf(index === 0 ? called : `${called} ${index + 1}`, kind));
  for (const [index, chart] of charts.entries()) saveFile(names[index] ?? '', await pictureOf(chart, kind));
  return names;
}

async function pictureOf(chart: SVGSVGElement, kind: PictureKind): Promise<Blob> {
  const svg = await svgPicture(chart, { background: '--paper' });
  return kind === 'svg' ? svg : pngPicture(svg, { ...pictureSize(chart), scale: SCALE });
}
