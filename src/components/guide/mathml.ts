/**
 * A line of a formula, as content writes it, in MathML. Tokens stand apart: a letter, a number, an operator, a name of
 * several letters (upright) or words between ‘ and ’, each with at most one index and one exponent (`σ_C^2`).
 * `[ a | b ]` is a fraction and `2^[ … ]` a power of more than one token. Throws on a group that is not closed.
 */
export function mathml(line: string): string {
  const tokens = line.match(/(?:‘[^’]*’|[^\s‘;])+|;/g) ?? [];
  const { parts, rest } = parseGroup(tokens);
  if (rest.length > 0) throw new Error(`formula '${line}': '${rest[0]}' without an opening bracket`);
  return `<math displaystyle="true">${parts.join('').replace(LEADING_SIGN, '<mo form="infix" ')}</math>`;
}

/** A sign that a line opens with goes on from the line before it: it does not belong to what follows. */
const LEADING_SIGN = /^<mo (?=[^>]*>[+−×])/;

interface Group {
  readonly parts: readonly string[];
  readonly rest: readonly string[];
}

/** Reads up to a token that closes the group, which stays the first of the rest. */
function parseGroup(tokens: readonly string[]): Group {
  const parts: string[] = [];
  let rest = tokens;
  for (let [token] = rest; token !== undefined && token !== '|' && token !== ']'; [token] = rest) {
    const read = parseToken(token, rest.slice(1));
    parts.push(...read.parts);
    rest = read.rest;
  }
  return { parts, rest };
}

function parseToken(token: string, after: readonly string[]): Group {
  if (token === '[') return parseFraction(after);
  const base = /^(.+)\^\[$/.exec(token)?.[1];
  if (base === undefined) return { parts: [withIndices(token)], rest: after };
  const exponent = parseGroup(after);
  return {
    parts: [`<msup>${atom(base)}${asRow(exponent.parts)}</msup>`],
    rest: past(']', exponent.rest),
  };
}

function parseFraction(tokens: readonly string[]): Group {
  const above = parseGroup(tokens);
  const below = parseGroup(past('|', above.rest));
  return {
    parts: [`<mfrac>${asRow(above.parts)}${asRow(below.parts)}</mfrac>`],
    rest: past(']', below.rest),
  };
}

function past(expected: string, [token, ...rest]: readonly string[]): readonly string[] {
  if (token !== expected) throw new Error(`formula: '${expected}' expected, found '${token ?? 'the end'}'`);
  return rest;
}

function withIndices(token: string): string {
  const [, base = token, index, exponent] = /^(.+?)(?:_(.+?))?(?:\^(.+))?$/.exec(token) ?? [];
  if (index && exponent) return `<msubsup>${[base, index, exponent].map(atom).join('')}</msubsup>`;
  if (index) return `<msub>${atom(base)}${atom(index)}</msub>`;
  return exponent ? `<msup>${atom(base)}${atom(exponent)}</msup>` : atom(base);
}

const asRow = (parts: readonly string[]): string => `<mrow>${parts.join('')}</mrow>`;

function atom(text: string): string {
  if (text.startsWith('‘')) return `<mtext>${escape(text.slice(1, -1))}</mtext>`;
  if (/^−?\d+(,\d+)?$/.test(text)) return `<mn>${text}</mn>`;
  if (/^\p{L}$/u.test(text)) return `<mi>${text}</mi>`;
  if (/^[\p{L}\d]+$/u.test(text)) return `<mi mathvariant="normal">${text}</mi>`;
  // Not stretched: fonts for text hold no taller forms.
  return `<mo stretchy="false">${escape(text)}</mo>`;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
