import { parseHTML } from 'linkedom';

/** Elements that go on in the line of what stands before them: those in a word of it, such as the 2 of CO2. */
const WITHIN_WORDS = ['sub', 'sup', 'wbr'];

/** Elements that stand in the line: text before and after them may be the same word. All others have lines of their own. */
const IN_LINE = 'a abbr b bdi cite code em i kbd mark q s small span strong sub sup u wbr'.split(' ');

/** What shows letters that are no text: formulas, drawings, and what is a picture for a screen reader too. */
const PICTURES = 'math, svg, [role="img"], [aria-hidden="true"]';

/**
 * The HTML of a page as the index of the search reads it. The index puts texts of elements together as they stand in the
 * file, without the spaces that the layout makes; here words that a reader sees apart are apart, pictures are left out, and
 * a word with soft hyphens is one word.
 */
export function searchText(html) {
  const { document } = parseHTML(html);
  for (const picture of document.querySelectorAll(PICTURES)) picture.remove();
  for (const element of document.body.querySelectorAll('*')) setApart(element);
  joinSyllables(document.body);
  return document.toString();
}

function setApart(element) {
  const name = element.localName;
  if (!IN_LINE.includes(name)) {
    element.before(' ');
    element.after(' ');
    return;
  }
  const { previousSibling } = element;
  if (previousSibling?.nodeType === 1 && !WITHIN_WORDS.includes(name)) element.before(' ');
}

function joinSyllables(node) {
  for (const child of node.childNodes)
    if (child.nodeType === 3) child.textContent = child.textContent.replaceAll('\u00ad', '');
    else joinSyllables(child);
}
