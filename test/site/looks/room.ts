import type { Look } from '../states';

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
