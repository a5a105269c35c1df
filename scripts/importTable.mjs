const ASTRO = ['astro(/.+)?', 'astro:.+'];

/**
 * Who may import what: other folders of src (`folders`), folders of which the types only (`types`), folders that are
 * loaded when they are needed, with `import()` (`lazy`), and packages, as regular expressions. A folder may always
 * import itself. A `door` is a file of the folder that imports the lazy ones, and is loaded with `import()` itself.
 */
export const importTable = {
  model: {
    message: 'model is the domain, pure: it imports only itself.',
  },
  i18n: {
    types: ['model'],
    message: 'i18n imports nothing but itself and types of model.',
  },
  schemas: {
    folders: ['model', 'i18n'],
    packages: ['astro/zod'],
    message: 'schemas import only astro/zod, model and i18n.',
  },
  charts: {
    folders: ['model'],
    packages: ['@observablehq/plot'],
    message: 'charts import only model and Plot: words and the document come in as arguments.',
  },
  browser: {
    folders: ['model'],
    packages: ['idb', 'papaparse'],
    message: 'browser imports only model, idb and papaparse.',
  },
  enhance: {
    folders: ['model', 'browser'],
    types: ['i18n'],
    message: 'enhance imports only model, browser and types of i18n.',
  },
  islands: {
    folders: ['model', 'browser'],
    types: ['i18n'],
    lazy: ['charts'],
    door: 'waarderingslijn/stage/chartDrawing',
    packages: ['preact(/.+)?'],
    message:
      'islands import only model, browser, preact, types of i18n, and charts by import() or through its door.',
  },
  collections: {
    folders: ['model', 'i18n'],
    packages: ['astro:content'],
    message: 'collections import only astro:content, model and i18n.',
  },
  components: {
    folders: ['model', 'i18n', 'charts', 'collections', 'islands', 'enhance'],
    packages: [...ASTRO, 'linkedom'],
    message:
      'components import only model, i18n, charts, collections, islands, enhance, astro, and linkedom to draw with.',
  },
  mdx: {
    folders: ['components'],
    message: 'mdx/registry imports only components.',
  },
  layouts: {
    folders: ['components', 'collections', 'i18n', 'mdx', 'styles', 'enhance'],
    packages: ASTRO,
    message: 'layouts import only components, collections, i18n, mdx, styles, enhance and astro.',
  },
  pages: {
    folders: ['layouts', 'components', 'collections', 'i18n', 'mdx', 'styles', 'enhance'],
    packages: ASTRO,
    message:
      'pages import only layouts, components, collections, i18n, mdx, styles, enhance and astro; nobody imports a page.',
  },
};
