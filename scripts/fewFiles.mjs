const PRELOADER = /vite\/preload-helper\.js$/;

/** What every page does, and the few lines of it that islands use too. */
const PAGE = /vite\/preload-helper\.js$|src\/(?:browser\/(?:clipboard|printing)|enhance\/page)\.ts$/;

/** What a case is told with; its islands share a part of that. */
const CASE = /src\/(?:browser\/caseState|enhance\/case(?:Panel|Scrolling|Stepper|Story))\.ts$/;

/** What brings any island to life, and the matrix, which every island has. */
const ISLANDS =
  /node_modules\/(?:@astrojs\/)?preact\/|src\/islands\/matrix\/(?:LineTrail|Matrix)\.tsx$|src\/model\/(?:result\/(?:matrixPlace|relationshipType)|text\/fill)\.ts$/;

/** What a case and the scan share besides. */
const CHOICES = /src\/(?:islands\/form\/Choice\.tsx|model\/result\/reactionField\.ts)$/;

/** Both islands of a case: every case has both. */
const CASE_ISLANDS = /src\/islands\/case\/(?:Prediction|StepMatrices)\.tsx$/;

/** What every island that readers fill in has: fields, and what they hold in the tab. */
const FIELDS =
  /src\/islands\/(?:form\/(?:FreeTextField|Notes|PrintedText)|SetAside|lazy|useEarlyInput|useTabRecord)\.tsx?$|src\/model\/(?:mean|role)\.ts$/;

/** Dates and numbers as readers write them, which both instruments have. */
const DATES = /src\/(?:browser\/clock|model\/(?:time\/dateText|line\/incident|text\/numberText))\.ts$/;

/** What a page without islands shares with them. */
const SCREEN = /src\/browser\/screen\.ts$/;

/** The instrument Waarderingslijn, but for what it loads when that is first used. */
const LINE = /src\/islands\/waarderingslijn\/Waarderingslijn\.tsx$/;

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

/** Vite takes `import().then()` for one thing: what follows the import would not be done when the file is asked for again. */
const SPOILT = /\bimport\([`'"][^`'"]+[`'"]\)\.then/;

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
    configEnvironment: (name) => ({ build: name === 'client' ? clientBuild : serverBuild }),
    load: { filter: { id: PRELOADER }, handler: () => LOADER },
    generateBundle(_, bundle) {
      if (this.environment.name !== 'client') return;
      for (const { fileName, code = '' } of Object.values(bundle))
        if (SPOILT.test(code))
          this.error(`${fileName}: write load = () => import(...), and then load().then(...).`);
    },
  };
}

/**
 * The style sheet of `[...home].astro` is called `home`: Astro would call it `_.`, and two dots in an address look like a way
 * out of its folder.
 */
const assetFileNames = ({ originalFileNames: [page = ''] }) =>
  `_astro/${/\[\.{3}(\w+)\]/.exec(page)?.[1] ?? '[name]'}.[hash][extname]`;

const serverBuild = { rolldownOptions: { output: { assetFileNames } } };

const clientBuild = {
  modulePreload: false,
  rolldownOptions: {
    output: {
      codeSplitting: {
        groups: [
          { name: 'page', test: PAGE },
          { name: 'case', test: CASE },
          { name: 'islands', test: ISLANDS },
          { name: 'fields', test: FIELDS },
          { name: 'screen', test: SCREEN },
          { name: 'choices', test: CHOICES },
          { name: 'caseIslands', test: CASE_ISLANDS },
          { name: 'dates', test: DATES },
          { name: 'line', test: LINE },
        ],
      },
    },
  },
};
