import type { Page } from 'playwright-core';

/** What a translator does with the text node that it finds: take it out of the page, or put it into its own element. */
export const TRANSLATORS = ['replaces', 'moves'] as const;

/** One of the two ways in which browsers translate. */
export type Translator = (typeof TRANSLATORS)[number];

/**
 * Puts every visible text of the page, and each that comes later, into elements of the translator's own, as the
 * translators of browsers do. The words stay the same, so that the page can be compared with one that is not translated.
 */
export async function translate(page: Page, way: Translator): Promise<void> {
  await page.evaluate((keepsNode) => {
    const LEFT_ALONE = 'script, style, noscript, textarea, title, option, svg, .notranslate, [translate=no]';
    const wrapped = new WeakSet<Node>();
    const createFont = () => document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
    const wrap = (text: Text) => {
      if (!text.data.trim() || wrapped.has(text) || text.parentElement?.closest(LEFT_ALONE)) return;
      const [outer, inner] = [createFont(), createFont()];
      outer.append(inner);
      text.replaceWith(outer);
      const shown = keepsNode ? text : document.createTextNode(text.data);
      wrapped.add(shown);
      inner.append(shown);
    };
    const wrapAll = (root: Node) => {
      if (root instanceof Text) return wrap(root);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      return texts.forEach(wrap);
    };
    wrapAll(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes, target, type } of changes)
        if (type === 'characterData') wrapAll(target);
        else addedNodes.forEach((node) => node.isConnected && wrapAll(node));
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  }, way === 'moves');
}

/** Everything that a reader sees of the page in words, on one line. */
export const visibleText = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());
