/** Lets the table of contents, on a page that has one, follow the reader; what does so is loaded once the page is scrolled. */
export function followContents(): void {
  if (!document.querySelector('.contents')) return;
  if (scrollY > 0) mark();
  else markOnScroll();
}

const markOnScroll = () => addEventListener('scroll', mark, { once: true, passive: true });

const load = () => import('./currentSection');

function mark(): void {
  load().then(({ markCurrentSection }) => markCurrentSection(), markOnScroll);
}
