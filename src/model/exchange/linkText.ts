/** The letters that say what a code holds. */
export const CODE_KINDS = ['s', 'k', 'u'] as const;

/** A letter that says what a code holds. */
export type CodeKind = (typeof CODE_KINDS)[number];

/** A place in a text where a code may stand: its version and kind, its digits in the order of the text, where it begins and ends. */
export type CodePlace = Readonly<{
  version: number;
  kind: CodeKind;
  digits: string;
  start: number;
  end: number;
}>;

/** What stands before a code, after the start of the text or a character of no word. There is no version 1. */
const START = /(^|[^\p{L}\p{N}])([2-9]|[1-9]\d{1,5})\.([sku])/giu;
const DIGIT = /^[0-9a-z]$/i;
/** Dashes, and what stands at the end and the start of lines that were broken, of a quoted message too. */
const SEPARATOR = /^[\p{Pd}\u2212\s>|]$/u;
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]|(?![\t\n\r])\p{Cc}/gu;
/** From this many digits on, what is followed by other text was meant as a code. */
const FEW_DIGITS = 8;

/**
 * A text as it was before mail and chat programs wrote it over: without soft line breaks, escapes of characters (also
 * doubled ones), rewritten addresses and invisible characters. It takes time in proportion to the length.
 */
export function restoreText(text: string): string {
  const readable = unescapePercent(restoreAddress(unescapeEntities(joinSoftBreaks(text))));
  return readable.normalize('NFKC').replace(INVISIBLE, '');
}

/** Every place where a code may stand, of at most so many digits by its kind, in the order of the text. */
export function findCodes(text: string, longest: Readonly<Record<CodeKind, number>>): readonly CodePlace[] {
  const places: CodePlace[] = [];
  for (const match of text.matchAll(START)) {
    const [all, before = '', version = '', letter = ''] = match;
    const kind = CODE_KINDS.find((one) => one === letter.toLowerCase()) ?? 's';
    const start = match.index + before.length;
    const { digits, end } = parseDigits(text, match.index + all.length, longest[kind]);
    if (digits.length < FEW_DIGITS && hasWords(text.slice(end))) continue;
    places.push({ version: Number(version), kind, digits, start, end });
  }
  return places;
}

/** Whether a text holds a letter or a digit. */
export const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** The digits from a place on, over line breaks and dashes; one too many, where the word goes on after `longest`. */
function parseDigits(text: string, from: number, longest: number): Readonly<{ digits: string; end: number }> {
  let digits = '';
  let end = from;
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at);
    const room = digits.length < longest;
    if (DIGIT.test(character) && (room || /^\p{Pd}?$/u.test(text.slice(end, at)))) {
      digits += character;
      end = at + 1;
    } else if (!SEPARATOR.test(character)) break;
    if (digits.length > longest || (!room && at > end)) break;
  }
  return { digits, end };
}

/** Undoes the quoted-printable form of a mail's source: lines that end in `=`, and bytes as `=3D`. */
function joinSoftBreaks(text: string): string {
  if (!/=\r?\n|=3D/i.test(text)) return text;
  return text.replace(/=\r?\n/g, '').replace(/=([0-9a-f]{2})/gi, '%$1');
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['num', '#'],
  ['period', '.'],
  ['nbsp', ' '],
  ['shy', ''],
  ['hyphen', '-'],
]);

/** Undoes the character references of HTML that can stand in an address or a code. */
function unescapeEntities(text: string): string {
  return text
    .replace(/&(amp|num|period|nbsp|shy|hyphen);/g, (_, name: string) => ENTITIES.get(name) ?? '')
    .replace(/&#(?:x([0-9a-f]{1,5})|(\d{1,6}));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    );
}

/** Undoes how Proofpoint writes an address: `-` for `%` and `_` for `/`. Other wrappers use percent encoding. */
function restoreAddress(text: string): string {
  return text.replace(
    /urldefense\.proofpoint\.com\/v2\/url\?u=([\w.~-]*)/gi,
    (_, address: string) => `?u=${address.replaceAll('-', '%').replaceAll('_', '/')}`,
  );
}

/** Undoes percent encoding, also where it was done more than once (%2523), of as much as is readable. */
function unescapePercent(text: string): string {
  return text
    .replace(/%(?:25)+(?=[0-9a-f]{2})/gi, '%')
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => decoded(run) ?? unescapeAscii(run));
}

function decoded(run: string): string | undefined {
  try {
    return decodeURIComponent(run);
  } catch {
    return undefined;
  }
}

const unescapeAscii = (run: string): string =>
  run.replace(/%([0-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
