/** Fetches the scripts of an island, and gives what brings it to life. */
type Load = () => Promise<() => void | Promise<void>>;

/**
 * `client:seen`: an island comes to life once the reader sees it, and after the frame in which that happens. Its scripts
 * then come after the text and its letters: a slow phone would read later, were they asked for before the first paint.
 */
export default function whenSeen(load: Load, _options: unknown, island: HTMLElement): void {
  const comeToLife = async () => {
    const hydrate = await load();
    await hydrate();
  };
  const sight = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    sight.disconnect();
    requestAnimationFrame(() => setTimeout(comeToLife));
  });
  for (const child of island.children) sight.observe(child);
}
