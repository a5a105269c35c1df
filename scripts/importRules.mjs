import { importTable } from './importTable.mjs';

const FOLDERS = [...Object.keys(importTable), 'styles'];
/** Beside src: no code of the site imports from there, the words come through the collections. */
const OUTSIDE = ['content', 'dist', 'node_modules', 'scripts', 'test'];

const PURE = 'model and charts know no clock and no chance: such values come in as arguments.';
const NO_CLOCK = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: PURE },
  { selector: 'MemberExpression[object.name="Date"][property.name="now"]', message: PURE },
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: PURE },
];
const NO_STYLE_ATTRIBUTE = {
  selector: 'JSXAttribute[name.name="style"]',
  message: 'The content security policy blocks style attributes: use a class or an SVG attribute.',
};
/** A text that is either a value or a word for having none: the compiler cannot tell the two apart. */
const VALUE_OR_WORD = ['TSStringKeyword', 'TSIndexedAccessType'].map((value) => ({
  selector: `TSUnionType:has(> ${value}) > TSLiteralType`,
  message: 'A text that may be a value or a word for having none is read as a value one day: use Parsed.',
}));

const BROWSER_STATE = ['localStorage', 'sessionStorage', 'indexedDB', 'location', 'history', 'navigator'];
const ENVIRONMENT = [...BROWSER_STATE, 'window', 'document', 'fetch', 'performance', 'crypto'];
const PURE_FOLDERS = ['model', 'charts'];

/** ESLint settings that hold the import table of the folders of src, and what else each folder keeps its hands off. */
export const importRules = [
  ...Object.entries(importTable).flatMap(([folder, row]) => [
    importsOf(folder, `src/${folder}/**`, row),
    ...(row.door ? [importsOf(`${folder}, door`, `src/${folder}/${row.door}.*`, opened(folder, row))] : []),
  ]),
  {
    name: 'imports of the content settings',
    files: ['src/content.config.ts'],
    rules: rulesFor([
      {
        regex: `^\\./(${FOLDERS.filter((name) => name !== 'schemas').join('|')})(/|$)`,
        ...contentSettings(),
      },
      { regex: packagesBut(['astro/loaders', 'astro:content']), ...contentSettings() },
    ]),
  },
  {
    name: 'imports of scripts inside .astro files',
    files: ['src/**/*.astro/*.ts'],
    rules: rulesFor(
      restrictions(undefined, {
        folders: ['enhance', 'islands', 'model'],
        message: 'A script inside an .astro file imports only enhance, islands and model.',
      }),
    ),
  },
];

function importsOf(name, files, { folder = name, ...row }) {
  return {
    name: `imports of ${name}`,
    files: [files],
    rules: { ...rulesFor(restrictions(folder, row), syntaxLimits(folder)), ...globalLimits(folder) },
  };
}

/** The row of a door: what its folder loads when it is needed, it imports. */
function opened(folder, { folders = [], lazy = [], door: _door, ...row }) {
  return { folder, ...row, folders: [...folders, ...lazy] };
}

function contentSettings() {
  return { message: 'content.config imports only schemas, astro/loaders and astro:content.' };
}

function restrictions(folder, { folders = [], types = [], lazy = [], door, packages = [], message }) {
  const free = [folder, ...folders, ...types, ...lazy];
  const closed = [...FOLDERS.filter((name) => !free.includes(name)), ...OUTSIDE];
  return [
    { regex: relativeTo(closed), message },
    { regex: packagesBut(packages), message },
    ...(types.length > 0 ? [{ regex: relativeTo(types), message, allowTypeImports: true }] : []),
    ...(door ? [{ regex: `/${door.split('/').at(-1)}$`, message, allowTypeImports: true, lazy: true }] : []),
    ...(lazy.length > 0 ? [{ regex: relativeTo(lazy), message, allowTypeImports: true, lazy: true }] : []),
  ];
}

/** A relative path that leaves the folder and enters one of these, such as ../../model/answer. */
function relativeTo(folders) {
  return `^(\\./)?(\\.\\./)+(${folders.join('|')})(/|$)`;
}

/** A package that is not one of these. */
function packagesBut(allowed) {
  return allowed.length > 0 ? `^(?!(${allowed.join('|')})$)[^.]` : '^[^.]';
}

/** The same limits on `import … from` and, unless it may be loaded when needed, on `import()`. */
function rulesFor(limits, syntax = []) {
  const dynamic = limits
    .filter(({ lazy }) => !lazy)
    .map(({ regex, message }) => ({
      selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
      message,
    }));
  const patterns = limits.map(({ regex, message, allowTypeImports = false }) => ({
    regex,
    message,
    allowTypeImports,
  }));
  return {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': ['error', NO_STYLE_ATTRIBUTE, ...VALUE_OR_WORD, ...dynamic, ...syntax],
  };
}

function syntaxLimits(folder) {
  return PURE_FOLDERS.includes(folder) ? NO_CLOCK : [];
}

function globalLimits(folder) {
  if (['browser', 'enhance'].includes(folder)) return {};
  const pure = PURE_FOLDERS.includes(folder);
  const message = pure
    ? 'model and charts touch no browser: it comes in as an argument.'
    : 'Only browser and enhance touch the address bar, storage, the clipboard and files.';
  const names = (pure ? ENVIRONMENT : BROWSER_STATE).map((name) => ({ name, message }));
  const onWindow = BROWSER_STATE.map((property) => ({ object: 'window', property, message }));
  return { 'no-restricted-globals': ['error', ...names], 'no-restricted-properties': ['error', ...onWindow] };
}
