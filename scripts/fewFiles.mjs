const PRELOADER = /vite\/preload-helper\.js$/;

/** Modules of a few lines that the scripts of a page share with its islands. */
const SHARED = /vite\/preload-helper\.js$|src\/browser\/(?:caseState|clipboard|printing)\.ts$/;

/**
 * A Vite plugin: fewer and lighter script files, for each that a page fetches delays its first paint on a slow phone.
 * What is shared and small becomes one file. And the site loads with `import()` itself, without the helper that Vite puts
 * around it: 0.8 kB on every page, to fetch the imports and styles of a file beside it. Few readers ask for those files,
 * and they carry no styles.
 */
export function fewFiles() {
  return {
    name: 'few-files',
    enforce: 'pre',
    configEnvironment: (name) => (name === 'client' ? { build: clientBuild } : undefined),
    load: { filter: { id: PRELOADER }, handler: () => 'export const __vitePreload = (load) => load();' },
  };
}

const clientBuild = {
  modulePreload: false,
  rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', test: SHARED }] } } },
};
