const PRELOADER = /vite\/preload-helper\.js$/;

/** Modules of a few lines that the scripts of a page share with its islands. */
const SHARED = /vite\/preload-helper\.js$|src\/browser\/(?:clipboard|printing)\.ts$/;

/** What a case is told with; its islands share a part of that. */
const CASE = /src\/browser\/(?:case(?:Panel|Scroll|State|Stepper|Story)|keepInView)\.ts$/;

/** What brings any island to life, and the matrix, which every island has. */
const ISLANDS =
  /node_modules\/preact\/|src\/islands\/(?:fill|matrix\/(?:Matrix|PlacementLayer|placement|spread))\.tsx?$|src\/model\/relationshipType\.ts$/;

/** What fields with a text of one's own share. */
const FIELDS = /src\/islands\/(?:.+\/)?FreeTextField\.tsx$|src\/model\/(?:frame|freeText)\.ts$/;

/**
 * Loads a file that is asked for with `import()`. Engines remember that a file could not be had and never ask for it again;
 * so who tries again after a failure asks under another address: `file.js?1`.
 */
const LOADER = `
  const failures = new Map();
  export const __vitePreload = (load) => {
    const file = /import\\([\`'"](.+?)[\`'"]/.exec(load)?.[1];
    const count = failures.get(file);
    const loading = count ? import(/* @vite-ignore */ file + '?' + count) : load();
    return loading.catch((error) => {
      if (file) failures.set(file, (count ?? 0) + 1);
      throw error;
    });
  };
`;

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
    load: { filter: { id: PRELOADER }, handler: () => LOADER },
  };
}

const clientBuild = {
  modulePreload: false,
  rolldownOptions: {
    output: {
      codeSplitting: {
        groups: [
          { name: 'shared', test: SHARED },
          { name: 'case', test: CASE },
          { name: 'islands', test: ISLANDS },
          { name: 'fields', test: FIELDS },
        ],
      },
    },
  },
};
