import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import type { PictureOptions } from '../../src/browser/chartPicture';
import { DECAY } from './harness/pages';
import type { View } from './harness/site';
import type * as pictureModules from './harness/pictureModules';
import { runScript, scriptOf } from './harness/sourceModules';
import { it as siteIt } from './harness/test';

declare const underTest: typeof pictureModules;

const WIDE = '.chart-wide svg';
const NARROW = '.chart-narrow svg';

let modules: string;
beforeAll(async () => {
  modules = await scriptOf('test/site/harness/pictureModules.ts');
});

/**
 * A test of pictures. `openChart` opens a page with charts and what makes pictures of them; `openAlone` an SVG file in a
 * page of its own.
 */
const it = siteIt
  .extend('openChart', ({ open }) => async (view: View = {}) => {
    const opened = await open(DECAY, view);
    await runScript(opened.page, modules);
    await opened.page.evaluate(() => document.fonts.ready.then(() => undefined));
    return opened;
  })
  .extend('openAlone', ({ open }) => async (picture: string) => {
    const { page } = await open(`data:image/svg+xml;base64,${Buffer.from(picture).toString('base64')}`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    return page;
  });

const pictureOf = (page: Page, selector: string, options: PictureOptions = {}) =>
  page.evaluate(
    async ([chosen, how]) => {
      const svg = document.querySelector<SVGSVGElement>(chosen);
      if (svg === null) throw new Error('no chart');
      return (await underTest.svgPicture(svg, how)).text();
    },
    [selector, options] as const,
  );

/** How every mark of a drawing looks, and how wide every text is. */
const looks = (page: Page, selector: string) =>
  page.evaluate((chosen) => {
    const svg = document.querySelector(chosen);
    const marks =
      svg?.querySelectorAll<SVGGraphicsElement>('path, line, circle, text, tspan, pattern, g > rect') ?? [];
    const names = [
      'fill',
      'stroke',
      'stroke-width',
      'stroke-dasharray',
      'stroke-linejoin',
      'opacity',
      'paint-order',
    ];
    const fonts = ['font-size', 'font-weight', 'text-anchor'];
    return Array.from(marks, (mark) => {
      const style = getComputedStyle(mark);
      const values = [...names, ...fonts].map((name) => style.getPropertyValue(name));
      const width = mark instanceof SVGTextContentElement ? mark.getComputedTextLength() : 0;
      return `${mark.localName} ${values.join(' | ')} | ${width.toFixed(1)}`;
    });
  }, selector);

describe('the picture of a chart', () => {
  it('looks alone as it does in the page, also when the page does not show it', async ({
    openChart,
    openAlone,
  }) => {
    const { page, cspViolations, consoleMessages, foreignRequests } = await openChart();
    const alone = await openAlone(await pictureOf(page, WIDE));
    expect((await looks(page, WIDE)).length).toBeGreaterThan(40);
    expect(await looks(alone, 'svg')).toEqual(await looks(page, WIDE));
    await expect
      .poll(() => alone.evaluate(() => Array.from(document.fonts, ({ family, status }) => [family, status])))
      .toEqual([['Archivo', 'loaded']]);
    const hidden = await openAlone(await pictureOf(page, NARROW));
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await looks(hidden, 'svg')).toEqual(await looks(page, NARROW));
    expect([cspViolations, consoleMessages, foreignRequests]).toEqual([[], [], []]);
  });

  it('needs nothing of the page, and says what it is', async ({ openChart }) => {
    const { page } = await openChart();
    const picture = await pictureOf(page, WIDE, { scale: 2, background: '--paper' });
    expect(picture).not.toMatch(
      / class=| style="(?!font-variant-numeric: [a-z-]+;")| aria-|var\(|currentColor|https?:\/\/(?!www\.w3\.org)/i,
    );
    expect(picture.match(/<(title|desc|style)>/g)).toEqual(['<title>', '<desc>', '<style>']);
    expect(picture).toMatch(/^<svg [^>]*viewBox="-8 -8 616 396" [^>]*height="792" width="1232"/);
    expect(picture).toContain('<rect x="-8" y="-8" width="616" height="396" fill="#fbf8f1" stroke="none"/>');
  });

  it('is light on a dark screen, or as the reader sees it', async ({ openChart }) => {
    const { page } = await openChart({ theme: 'dark' });
    const light = await pictureOf(page, WIDE, { background: '--paper' });
    const dark = await pictureOf(page, WIDE, { background: '--paper', theme: 'page' });
    expect(light).toContain('fill="#fbf8f1"');
    expect(dark).toContain('fill="#181511"');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  });

  it('does without its fonts when they cannot be fetched', async ({ openChart }) => {
    const { page } = await openChart();
    await page.route('**/*.woff2', (route) => route.abort());
    const picture = await pictureOf(page, WIDE);
    expect(picture).not.toContain('<style>');
    expect(picture).toContain('font-family="Archivo, Helvetica Neue, Arial, sans-serif"');
  });

  it('can be had as PNG of the size that is asked for', async ({ openChart }) => {
    const { page, cspViolations } = await openChart();
    const { type, width, height, corner, red } = await page.evaluate(async (selector) => {
      const svg = document.querySelector<SVGSVGElement>(selector) as SVGSVGElement;
      const size = { ...underTest.pictureSize(svg), scale: 2 };
      const png = await underTest.pngPicture(await underTest.svgPicture(svg, { background: '#fff' }), size);
      const bitmap = await createImageBitmap(png);
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      const reds = Array.from({ length: pixels.length / 4 }, (_, index) => index * 4).filter(
        (at) => pixels[at] === 0xb8 && pixels[at + 1] === 0x33 && pixels[at + 2] === 0x1b,
      );
      const { width, height } = bitmap;
      return { type: png.type, width, height, corner: Array.from(pixels.slice(0, 4)), red: reds.length };
    }, WIDE);
    expect([type, width, height, corner]).toEqual(['image/png', 1232, 792, [255, 255, 255, 255]]);
    expect(red, 'the critical bound and two incidents').toBeGreaterThan(3000);
    const refused = page.evaluate(() =>
      underTest.pngPicture(new Blob(['no picture'], { type: 'image/svg+xml' }), {
        width: 9,
        height: 9,
        scale: 1,
      }),
    );
    await expect(refused).rejects.toThrow();
    expect(cspViolations).toEqual([]);
  });
});

describe('a table as CSV', () => {
  it('is read and written under the policy of the site', async ({ openChart }) => {
    const { page, cspViolations } = await openChart();
    const rows = [
      ['a', 'b'],
      ['1;"2"', '3\n4'],
    ];
    const reading = await page.evaluate(
      (all) => underTest.parseCsvText(underTest.formatCsvText(all, 'comma')),
      rows,
    );
    expect(reading).toEqual({ rows, problems: [] });
    expect(cspViolations).toEqual([]);
  });
});
