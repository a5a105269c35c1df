/** Marks, while the reader scrolls, the link in the table of contents to the section that is being read. */
export function markCurrentSection(): void {
  const links = new Map(contentsLinks().map((link) => [link.hash.slice(1), link]));
  const passed = new Set<string>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) passed.add(target.id);
        else passed.delete(target.id);
      }
      const current = [...links.keys()].findLast((id) => passed.has(id));
      for (const [id, link] of links) markLink(link, id === current);
    },
    // A section is being read once its heading has come above the lower two thirds of the screen.
    { rootMargin: '1000000px 0px -66% 0px' },
  );
  for (const id of links.keys()) {
    const heading = document.getElementById(id);
    if (heading) observer.observe(heading);
  }
}

const contentsLinks = () => [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];

function markLink(link: HTMLAnchorElement, current: boolean): void {
  if (current) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}
