import type { Page } from 'playwright-core';
import type { Look } from './states';

/** Fields to type in or choose from whose letters are below 16 px: a phone zooms in when the focus enters them. */
export const smallFields: Look = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('input, textarea, select')]
      .filter((field) => field.checkVisibility() && !field.matches('[type=radio], [type=checkbox], [type=range]'))
      .map((field) => ({ field, size: parseFloat(getComputedStyle(field).fontSize) }))
      .filter(({ size }) => size < 16)
      .map(({ field, size }) => `${size} px: ${field.outerHTML.slice(0, 90)}`),
  );

/**
 * What can be pressed on less than so many px in height or width, as a finger finds it: with its label, and with what
 * lies around it and belongs to it. Links within a sentence are exempt, as in WCAG.
 */
export const targetsBelow =
  (pixels: number): Look =>
  (page) =>
    page.evaluate((least) => {
      const PRESSED = 'a[href], button, input, select, textarea, summary, [role=slider], [role=button]';
      const dialog = document.querySelector('dialog:modal');
      const targets = [...(dialog ?? document).querySelectorAll<HTMLElement>(PRESSED)]
        .filter((target) => target.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .filter((target) => !target.closest('.unseen, .skip, [inert]') && !isInSentence(target));
      return targets.flatMap((target) => {
        const { width, height } = reachOf(target);
        if (width >= least && height >= least) return [];
        return [`${width} x ${height} px: ${target.outerHTML.replace(/\s+/g, ' ').slice(0, 110)}`];
      });

      function isInSentence(target: HTMLElement): boolean {
        const block = target.closest('p, li, dd, dt, td, th, figcaption, blockquote, h1, h2, h3, legend, label');
        const around = (block?.textContent ?? '').replace(target.textContent ?? '', '');
        const isInline = target.matches('.term') || getComputedStyle(target).display === 'inline';
        return isInline && /\p{L}{2}/u.test(around);
      }
      function reachOf(target: HTMLElement) {
        const pressed = target.closest('label') ?? target;
        pressed.scrollIntoView({ block: 'center', inline: 'center' });
        const box = pressed.getClientRects()[0] ?? pressed.getBoundingClientRect();
        const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
        const hits = (dx: number, dy: number): boolean => {
          const hit = document.elementFromPoint(x + dx, y + dy);
          return hit !== null && (pressed.contains(hit) || hit.closest('label') === pressed);
        };
        const reach = (dx: number, dy: number): number => {
          let steps = hits(dx * (least / 2 - 1), dy * (least / 2 - 1)) ? least / 2 - 1 : 0;
          while (steps < least && hits(dx * (steps + 1), dy * (steps + 1))) steps++;
          return steps;
        };
        return { width: reach(-1, 0) + reach(1, 0) + 1, height: reach(0, -1) + reach(0, 1) + 1 };
      }
    }, pixels);

/** Sideways scroll of the page, and words that stand beyond its edges or are cut off by what holds them. */
export const sideways: Look = (page) =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const scroll = document.documentElement.scrollWidth;
    const found = scroll > width ? [`the page is ${scroll} px wide instead of ${width}`] : [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const text = words.currentNode;
      const holder = text.parentElement;
      if (!holder || !text.nodeValue?.trim() || !isSeen(holder)) continue;
      const [left, right] = edgesFor(holder);
      const range = document.createRange();
      range.selectNodeContents(text);
      const out = [...range.getClientRects()].find((box) => box.right > right + 2 || box.left < left - 2);
      if (out)
        found.push(
          `${Math.round(out.left)} to ${Math.round(out.right)} of ${Math.round(left)} to ${Math.round(right)}: "${text.nodeValue.trim().slice(0, 50)}" in <${holder.tagName} ${holder.getAttribute('class') ?? ''}>`,
        );
    }
    return found;

    function isSeen(element: Element): boolean {
      if (!element.checkVisibility({ visibilityProperty: true })) return false;
      return !element.closest('.unseen, .skip, .picture-desk, option, [inert], :popover-open, noscript');
    }
    function edgesFor(element: Element): readonly [number, number] {
      for (let at: Element | null = element; at; at = at.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(at);
        if (clipPath !== 'none') return [-Infinity, Infinity];
        if (at === document.body || at === document.documentElement || at.closest('svg')) continue;
        if (overflowX === 'auto' || overflowX === 'scroll')
          return at.scrollWidth > at.clientWidth + 1 ? [-Infinity, Infinity] : [0, width];
        if (overflowX === 'hidden' || overflowX === 'clip') {
          const box = at.getBoundingClientRect();
          return [box.left, box.right];
        }
      }
      return [0, width];
    }
  });

/** Places that scroll sideways and cannot be reached by keyboard, or have no name. */
export const namelessScrollers: Look = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
      .filter((element) => !element.matches('input, textarea, dialog'))
      .filter(
        (element) => element.tabIndex < 0 || !element.matches('[role][aria-label], [role][aria-labelledby]'),
      )
      .map((element) => element.outerHTML.slice(0, 90)),
  );

/** Words that lie over other words. */
export const overlaps: Look = (page) =>
  page.evaluate(() => {
    interface Line {
      readonly box: DOMRect;
      readonly text: string;
      readonly holder: Element;
    }
    interface Frame {
      readonly cut: boolean;
      readonly edges: readonly DOMRect[];
    }
    const frames = new Map<Element, Frame>();
    const lines = [...linesOf(document.querySelector('dialog:modal') ?? document.body)].toSorted(
      (a, b) => a.box.top - b.box.top,
    );
    return lines.flatMap((line, index) => {
      const below = lines.slice(index + 1, index + 80).find((other) => lieOver(line, other));
      return below ? [`"${line.text}" and "${below.text}" in <${nameOf(line)}> and <${nameOf(below)}>`] : [];
    });

    function* linesOf(root: Element): Generator<Line> {
      const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        const holder = text.parentElement;
        if (!holder || !text.nodeValue?.trim() || !isSeen(holder)) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        for (const box of range.getClientRects())
          if (isInView(box, holder)) yield { box, text: text.nodeValue.trim().slice(0, 40), holder };
      }
    }
    function isSeen(element: Element): boolean {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
      return !element.closest('.unseen, .skip, .picture-desk, option, :popover-open, noscript, math, .prepared, thead');
    }
    /** Not scrolled out of a part of the page that scrolls by itself, and not cut off. */
    function isInView(box: DOMRect, holder: Element): boolean {
      const { cut, edges } = frameOf(holder);
      return !cut && edges.every(({ top, bottom }) => box.top >= top - 1 && box.bottom <= bottom + 1);
    }
    function frameOf(element: Element): Frame {
      const known = frames.get(element);
      if (known) return known;
      const { overflowY, clipPath } = getComputedStyle(element);
      const around = element.parentElement ? frameOf(element.parentElement) : { cut: false, edges: [] };
      const own = overflowY === 'visible' || element === document.body ? [] : [element.getBoundingClientRect()];
      const frame = { cut: around.cut || clipPath !== 'none', edges: [...around.edges, ...own] };
      frames.set(element, frame);
      return frame;
    }
    /** By more than half of the height of the smaller and by more than two px of width. */
    function lieOver({ box: a }: Line, { box: b }: Line): boolean {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return wide > 2 && high > Math.min(a.height, b.height) / 2;
    }
    function nameOf({ holder }: Line): string {
      return `${holder.tagName} ${holder.getAttribute('class') ?? ''}`.trim();
    }
  });

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
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size);
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

/** Borders of fields and answers that are hard to see: below 3 to 1 with the paper around them. */
export const faintFields: Look = (page) =>
  page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    return [...document.querySelectorAll<HTMLElement>('input, textarea, select')]
      .filter((field) => field.checkVisibility() && !field.matches('[type=range], [type=file]'))
      .map((field) => ({ field, contrast: contrast(borderOf(field), groundOf(field)) }))
      .filter(({ contrast }) => contrast < 3)
      .map(({ field, contrast }) => `${contrast.toFixed(2)}: ${field.outerHTML.slice(0, 90)}`);

    function borderOf(field: Element): string {
      const { borderBottomWidth, borderBottomColor, borderBottomStyle } = getComputedStyle(field);
      return parseFloat(borderBottomWidth) >= 1 && borderBottomStyle !== 'none' ? borderBottomColor : groundOf(field);
    }
    function groundOf(field: Element): string {
      for (let at = field.parentElement; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (rgba(backgroundColor)[3] > 0) return backgroundColor;
      }
      return 'white';
    }
    function rgba(colour: string): readonly [number, number, number, number] {
      if (!pen) throw new Error('no canvas');
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha];
    }
    function luminance(colour: string): number {
      const [red, green, blue, alpha] = rgba(colour);
      if (alpha < 128) return Number.NaN;
      const [r = 0, g = 0, b = 0] = [red, green, blue]
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }
    function contrast(one: string, two: string): number {
      const [light = 0, dark = 0] = [luminance(one), luminance(two)].toSorted((a, b) => b - a);
      return Number.isNaN(light + dark) ? 1 : (light + 0.05) / (dark + 0.05);
    }
  });

/** What has the keyboard's focus and cannot be seen at all, or shows no ring, on the way by Tab through the page. */
export const hiddenFocus: Look = async (page) => {
  const found: string[] = [];
  await page.evaluate(() => {
    scrollTo(0, 0);
    (document.querySelector<HTMLElement>('dialog:modal') ?? document.body).focus();
    getSelection()?.removeAllRanges();
  });
  const first = await afterTab(page);
  for (let at = first, count = 0; at.name !== '' && count < 400; count++) {
    if (at.problem) found.push(`${at.problem}: ${at.name}`);
    at = await afterTab(page);
    if (at.name === first.name) break;
  }
  return found;
};

async function afterTab(page: Page): Promise<{ readonly name: string; readonly problem: string }> {
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return { name: '', problem: '' };
    const name = `${at.id} ${at.outerHTML.replace(/\s+/g, ' ').slice(0, 110)}`;
    const seen = at.closest('label') ?? at;
    const boxes = [...seen.getClientRects()];
    const isSeen = boxes.some(({ left, top, width, height }) =>
      [0.1, 0.5, 0.9].some((part) => {
        const hit = document.elementFromPoint(left + width * part, top + height * part);
        return hit !== null && (seen.contains(hit) || hit.contains(seen));
      }),
    );
    const ring = getComputedStyle(at).outlineStyle;
    return { name, problem: isSeen ? (ring === 'none' ? 'no ring' : '') : 'not to be seen' };
  });
}
