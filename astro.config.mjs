import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig, envField, fontProviders } from 'astro/config';
import { fewFiles } from './scripts/fewFiles.mjs';
import { hostFiles } from './scripts/hostFiles.mjs';
import { islandNames } from './scripts/islandNames.mjs';
import { licenceNotice } from './scripts/licenceNotice.mjs';
import { narrowPolicies } from './scripts/narrowPolicies.mjs';
import { searchIndex } from './scripts/searchIndex.mjs';
import { toolPages } from './scripts/toolPages.mjs';
import { whenSeen } from './scripts/whenSeen.mjs';
import { asciiHeadingIds } from './src/mdx/headingIds.ts';

const fontFile = (family, file) => `./node_modules/@fontsource-variable/${family}/files/${file}.woff2`;

export default defineConfig({
  // Set SITE_URL when you deploy: canonical links and the host on paper come from it. Without it neither is there, for a
  // canonical link to a made-up host would send search engines away.
  site: process.env.SITE_URL,
  // Where readers reach whoever publishes this edition: a mail address, or the address of a page. Without it no page says how.
  env: { schema: { SITE_CONTACT: envField.string({ context: 'server', access: 'public', optional: true }) } },
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  integrations: [
    preact(),
    mdx(),
    whenSeen(),
    islandNames(),
    toolPages(),
    narrowPolicies(),
    searchIndex(),
    licenceNotice(),
    hostFiles(),
  ],
  vite: { plugins: [fewFiles()] },
  markdown: {
    syntaxHighlight: false,
    // Dutch quotes are typed by the author: smart punctuation would set English ones. `## A new title {#its-old-id}` keeps an id.
    processor: satteri({
      features: { smartPunctuation: false, headingAttributes: true },
      hastPlugins: [asciiHeadingIds],
    }),
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Faustina',
      cssVariable: '--font-faustina',
      fallbacks: ['Charter', 'Georgia', 'serif'],
      options: {
        variants: [
          { weight: '300 800', style: 'normal', src: [fontFile('faustina', 'faustina-latin-wght-normal')] },
          { weight: '300 800', style: 'italic', src: [fontFile('faustina', 'faustina-latin-wght-italic')] },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Archivo',
      cssVariable: '--font-archivo',
      fallbacks: ['Helvetica Neue', 'Arial', 'sans-serif'],
      options: {
        variants: [
          { weight: '100 900', style: 'normal', src: [fontFile('archivo', 'archivo-latin-wght-normal')] },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
});
