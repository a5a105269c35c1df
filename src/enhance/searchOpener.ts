import { markPage } from '../browser/markPage';
import { showSearch } from './searchState';

/** Brings the search button and Ctrl+K or Cmd+K to life. What searches is loaded when the reader first opens it. */
export function offerSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-search]');
  const button = document.querySelector<HTMLButtonElement>('[data-search-open]');
  if (!dialog || !button) return;
  const open = () => {
    if (!dialog.open) {
      dialog.showModal();
      dialog.addEventListener('close', markPage('searching'), { once: true });
    }
    dialog.querySelector('input')?.select();
    import('./searchPanel').then(
      ({ startPanel }) => startPanel(dialog),
      () => showSearch(dialog, 'failure'),
    );
  };
  button.hidden = false;
  button.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    if (!asksForSearch(event)) return;
    event.preventDefault();
    open();
  });
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
  dialog.querySelector('[data-search-retry]')?.addEventListener('click', open);
  // In a search field WebKit keeps Escape to itself.
  dialog.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Escape' && !isComposing) dialog.close();
  });
  // Dialogs swallow the outcome of a form: nothing is ever sent.
  dialog.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
}

/** Where a reader writes, Ctrl+K belongs to the field: it cuts a line off, or makes a link. */
const WRITTEN_IN =
  'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=range])';

function asksForSearch({ key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent): boolean {
  const asked = (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'k';
  return asked && !(target instanceof Element && target.closest(WRITTEN_IN));
}
