/** What is looked for on a page: the role, and a part of its accessible name. */
export interface Target {
  readonly role: Role;
  readonly name: string;
}

const SELECTORS = {
  alert: '[role=alert]',
  button: 'button, [role=button], summary',
  checkbox: 'input[type=checkbox]',
  combobox: 'select',
  dialog: 'dialog[open]',
  group: 'fieldset, [role=group]',
  heading: 'h1, h2, h3, h4',
  link: 'a[href]',
  radio: 'input[type=radio]',
  status: '[role=status]',
  textbox: 'input:not([type]), input[type=text], input[type=search], textarea',
} as const;

export type Role = keyof typeof SELECTORS;

/** What a page tells of an element: its accessible name, its value, and where it stands in the window, in CSS pixels. */
export interface Seen {
  readonly name: string;
  readonly value: string;
  readonly x: number;
  readonly y: number;
  readonly top: number;
  readonly focused: boolean;
  readonly inView: boolean;
}

/**
 * An expression for the visible elements of a role whose name holds this text, as JSON of `Seen[]`. `act` does
 * something with the first of them before it is measured.
 */
export function seenExpression({ role, name }: Target, act?: 'focus' | 'show'): string {
  return `(${look})(${JSON.stringify([SELECTORS[role], name, act ?? null])})`;
}

/** An expression for what has the focus, as JSON of `Seen[]`: none when nothing has. */
export const focusExpression = `(${look})([':focus', '', null])`;

/** Runs in the page, so it holds all that it needs; a name is made as the specification of accessible names says, in short. */
function look([selector, text, act]: readonly [string, string, string | null]): string {
  const textOf = (elements: Iterable<Element | null>) =>
    [...elements].map((element) => element?.textContent ?? '').join(' ');
  const nameOf = (element: Element): string => {
    const ids = element.getAttribute('aria-labelledby')?.split(/\s+/);
    if (ids) return textOf(ids.map((id) => document.getElementById(id)));
    const labels = 'labels' in element ? (element.labels as NodeListOf<Element> | null) : null;
    const legend = element.matches('fieldset') ? element.querySelector('legend') : null;
    return (
      element.getAttribute('aria-label') ??
      (labels?.length ? textOf(labels) : (legend ?? element).textContent)
    );
  };
  const plain = (name: string) =>
    name.replace(/[\s\u00ad\u00a0]+/g, (found) => (found === '\u00ad' ? '' : ' ')).trim();
  const measure = (element: Element) => {
    const { left, top, width, height, bottom } = element.getBoundingClientRect();
    return {
      name: plain(nameOf(element)),
      value: 'value' in element ? String(element.value) : '',
      x: left + width / 2,
      y: top + height / 2,
      top,
      focused: element === document.activeElement,
      inView: top >= 0 && bottom <= innerHeight,
    };
  };
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) => element.checkVisibility() && plain(nameOf(element)).includes(text),
  );
  if (act === 'focus') found[0]?.focus();
  if (act === 'show') found[0]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  return JSON.stringify(found.map(measure));
}
