/**
 * The headers that a host gives an address by the rules of a `_headers` file, as Netlify and Cloudflare Pages read
 * them: all rules that fit add up. Throws when two of them set the same header.
 */
export function headersByRules(file: string, path: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const [, pattern = '', lines = ''] of file.matchAll(/^(\/\S*)\n((?: {2}.*\n)+)/gm)) {
    if (!fits(pattern, path)) continue;
    for (const [, name = '', value = ''] of lines.matchAll(/^ {2}([\w-]+): (.*)$/gm)) {
      if (name in headers) throw new Error(`two rules set ${name} of ${path}`);
      headers[name] = value;
    }
  }
  return headers;
}

const fits = (pattern: string, path: string): boolean =>
  pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
