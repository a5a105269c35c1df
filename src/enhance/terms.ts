/** Lets a term in the text show its definition; where that cannot be loaded or shown, it leads to the page of terms. */
export function offerDefinitions(): void {
  addEventListener('click', (event) => {
    const term = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('.term');
    if (!term || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import('./definition').then(
      ({ showDefinition }) => showDefinition(term),
      () => location.assign(term.href),
    );
  });
}
