import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc16 } from '../../../src/model/exchange/crc16';
import { CROCKFORD_DIGITS, digitsOf, formatCrockford } from '../../../src/model/exchange/crockford';
import { ITEM_IDS } from '../../../src/model/scan/item';
import { visibleAnswers, type Scan } from '../../../src/model/scan/scan';
import { packScan, unpackScan } from '../../../src/model/exchange/scanLayout';
import type { IgnoredPart } from '../../../src/model/exchange/scanLink';
import {
  LINK_PROBLEMS,
  MAX_LINK_LENGTH,
  MAX_MESSAGE_LENGTH,
  parseScanLink,
  formatScanLink,
} from '../../../src/model/exchange/scanLink';
import { RUNS, scan } from '../arbitraries';
import { EMPTY_LINK, EMPTY_SCAN, FULL_LINK, FULL_SCAN } from '../golden/links';

/** What a link carries of a scan: no free text and no hidden answers. */
const carried = ({ context: { service: _, nickname: __, ...context }, ...rest }: Scan): Scan => ({
  ...rest,
  context,
  answers: visibleAnswers({ ...rest, context }),
});
const LARGEST: Scan = {
  form: 'long',
  context: {
    role: 'provider',
    level: 'strategic',
    problem: 'yes',
    tender: 'no',
    noticeMonths: 24,
    incidentKinds: ['interpersonal', 'business', 'external'],
    contractEnd: '2100-12',
    date: '2100-12-31',
  },
  perspective: { otherOnItself: 'unknown', otherOnUs: 'unknown' },
  answers: Object.fromEntries(ITEM_IDS.map((id) => [id, 'unknown'])),
};
/** The scan with the largest number: no field of it can be coded higher, so it holds hidden answers. */
const LAST: Scan = { ...LARGEST, context: { ...LARGEST.context, problem: 'no' } };

/** A link around any number, with a check sum that fits. */
const linkOf = (packed: bigint): string => {
  const payload = digitsOf(packed, 30);
  const prefix = Array.from('1.s', (character) => character.charCodeAt(0));
  const check = digitsOf(BigInt(crc16(payload, 5, crc16(prefix, 8))), 4);
  return `1.s${formatCrockford([...payload, ...check])}`;
};
const reasonOf = (text: string) => {
  const result = parseScanLink(text);
  return result.ok ? 'ok' : result.problem;
};

/** What a text gives whose one link stands alone. */
const opened = (given: Scan, ...ignored: readonly IgnoredPart[]) => ({
  ok: true,
  value: { scan: given, ignored },
});

describe('a link', () => {
  it('carries every scan there and back', () => {
    fc.assert(
      fc.property(scan, (given) => {
        expect(parseScanLink(formatScanLink(given))).toEqual(opened(carried(given)));
      }),
      { numRuns: RUNS },
    );
  });

  it('is 34 characters in groups of four after its prefix, however full the scan is', () => {
    for (const given of [FULL_SCAN, EMPTY_SCAN, LARGEST]) {
      expect(formatScanLink(given)).toMatch(/^1\.s([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{2}$/);
    }
  });

  it('holds the largest scan, and the largest number is that scan', () => {
    expect(packScan(LAST)).toBeLessThan(2n ** 147n);
    expect(unpackScan(packScan(LAST))).toEqual(LAST);
    expect(unpackScan(packScan(LAST) + 1n)).toBeUndefined();
    expect(parseScanLink(formatScanLink(LARGEST))).toEqual(opened(LARGEST));
  });

  it('keeps meaning what it meant when it was published', () => {
    expect(formatScanLink(FULL_SCAN)).toBe(FULL_LINK);
    expect(formatScanLink(EMPTY_SCAN)).toBe(EMPTY_LINK);
    expect(parseScanLink(FULL_LINK)).toEqual(opened(carried(FULL_SCAN)));
    expect(parseScanLink(EMPTY_LINK)).toEqual(opened(EMPTY_SCAN));
  });

  it('carries neither free text nor hidden answers', () => {
    const hidden = formatScanLink({ ...FULL_SCAN, context: { ...FULL_SCAN.context, problem: 'no' } });
    const result = parseScanLink(hidden);
    expect(result.ok && result.value.scan.answers).not.toHaveProperty('E1');
    expect(result.ok && result.value.scan.context).not.toHaveProperty('nickname');
  });

  it('is not written for what is no scan', () => {
    expect(() =>
      formatScanLink({ ...EMPTY_SCAN, context: { ...EMPTY_SCAN.context, date: '2026-02-30' } }),
    ).toThrow('a link needs a scan');
  });
});

describe('repair', () => {
  const grouped = FULL_LINK.slice(3);
  it.each([
    ['with a hash', `#${FULL_LINK}`],
    ['in an address', `https://example.org/instrumenten/relatiescan/#${FULL_LINK}`],
    ['escaped once', `https://example.org/%23${FULL_LINK}`],
    ['escaped twice', `https://example.org/%2523${FULL_LINK}`],
    ['escaped wholly', `%23${FULL_LINK.replace('.', '%2E').replaceAll('-', '%2d')}`],
    ['broken over lines', FULL_LINK.replaceAll('-', '-\r\n  ')],
    ['with escaped line ends', FULL_LINK.replaceAll('-', '-%0D%0a')],
    ['with zero-width characters', Array.from(FULL_LINK).join('\u200B\uFEFF\u00AD')],
    ['with spaces for hyphens', FULL_LINK.replaceAll('-', ' ')],
    ['with other dashes', FULL_LINK.replaceAll('-', '\u2011')],
    ['without hyphens', FULL_LINK.replaceAll('-', '')],
    ['with a full stop', `${FULL_LINK}.`],
    ['in brackets and quotation marks', `(<"${FULL_LINK}">),`],
    ['with a hash at the end', `${FULL_LINK}#`],
    ['in small letters', FULL_LINK.toLowerCase()],
    ['typed with letters for digits', `l.s${grouped.replaceAll('1', 'I').replaceAll('0', 'o')}`],
    ['typed with a small l', `1.s${grouped.replaceAll('1', 'l').replaceAll('0', 'O')}`],
  ])('reads a link %s', (_, text) => {
    expect(parseScanLink(text)).toEqual(parseScanLink(FULL_LINK));
    expect(parseScanLink(text).ok).toBe(true);
  });

  it.each([
    ['with quoted lines', FULL_LINK.replaceAll('-', '-\n> > ')],
    ['broken inside a group', FULL_LINK.replace('37F3', '37\r\nF3')],
    ['in the source of a mail', `https://example.org/=23${FULL_LINK.replace('37F3', '37=\r\nF3')}=3D`],
    ['with references of HTML', `https://example.org/&#35;${FULL_LINK.replaceAll('-', '&#x2d;')}`],
    ['with escaped invisible characters', `%25E2%2580%258B${FULL_LINK.replaceAll('-', '%E2%80%8B-')}`],
    ['in wide characters', FULL_LINK.replaceAll('1', '\uff11').replaceAll('K', '\uff2b')],
    ['with a space after the point', FULL_LINK.replace('1.s', '1 . s ')],
  ])('reads a link %s', (_, text) => expect(reasonOf(text)).toBe('ok'));

  it('reads up to 4,096 characters', () => {
    const padded = FULL_LINK.padStart(MAX_LINK_LENGTH, ' ');
    expect(reasonOf(padded)).toBe('ok');
    expect(reasonOf(` ${padded}`)).toBe('too-long');
  });
});

describe('a message', () => {
  const page = 'https://example.org/instrumenten/relatiescan/';
  const escaped = encodeURIComponent(`${page}#${FULL_LINK}`);
  const [before, after] = ['Dag Jan,\n\nHier is de uitslag: ', '\n\nGroet, Piet\n06 1234 5678'];
  it.each<[string, string, readonly IgnoredPart[]]>([
    ['an address alone', `${page}#${FULL_LINK}`, []],
    ['a greeting around it', `${before}${page}#${FULL_LINK}.${after}`, ['words']],
    ['a code in running text', `De code is ${FULL_LINK}, tot morgen`, ['words']],
    ['a percent sign in the text', `100% zeker: ${page}%23${FULL_LINK}`, ['words']],
    ['trackers behind it', `${page}#${FULL_LINK}&utm_source=mail&fbclid=1.2`, ['address']],
    ['trackers before it', `${page}?utm_source=mail#${FULL_LINK}`, ['address']],
    [
      'a safe link of Outlook',
      `https://eur01.safelinks.protection.outlook.com/?url=${escaped}&data=05%7C02%7Cjan%40example.org&reserved=0`,
      ['address'],
    ],
    [
      'a link of Google',
      `https://www.google.com/url?q=${escaped}&source=gmail&ust=1790000000000000`,
      ['address'],
    ],
    [
      'a link of Proofpoint, version 2',
      `https://urldefense.proofpoint.com/v2/url?u=https-3A__example.org_instrumenten_relatiescan_-23${FULL_LINK.replaceAll('-', '-2D')}&d=DwMFAg&c=x`,
      ['address'],
    ],
    [
      'a link of Proofpoint, version 3',
      `https://urldefense.com/v3/__${page}*${FULL_LINK}__;Iw!!ABC!x$`,
      ['address'],
    ],
    ['a link in Markdown', `[${FULL_LINK}](${page}#${FULL_LINK})`, ['address']],
    ['a link of a chat', `<${page}#${FULL_LINK}|uitslag>`, ['address']],
    ['the same link twice', `${FULL_LINK}\n${page}#${FULL_LINK.toLowerCase()}`, ['words']],
    ['two links', `${FULL_LINK}\n\n${EMPTY_LINK}`, ['words', 'codes']],
    ['a damaged link before it', `${EMPTY_LINK.slice(0, 30)}\n${FULL_LINK}`, ['words', 'damaged-codes']],
    ['a list of points', `1. samen bellen\n2. stap ${page}#${FULL_LINK}`, ['words']],
  ])('with %s gives its first link and says what was left out', (_, text, ignored) => {
    expect(parseScanLink(text)).toEqual(opened(carried(FULL_SCAN), ...ignored));
  });

  it('may be as long as a mail, where it is pasted', () => {
    const mail = `${'Tekst. '.repeat(9000)}${page}#${FULL_LINK}`;
    expect(parseScanLink(mail, MAX_MESSAGE_LENGTH)).toEqual(opened(carried(FULL_SCAN), 'words'));
    expect(reasonOf(mail)).toBe('too-long');
    expect(parseScanLink(mail.padStart(MAX_MESSAGE_LENGTH + 1), MAX_MESSAGE_LENGTH)).toEqual({
      ok: false,
      problem: 'too-long',
    });
  });

  it.each(['1.s', '1.s ', '1.s1.s', '%25', '=3D', '&#35;', '&#x', '= ', '>', '1.s-', FULL_LINK])(
    'made of nothing but %j is answered',
    (part) => {
      const text = part.repeat(Math.floor(MAX_MESSAGE_LENGTH / part.length));
      expect(['ok', ...LINK_PROBLEMS]).toContain(
        ((result) => (result.ok ? 'ok' : result.problem))(parseScanLink(text, MAX_MESSAGE_LENGTH)),
      );
    },
  );
});

describe('refusal', () => {
  it.each([
    ['', 'empty'],
    [' # ', 'empty'],
    ['%23', 'empty'],
    ['stap-3', 'not-a-scan'],
    ['1.d0000', 'not-a-scan'],
    ['0.s0000', 'not-a-scan'],
    ['01.s0000', 'not-a-scan'],
    ['x1.s0000', 'not-a-scan'],
    [FULL_LINK.replace('1.s', '2.s'), 'newer-version'],
    ['10.s', 'newer-version'],
    ['1.s', 'damaged'],
    [`${FULL_LINK}0`, 'damaged'],
    [FULL_LINK.replace(/.$/, 'U'), 'damaged'],
    [`${FULL_LINK}-0000`, 'damaged'],
    ['Bel mij even. Groet, Jan', 'not-a-scan'],
    ['i.s.m. de buren', 'not-a-scan'],
    [`Zie ${FULL_LINK.slice(0, -3)}.\nGroet, Jan`, 'damaged'],
  ])('of %s: %s', (text, reason) => {
    expect(reasonOf(text)).toBe(reason);
    expect(LINK_PROBLEMS).toContain(reason);
  });

  it('of a number that no scan has', () => {
    expect(reasonOf(linkOf(packScan(FULL_SCAN)))).toBe('ok');
    expect(reasonOf(linkOf(packScan(LAST) + 1n))).toBe('out-of-range');
    expect(reasonOf(linkOf(2n ** 150n - 1n))).toBe('out-of-range');
  });

  it('of answers to questions that were not asked', () => {
    expect(reasonOf(linkOf(packScan(LAST)))).toBe('out-of-range');
  });

  it('of a check sum that does not fit, whichever bit is wrong', () => {
    const packed = packScan(FULL_SCAN);
    const link = linkOf(packed);
    for (let at = 3; at < link.length; at += 1) {
      const digit = CROCKFORD_DIGITS.indexOf(link.charAt(at));
      for (let bit = 0; bit < 5; bit += 1) {
        const other = CROCKFORD_DIGITS.charAt(digit ^ (1 << bit));
        expect(reasonOf(link.slice(0, at) + other + link.slice(at + 1))).toBe('damaged');
      }
    }
  });
});

describe('damage', () => {
  const ALPHABET = [...CROCKFORD_DIGITS, ...'abiloujIOLU#%.-_ ~\u200B\u0000ſé😀'];
  const whole = (link: string, text: string) => {
    const result = parseScanLink(text);
    if (result.ok) expect(formatScanLink(result.value.scan), text).toBe(link);
  };

  it.each([FULL_LINK, EMPTY_LINK])('by truncation of %s is always detected', (link) => {
    for (let length = 0; length < link.length; length += 1) {
      expect(reasonOf(link.slice(0, length))).not.toBe('ok');
      if (length > 0) expect(reasonOf(link.slice(length))).not.toBe('ok');
    }
  });

  it.each([FULL_LINK, EMPTY_LINK])('by a single character in %s is detected or repaired', (link) => {
    for (let at = 0; at <= link.length; at += 1) {
      const [before, after] = [link.slice(0, at), link.slice(at + 1)];
      whole(link, before + after);
      for (const character of ALPHABET) {
        whole(link, before + character + after);
        whole(link, before + character + link.slice(at));
      }
    }
  });

  it('by swapped neighbours is detected or harmless', () => {
    for (let at = 0; at < FULL_LINK.length - 1; at += 1) {
      const [a, b] = [FULL_LINK.charAt(at), FULL_LINK.charAt(at + 1)];
      whole(FULL_LINK, FULL_LINK.slice(0, at) + b + a + FULL_LINK.slice(at + 2));
    }
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const hostile of [text, `1.s${text}`, `#${FULL_LINK}${text}`, text.repeat(300)]) {
          const result = parseScanLink(hostile);
          if (!result.ok) expect(LINK_PROBLEMS).toContain(result.problem);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
