/** Calls `watch` with whether the page is being printed, at each beginning and end of it. Returns the stop. */
export function watchPrinting(watch: (printing: boolean) => void): () => void {
  const paper = matchMedia('print');
  const change = () => watch(paper.matches);
  const begin = () => watch(true);
  const end = () => watch(false);
  paper.addEventListener('change', change);
  addEventListener('beforeprint', begin);
  addEventListener('afterprint', end);
  return () => {
    paper.removeEventListener('change', change);
    removeEventListener('beforeprint', begin);
    removeEventListener('afterprint', end);
  };
}
