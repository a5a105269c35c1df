import type { Look } from '../states';

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
      const ways = { visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true };
      if (!element.checkVisibility(ways)) return false;
      return !element.closest(
        '.unseen, .skip, .picture-desk, option, :popover-open, noscript, math, .prepared, thead',
      );
    }
    /** Not scrolled out of a part of the page that scrolls by itself, not cut off, and not made to stay while the rest scrolls. */
    function isInView(box: DOMRect, holder: Element): boolean {
      const { cut, edges } = frameOf(holder);
      return !cut && edges.every(({ top, bottom }) => box.top >= top - 1 && box.bottom <= bottom + 1);
    }
    function frameOf(element: Element): Frame {
      const known = frames.get(element);
      if (known) return known;
      const { overflowY, clipPath, position } = getComputedStyle(element);
      const around = element.parentElement ? frameOf(element.parentElement) : { cut: false, edges: [] };
      const own =
        overflowY === 'visible' || element === document.body ? [] : [element.getBoundingClientRect()];
      const frame = {
        cut: around.cut || clipPath !== 'none' || position === 'sticky',
        edges: [...around.edges, ...own],
      };
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
