/** An Astro integration: the client directive `client:seen`, see `src/enhance/whenSeen.ts`. */
export function whenSeen() {
  return {
    name: 'when-seen',
    hooks: {
      'astro:config:setup': ({ addClientDirective }) =>
        addClientDirective({ name: 'seen', entrypoint: './src/enhance/whenSeen.ts' }),
    },
  };
}
