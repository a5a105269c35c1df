import type { Page } from 'playwright-core';
import type { Look } from '../states';

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
