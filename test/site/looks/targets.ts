import type { Look } from '../states';

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
        const block = target.closest(
          'p, li, dd, dt, td, th, figcaption, blockquote, h1, h2, h3, legend, label',
        );
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
