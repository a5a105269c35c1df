import { createHash } from 'node:crypto';

const META = /(<meta http-equiv="content-security-policy" content=")([^"]*)"/i;
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const HASH = /^'sha(?:256|384|512)-/;

/**
 * A page of which the content security policy names only the hashes of the scripts and styles that stand in it, and
 * allows WebAssembly only where search, which needs it, can be opened. The policy only ever gets narrower.
 * Throws when the page has no policy, or has a script or style that its policy does not allow.
 */
export function narrowPolicy(html) {
  const policy = META.exec(html)?.[2];
  if (policy === undefined) throw new Error('the page has no content security policy');
  const used = usedHashes(html);
  const missing = used.filter(({ hash }) => !policy.includes(hash));
  if (missing.length > 0) {
    throw new Error(`its policy does not allow ${missing.map(({ start }) => start).join(', ')}`);
  }
  const search = /\sdata-search=/.test(html);
  const keep = (source) =>
    HASH.test(source) ? used.some(({ hash }) => hash === source) : source !== "'wasm-unsafe-eval'" || search;
  const narrowed = policy
    .split(';')
    .map((directive) => directive.split(' ').filter(keep).join(' '))
    .join(';');
  return html.replace(META, (_, start) => `${start}${narrowed}"`);
}

/** The inline scripts and styles of a page that a browser would apply: the source that allows each, and how it starts. */
function usedHashes(html) {
  return [...html.matchAll(INLINE)]
    .filter(([, , attributes]) => !/\ssrc=|type="[^"]*json"/.test(attributes))
    .map(([whole, , , content]) => ({
      hash: `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
      start: whole.slice(0, 60),
    }));
}
