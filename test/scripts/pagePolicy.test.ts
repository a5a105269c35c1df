import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { narrowPolicy } from '../../scripts/lib/pagePolicy.mjs';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (body: string) =>
  `<html><head><meta http-equiv="content-security-policy" content="default-src 'none'; ` +
  `script-src 'self' 'wasm-unsafe-eval' ${hashOf('run()')} ${hashOf('other()')}; ` +
  `style-src 'self' ${hashOf('a{}')} ${hashOf('b{}')}"></head><body>${body}</body></html>`;

const policyOf = (html: string) => /content="(default-src[^"]*)"/.exec(narrowPolicy(html))?.[1];

describe('the policy of a page', () => {
  it('names the scripts and styles of the page itself only', () => {
    expect(policyOf(page('<script>run()</script><style>b{}</style>'))).toBe(
      `default-src 'none'; script-src 'self' ${hashOf('run()')}; style-src 'self' ${hashOf('b{}')}`,
    );
  });

  it('allows WebAssembly where search can be opened', () => {
    expect(policyOf(page('<dialog data-search="{}"></dialog>'))).toContain("'self' 'wasm-unsafe-eval'");
    expect(policyOf(page('<p>data-search</p>'))).not.toContain('wasm');
  });

  it('counts scripts of every kind that runs, and no data', () => {
    expect(policyOf(page('<script type="module">other()</script>'))).toContain(hashOf('other()'));
    expect(policyOf(page('<script src="/a.js"></script><script type="application/json">{}</script>'))).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'",
    );
  });

  it('leaves the rest of the page as it is', () => {
    const body = '<p>$& $1 sha256</p><script>run()</script>';
    expect(narrowPolicy(page(body))).toContain(`<body>${body}</body>`);
  });

  it('stops the build when a script is not allowed, or when there is no policy', () => {
    expect(() => narrowPolicy(page('<script>stranger()</script>'))).toThrow('stranger()');
    expect(() => narrowPolicy('<html><head></head></html>')).toThrow('no content security policy');
  });
});
