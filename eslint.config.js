import { defineConfig, globalIgnores } from 'eslint/config';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { importRules } from './scripts/importRules.mjs';

const codeRules = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
  complexity: ['error', 12],
  eqeqeq: 'error',
  'max-depth': ['error', 3],
  'max-lines': ['error', 200],
  'max-lines-per-function': ['error', 60],
  'max-params': ['error', 5],
  'no-var': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'prefer-template': 'error',
};

/** What ESLint itself recommends, read from its rules: the package with that list is not among ours. */
const recommendedRules = Object.fromEntries(
  [...builtinRules].filter(([, { meta }]) => meta.docs?.recommended).map(([name]) => [name, 'error']),
);

/** What a page is asked once, straight into `expect`. */
const hastyAnswer = {
  selector:
    'CallExpression[callee.name="expect"] > AwaitExpression.arguments > CallExpression.argument[callee.property.name=' +
    '/^(allInnerTexts|count|evaluate|evaluateAll|getAttribute|innerText|inputValue|isChecked|isVisible|textContent|title)$/]',
  message: 'A page may get there a moment later: ask until it does, with `await expect.poll(() => ...)`.',
};

/** A wait for a time, which is too short on a slow machine and too long on all others. */
const fixedWaits = [
  'CallExpression[callee.property.name="waitForTimeout"]',
  'CallExpression[callee.name="setTimeout"]',
].map((selector) => ({
  selector,
  message:
    'Wait for what must become so, with `expect.poll(() => ...)`, `locator.waitFor()` or an event; with `drawn(page)` ' +
    'where nothing may change.',
}));

const nodeGlobals = ['Buffer', 'console', 'fetch', 'performance', 'process', 'setTimeout', 'URL'];
/** Those of scripts for the browser, and of functions that a script hands to it. */
const browserGlobals = ['document', 'localStorage', 'matchMedia', 'scrollTo'];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', '.stryker-tmp/', 'reports/', 'content/']),
  { name: 'recommended', rules: recommendedRules },
  tseslint.configs.recommended,
  astro.configs['flat/recommended'],
  { name: 'code', rules: codeRules },
  {
    name: 'scripts and settings',
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries([...nodeGlobals, ...browserGlobals].map((name) => [name, 'readonly'])),
    },
  },
  {
    name: 'names that the compiler checks',
    files: ['**/*.astro', '**/*.astro/*.ts'],
    rules: { 'no-undef': 'off' },
  },
  { name: 'site', files: ['src/**'], rules: { 'no-console': 'error' } },
  { name: 'islands are short', files: ['src/islands/**'], rules: { 'max-lines': ['error', 150] } },
  ...importRules,
  {
    name: 'imports of scripts',
    files: ['scripts/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '/test/', message: 'What scripts share with tests lives in scripts/lib.' }] },
      ],
    },
  },
  {
    name: 'tests are lists of cases',
    files: ['test/**'],
    rules: {
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      // What needs no fixture says so with an empty pattern.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
  {
    name: 'tests wait for no fixed time',
    files: ['test/{site,long,engines}/**'],
    rules: { 'no-restricted-syntax': ['error', ...fixedWaits] },
  },
  {
    name: 'tests in a browser wait for what they expect',
    files: ['test/{site,long}/**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', hastyAnswer, ...fixedWaits] },
  },
);
