interface Shown {
  readonly term: HTMLAnchorElement;
  readonly popover: HTMLElement;
}

let shown: Shown | undefined;

/** The term that was pressed while its definition was open: the browser has closed that by then. */
let pressed: HTMLElement | undefined;
addEventListener('pointerdown', () => (pressed = shown?.term), true);
addEventListener('keydown', () => (pressed = undefined), true);

/**
 * Shows the definition of a term after the paragraph that the term stands in, and gives it the focus. Escape and Shift+Tab
 * lead back to the term, Tab goes on in the text after it. A second press of the term closes it.
 */
export function showDefinition(term: HTMLAnchorElement): void {
  const again = pressed === term;
  pressed = undefined;
  if (again) return;
  close();
  const popover = definitionOf(term);
  blockOf(term).after(popover);
  shown = { term, popover };
  term.setAttribute('aria-expanded', 'true');
  popover.addEventListener('toggle', ({ newState }) => {
    if (newState === 'closed') forget(popover);
  });
  popover.addEventListener('keydown', leaveByKey);
  popover.showPopover();
  popover.focus({ preventScroll: true });
}

function definitionOf(term: HTMLAnchorElement): HTMLElement {
  const popover = document.createElement('div');
  popover.className = 'definition';
  popover.setAttribute('role', 'dialog');
  popover.setAttribute('aria-label', term.textContent);
  popover.popover = 'auto';
  popover.tabIndex = -1;
  const link = document.createElement('a');
  link.href = term.href;
  link.append(term.dataset['more'] ?? '');
  popover.append(term.dataset['definition'] ?? '', ' ', link);
  return popover;
}

/** The part of the text after which a block may stand: a list as a whole, not its item. */
const blockOf = (term: HTMLElement): Element =>
  term.closest('ul, ol, dl, table, figure') ?? term.closest('p, aside, h2, h3') ?? term;

function leaveByKey(event: KeyboardEvent): void {
  const onwards = event.key === 'Tab' && !event.shiftKey;
  const within = onwards && event.target === shown?.popover;
  if (within || (event.key !== 'Tab' && event.key !== 'Escape')) return;
  // The browser takes the next Tab from the term onwards.
  if (!onwards) event.preventDefault();
  const term = shown?.term;
  close();
  term?.focus();
}

function close(): void {
  shown?.popover.hidePopover();
  if (shown) forget(shown.popover);
}

function forget(popover: HTMLElement): void {
  popover.remove();
  if (shown?.popover !== popover) return;
  shown.term.removeAttribute('aria-expanded');
  shown = undefined;
}
