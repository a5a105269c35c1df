import 'astro';

declare module 'astro' {
  interface AstroClientDirectives {
    /** Comes to life once the reader sees it: see `browser/whenSeen.ts`. */
    'client:seen'?: boolean | string;
  }
}
