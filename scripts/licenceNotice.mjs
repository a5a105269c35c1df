import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { noticeOf, packageFolder } from './lib/licences.mjs';

/** Shipped without being a module of a script: what Astro writes into pages with islands, and the search. */
const BESIDE_SCRIPTS = ['astro', 'pagefind'];

/**
 * An Astro integration: writes `licenses.txt`, the notice of every package of which the site ships a part. It learns
 * them from the build itself: the modules that are in the scripts, and the files of the fonts.
 */
export function licenceNotice() {
  const folders = new Set(BESIDE_SCRIPTS.map((name) => packageFolder(`node_modules/${name}/`)));
  const ship = (path) => {
    const folder = packageFolder(path);
    if (folder !== undefined) folders.add(folder);
  };
  return {
    name: 'licence-notice',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        config.fonts.forEach((font) => fontFilesOf(font).forEach(ship));
        updateConfig({ vite: { plugins: [modulesOfScripts(ship)] } });
      },
      'astro:build:done': ({ dir }) =>
        writeFileSync(fileURLToPath(new URL('licenses.txt', dir)), noticeOf([...folders])),
    },
  };
}

function fontFilesOf({ options }) {
  return options.variants.flatMap(({ src }) => src.map(String));
}

/** A Vite plugin that tells of each module of which something is left in a script for the browser. */
function modulesOfScripts(tell) {
  return {
    name: 'modules-of-scripts',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      for (const { modules = {} } of Object.values(bundle)) {
        for (const [id, { renderedLength }] of Object.entries(modules)) if (renderedLength > 0) tell(id);
      }
    },
  };
}
