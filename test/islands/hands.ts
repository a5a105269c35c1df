import { act } from 'preact/test-utils';

/** The field with this label, as a reader finds it. */
export function fieldOf(root: ParentNode, label: string): HTMLInputElement {
  const found = [...root.querySelectorAll('label')].find((each) => each.textContent?.startsWith(label));
  const named = found?.htmlFor ? document.getElementById(found.htmlFor) : found?.querySelector('input');
  if (!(named instanceof HTMLInputElement)) throw new Error(`no field '${label}'`);
  return named;
}

/** The button with this name. */
export function buttonOf(root: ParentNode, name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((each) => each.textContent === name);
  if (!found) throw new Error(`no button '${name}'`);
  return found;
}

/** Types a text in a field in the place of what is there, and goes on to the next. */
export function fillIn(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  typeIn(field, text);
  act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
    field.dispatchEvent(new FocusEvent('blur'));
  });
}

/** Types a text in a field in the place of what is there, and stays in it. */
export function typeIn(field: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses a button. */
export function press(button: HTMLElement): void {
  act(() => button.click());
}

/** What a field is said to be wrong about, and shown to be: the text that it is described by. */
export function problemOf(field: HTMLInputElement): string | undefined {
  if (field.getAttribute('aria-invalid') !== 'true') return undefined;
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return document.getElementById(ids.at(-1) ?? '')?.textContent ?? '';
}
