const FOCUSABLE = 'a[href], button, input, select, textarea, summary';

/**
 * Keeps the focus near where it was when what had it is taken out of `root`: on the same control of the next one of its
 * kind, else of the one before, else on the first control around. The page scrolls only as far as needed to show it.
 * Returns the stop.
 */
export function keepFocus(root: HTMLElement): () => void {
  const watch = new AbortController();
  const { signal } = watch;
  let held: Element | undefined;
  root.addEventListener('focusin', ({ target }) => (held = target as Element), { signal });
  // What is taken out may lose its focus before it is out: whether the reader went away shows afterwards.
  const forget = ({ target }: FocusEvent) =>
    queueMicrotask(() => {
      if (held === target && held?.isConnected && held !== document.activeElement) held = undefined;
    });
  root.addEventListener('focusout', forget, { signal });
  const observer = new MutationObserver((changes) => {
    const lost = held;
    if (!lost || lost.isConnected || !hasNoFocus()) return;
    const change = changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
    const heir = change && heirOf(change, lost, root);
    if (heir) focusNear(heir);
  });
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    watch.abort();
    observer.disconnect();
  };
}

/** Focuses an element without a jump of the page: it scrolls only where the element is out of view, and no further than needed. */
export function focusNear(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
}

const hasNoFocus = (): boolean => document.activeElement === null || document.activeElement === document.body;

function heirOf(change: MutationRecord, lost: Element, root: HTMLElement): HTMLElement | undefined {
  const gone = [...change.removedNodes].find((node) => node.contains(lost)) as Element;
  const place = controlsIn(gone).indexOf(lost as HTMLElement);
  for (const other of kinOf(change, gone)) {
    const controls = controlsIn(other);
    const same = place === controlsIn(gone).length - 1 ? controls.at(-1) : controls[place];
    if (same) return same;
  }
  return firstAround(change.target as Element, root);
}

/** What stands beside the place of what is gone and is of its kind: after it, then before it. */
function kinOf({ nextSibling, previousSibling, target }: MutationRecord, gone: Element): readonly Element[] {
  const children = [...target.childNodes];
  const after = nextSibling ? children.indexOf(nextSibling as ChildNode) : children.length;
  const before = previousSibling ? children.indexOf(previousSibling as ChildNode) + 1 : 0;
  const from = after < 0 ? before : after;
  return [...children.slice(from), ...children.slice(0, from).reverse()].filter(
    (node): node is Element => node instanceof Element && node.localName === gone.localName,
  );
}

function firstAround(element: Element, root: HTMLElement): HTMLElement | undefined {
  const [first] = controlsIn(element);
  if (first || element === root || !element.parentElement) return first;
  return firstAround(element.parentElement, root);
}

/** What can have the focus in an element, itself included. */
function controlsIn(element: Element): readonly HTMLElement[] {
  const controls = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return element instanceof HTMLElement && element.matches(FOCUSABLE) ? [element, ...controls] : controls;
}
