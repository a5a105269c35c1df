/** Brings the search button and Ctrl+K or Cmd+K to life. What searches is loaded when the reader first opens it. */
export function offerSearch(): void {
  const dialog = document.querySelector<HTMLDialogElement>('[data-search]');
  const button = document.querySelector<HTMLButtonElement>('[data-search-open]');
  if (!dialog || !button) return;
  const open = () => {
    if (!dialog.open) dialog.showModal();
    dialog.querySelector('input')?.select();
    void import('./searchPanel').then(
      ({ startPanel }) => startPanel(dialog),
      () => undefined,
    );
  };
  button.hidden = false;
  button.addEventListener('click', open);
  addEventListener('keydown', (event) => {
    const asked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!asked || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    open();
  });
  dialog.querySelector('[data-search-close]')?.addEventListener('click', () => dialog.close());
  // Dialogs swallow the outcome of a form: nothing is ever sent.
  dialog.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
}
