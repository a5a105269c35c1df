/** How a search stands. */
export type SearchState = 'idle' | 'loading' | 'hits' | 'none' | 'failure';

/** Shows the parts of the dialog that belong to this state, and says how the search stands. */
export function showSearch(dialog: HTMLElement, state: SearchState, message?: string): void {
  let says = '';
  for (const part of dialog.querySelectorAll<HTMLElement>('[data-when]')) {
    const { when = '', says: words = '' } = part.dataset;
    part.hidden = !when.split(' ').includes(state);
    if (when === state) says = words;
  }
  const status = dialog.querySelector('[role=status]');
  if (status) status.textContent = message ?? says;
}
