import type { Look } from '../states';
import { overlaps } from './overlaps';
import { namelessScrollers, sideways } from './room';

const SIZES = [
  { width: 320, size: '100%' },
  { width: 360, size: '125%' },
  { width: 360, size: '150%' },
  { width: 360, size: '200%' },
] as const;

/** Looks at the page on a narrow phone, and with letters of 125, 150 and 200 %: nothing leaves the page or lies over another. */
export const largeText: Look = async (page) => {
  const found: string[] = [];
  const { width: before } = page.viewportSize() ?? { width: 360 };
  for (const { width, size } of SIZES) {
    await page.evaluate(
      (fontSize) => document.documentElement.style.setProperty('font-size', fontSize),
      size,
    );
    // Chromium weighs container queries again when a width changes, not when the letters of the page do.
    await page.setViewportSize({ width: width + 8, height: 900 });
    await page.evaluate(() => document.body.getBoundingClientRect());
    await page.setViewportSize({ width, height: 900 });
    const looks = size === '200%' ? [sideways, namelessScrollers, overlaps] : [sideways];
    for (const look of looks)
      found.push(...(await look(page)).map((problem) => `${width} px, ${size}: ${problem}`));
  }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize({ width: before, height: 900 });
  return found;
};

/** Looks at the page with the spacing of WCAG 1.4.12. Drawings keep their own. */
export const textSpacing: Look = async (page) => {
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      `*:not(svg *) { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
       p { margin-bottom: 2em !important }`,
    );
    document.adoptedStyleSheets = [spacing];
  });
  const found = [...(await sideways(page)), ...(await overlaps(page))];
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  return found;
};
