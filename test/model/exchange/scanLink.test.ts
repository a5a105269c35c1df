import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc24 } from '../../../src/model/exchange/crc24';
import {
  CROCKFORD_DIGITS,
  digitsOf,
  formatCrockford,
  numberOf,
  parseCrockford,
} from '../../../src/model/exchange/crockford';
import { ITEM_IDS } from '../../../src/model/scan/item';
import { visibleScan, withAnswer, type Scan } from '../../../src/model/scan/scan';
import { packScan } from '../../../src/model/exchange/scanLayout';
import type { IgnoredPart } from '../../../src/model/exchange/scanLink';
import { LINK_CHOICES, formatScanLink } from '../../../src/model/exchange/formatScanLink';
import {
  LINK_PROBLEMS,
  MAX_LINK_LENGTH,
  MAX_MESSAGE_LENGTH,
  parseScanLink,
} from '../../../src/model/exchange/scanLink';
import { RUNS, scan } from '../arbitraries';
import { CONCLUSION_LINK, EMPTY_LINK, EMPTY_SCAN, FULL_LINK, FULL_SCAN, QUIET_LINK } from '../golden/links';
import { VERSION_3 } from '../scan/madeUpForm';
import { concludeScan } from '../../../src/model/result/conclusion';
import { scoreScan } from '../../../src/model/result/scanResult';

/** What a link carries of a scan: no free text, nothing hidden, and of a quick scan only its own questions. */
const carried = (given: Scan): Scan => {
  const { service: _, nickname: __, point: ___, ...context } = visibleScan(given).context;
  return { ...visibleScan(given), context };
};
const LARGEST: Scan = {
  form: 'long',
  context: {
    role: 'provider',
    level: 'strategic',
    choice: 'no',
    problem: 'yes',
    otherKnows: 'unknown',
    tender: 'no',
    noticeMonths: 24,
    incidentKinds: ['interpersonal', 'business', 'external'],
    contractEnd: '2100-12',
    date: '2100-12-31',
  },
  perspective: { otherOnItself: 'unknown', otherOnUs: 'unknown' },
  answers: Object.fromEntries(ITEM_IDS.map((id) => [id, 'na'])),
};

/** A link around any number, with a check sum that fits. */
const linkOf = (packed: bigint, kind = 's', digits = 32): string => {
  const payload = digitsOf(packed, digits);
  const prefix = Array.from(`2.${kind}`, (character) => character.charCodeAt(0));
  const check = digitsOf(BigInt(crc24(payload, 5, crc24(prefix, 8))), 5);
  return `2.${kind}${formatCrockford([...payload, ...check])}`;
};
const GROUP = FULL_LINK.slice(8, 12);
/** The scan in a text that holds one. */
const scanIn = (text: string): Scan | undefined => {
  const read = parseScanLink(text);
  return read.ok && read.value.link.kind === 'scan' ? read.value.link.scan : undefined;
};
/** The number of a scan with its first field one higher: as if what tells of leaving were left out. */
const oneBitMore = (packed: bigint): bigint =>
  packed + (packScan({ ...EMPTY_SCAN, form: 'long' }, 'leaving') - packScan({ ...EMPTY_SCAN, form: 'long' }));
const reasonOf = (text: string) => {
  const result = parseScanLink(text);
  return result.ok ? 'ok' : result.problem;
};

/** What a text gives in which this link stands, and which was left out around it. */
const opened = (given: Scan, ...ignored: readonly IgnoredPart[]) => ({
  ok: true,
  value: {
    link: { kind: 'scan', scan: carried(given), leftOut: 'nothing', dropped: [] },
    code: formatScanLink(given),
    ignored,
  },
});

describe('a link', () => {
  it('carries every scan there and back', () => {
    fc.assert(
      fc.property(scan, (given) => {
        expect(parseScanLink(formatScanLink(given))).toEqual(opened(given));
      }),
      { numRuns: RUNS },
    );
  });

  it('is 37 characters in groups of four after its prefix, 26 for a quick scan, however full the scan is', () => {
    for (const given of [FULL_SCAN, LARGEST])
      expect(formatScanLink(given)).toMatch(/^2\.s([0-9A-HJKMNP-TV-Z]{4}-){9}[0-9A-HJKMNP-TV-Z]$/);
    for (const given of [EMPTY_SCAN, { ...LARGEST, form: 'quick' as const }])
      expect(formatScanLink(given)).toMatch(/^2\.k([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}$/);
  });

  it('holds the largest scan', () => {
    expect(packScan(LARGEST)).toBeLessThan(2n ** 160n);
    expect(packScan({ ...LARGEST, form: 'quick' })).toBeLessThan(2n ** 105n);
    expect(parseScanLink(formatScanLink(LARGEST))).toEqual(opened(LARGEST));
  });

  it('keeps meaning what it meant when it was published', () => {
    expect(formatScanLink(FULL_SCAN)).toBe(FULL_LINK);
    expect(formatScanLink(EMPTY_SCAN)).toBe(EMPTY_LINK);
    expect(formatScanLink(FULL_SCAN, 'without-leaving')).toBe(QUIET_LINK);
    expect(formatScanLink(FULL_SCAN, 'conclusion')).toBe(CONCLUSION_LINK);
    expect(parseScanLink(FULL_LINK)).toEqual(opened(FULL_SCAN));
    expect(parseScanLink(EMPTY_LINK)).toEqual(opened(EMPTY_SCAN));
  });

  it('carries neither free text nor what is hidden', () => {
    const hidden = formatScanLink({ ...FULL_SCAN, context: { ...FULL_SCAN.context, problem: 'no' } });
    const result = scanIn(hidden);
    expect(result?.answers).not.toHaveProperty('E1');
    for (const name of ['nickname', 'service', 'point', 'otherKnows', 'incidentKinds'])
      expect(result?.context).not.toHaveProperty(name);
    expect(result).not.toHaveProperty('perspective');
    for (const choice of LINK_CHOICES) {
      const said = { ...FULL_SCAN, context: { ...FULL_SCAN.context, point: 'Anders', nickname: 'X' } };
      expect(formatScanLink(said, choice)).toBe(formatScanLink(FULL_SCAN, choice));
    }
  });

  it('is not written for what is no scan', () => {
    expect(() =>
      formatScanLink({ ...EMPTY_SCAN, context: { ...EMPTY_SCAN.context, date: '2026-02-30' } }),
    ).toThrow('a link needs a scan');
  });
});

describe('a link without leaving', () => {
  it('holds nothing of it, and says so', () => {
    fc.assert(
      fc.property(scan, (given) => {
        const read = parseScanLink(formatScanLink(given, 'without-leaving'));
        const { contractEnd: _, noticeMonths: __, tender: ___, ...context } = carried(given).context;
        const { E1: _1, E2: _2, C5: _3, C6: _4, ...answers } = carried(given).answers;
        expect(read.ok && read.value.link).toEqual({
          kind: 'scan',
          scan: { ...carried(given), context, answers },
          leftOut: 'leaving',
          dropped: [],
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('is refused with it', () => {
    const leaving = oneBitMore(packScan(FULL_SCAN));
    expect(reasonOf(linkOf(leaving))).toBe('out-of-range');
  });
});

describe('a link with the conclusion', () => {
  const conclusionIn = (text: string) => {
    const read = parseScanLink(text);
    return read.ok && read.value.link.kind === 'conclusion' ? read.value.link.conclusion : undefined;
  };

  it('holds place, uncertainty, verdict, reason and bars, and not one answer', () => {
    fc.assert(
      fc.property(scan, (given) => {
        const whole = concludeScan(given, scoreScan(given));
        const { place, ...read } = conclusionIn(formatScanLink(given, 'conclusion')) ?? {};
        const { place: placed, ...rest } = whole;
        expect(read).toEqual(rest);
        expect(place === undefined).toBe(placed === undefined);
        for (const name of ['affective', 'affectiveSigma', 'calculative', 'calculativeSigma'] as const)
          expect(place?.[name] ?? 0).toBeCloseTo(placed?.[name] ?? 0, 2.9);
      }),
      { numRuns: RUNS },
    );
  });

  it('is 24 characters in groups of four', () => {
    expect(CONCLUSION_LINK).toMatch(/^2\.u([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/);
  });

  it('is refused with part of a place, or with a number that is too large', () => {
    const packed = numberOf(parseCrockford(CONCLUSION_LINK.slice(3).replaceAll('-', '')) ?? []) >> 25n;
    expect(reasonOf(linkOf(packed, 'u', 19))).toBe('ok');
    expect(
      reasonOf(linkOf(packed - (packed % 10n ** 8n) - 10n ** 8n * ((packed / 10n ** 8n) % 1002n), 'u', 19)),
    ).toBe('out-of-range');
    expect(reasonOf(linkOf(2n ** 95n - 1n, 'u', 19))).toBe('out-of-range');
  });
});

describe('a link of version 2 under a made-up form version 3', () => {
  it('survives a reworded, a new and a removed question, and names what was dropped', () => {
    const read = parseScanLink(FULL_LINK, { now: VERSION_3 });
    const { A1: _, A5: __, ...answers } = carried(FULL_SCAN).answers;
    expect(read.ok && read.value.link).toEqual({
      kind: 'scan',
      scan: { ...carried(FULL_SCAN), answers },
      leftOut: 'nothing',
      dropped: ['A1', 'A5'],
    });
    expect(read.ok && read.value.code).toBe(FULL_LINK);
  });

  it('holds a conclusion that stays what it was', () => {
    expect(parseScanLink(CONCLUSION_LINK, { now: VERSION_3 })).toEqual(parseScanLink(CONCLUSION_LINK));
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
    ['typed with letters for digits', `2.S${grouped.replaceAll('1', 'I').replaceAll('0', 'o')}`],
    ['typed with a small l', `2.s${grouped.replaceAll('1', 'l').replaceAll('0', 'O')}`],
  ])('reads a link %s', (_, text) => {
    expect(parseScanLink(text)).toEqual(parseScanLink(FULL_LINK));
    expect(parseScanLink(text).ok).toBe(true);
  });

  it.each([
    ['with quoted lines', FULL_LINK.replaceAll('-', '-\n> > ')],
    ['broken inside a group', FULL_LINK.replace(GROUP, `${GROUP.slice(0, 2)}\r\n${GROUP.slice(2)}`)],
    [
      'in the source of a mail',
      `https://example.org/=23${FULL_LINK.replace(GROUP, `${GROUP.slice(0, 2)}=\r\n${GROUP.slice(2)}`)}=3D`,
    ],
    ['with references of HTML', `https://example.org/&#35;${FULL_LINK.replaceAll('-', '&#x2d;')}`],
    ['with escaped invisible characters', `%25E2%2580%258B${FULL_LINK.replaceAll('-', '%E2%80%8B-')}`],
    ['in wide characters', FULL_LINK.replaceAll('2', '\uff12').replaceAll('0', '\uff10')],
    ['with a space after the point', FULL_LINK.replace('2.s', '2 . s ')],
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
    expect(parseScanLink(text)).toEqual(opened(FULL_SCAN, ...ignored));
  });

  it('may be as long as a mail, where it is pasted', () => {
    const mail = `${'Tekst. '.repeat(9000)}${page}#${FULL_LINK}`;
    expect(parseScanLink(mail, { longest: MAX_MESSAGE_LENGTH })).toEqual(opened(FULL_SCAN, 'words'));
    expect(reasonOf(mail)).toBe('too-long');
    expect(parseScanLink(mail.padStart(MAX_MESSAGE_LENGTH + 1), { longest: MAX_MESSAGE_LENGTH })).toEqual({
      ok: false,
      problem: 'too-long',
    });
  });

  it.each(['2.s', '2.u ', '2.s2.k', '%25', '=3D', '&#35;', '&#x', '= ', '>', '2.s-', FULL_LINK])(
    'made of nothing but %j is answered',
    (part) => {
      const text = part.repeat(Math.floor(MAX_MESSAGE_LENGTH / part.length));
      expect(['ok', ...LINK_PROBLEMS]).toContain(
        ((result) => (result.ok ? 'ok' : result.problem))(
          parseScanLink(text, { longest: MAX_MESSAGE_LENGTH }),
        ),
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
    ['2.d0000', 'not-a-scan'],
    ['0.s0000', 'not-a-scan'],
    ['1.s0000', 'not-a-scan'],
    ['02.s0000', 'not-a-scan'],
    ['x2.s0000', 'not-a-scan'],
    [FULL_LINK.replace('2.s', '3.s'), 'newer-version'],
    ['10.s', 'newer-version'],
    ['2.s', 'damaged'],
    [FULL_LINK.replace('2.s', '2.k'), 'damaged'],
    [FULL_LINK.replace('2.s', '2.u'), 'damaged'],
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
    expect(reasonOf(linkOf(2n ** 160n - 1n))).toBe('out-of-range');
    expect(reasonOf(linkOf(2n ** 105n - 1n, 'k', 21))).toBe('out-of-range');
    expect(reasonOf(linkOf(packScan(FULL_SCAN), 'k', 21))).toBe('out-of-range');
  });

  it('of answers to questions that were not asked', () => {
    // The last answer has a radix of 8, the one before it too: these numbers hold behaviour without a point.
    const calm = packScan({ ...FULL_SCAN, context: { ...FULL_SCAN.context, problem: 'no' } });
    expect(reasonOf(linkOf(calm))).toBe('ok');
    for (const index of [0n, 7n, 8n, 15n]) expect(reasonOf(linkOf(calm + 8n ** index))).toBe('out-of-range');
    const silent = withAnswer({ ...FULL_SCAN, context: { ...FULL_SCAN.context, otherKnows: 'no' } }, 'V1', 1);
    expect(reasonOf(linkOf(packScan(silent)))).toBe('ok');
    expect(reasonOf(linkOf(packScan(silent) + 1n))).toBe('out-of-range');
    expect(reasonOf(linkOf(packScan(FULL_SCAN) - 3n * 8n ** 13n))).toBe('out-of-range');
  });

  it('of a check sum that does not fit, whichever bit is wrong', () => {
    const link = linkOf(packScan(FULL_SCAN));
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
    if (result.ok) expect(result.value.code, text).toBe(link);
  };

  it.each([FULL_LINK, EMPTY_LINK, CONCLUSION_LINK])('by truncation of %s is always detected', (link) => {
    for (let length = 0; length < link.length; length += 1) {
      expect(reasonOf(link.slice(0, length))).not.toBe('ok');
      if (length > 0) expect(reasonOf(link.slice(length))).not.toBe('ok');
    }
  });

  it.each([FULL_LINK, EMPTY_LINK, CONCLUSION_LINK])(
    'by a single character in %s is detected or repaired',
    (link) => {
      for (let at = 0; at <= link.length; at += 1) {
        const [before, after] = [link.slice(0, at), link.slice(at + 1)];
        whole(link, before + after);
        for (const character of ALPHABET) {
          whole(link, before + character + after);
          whole(link, before + character + link.slice(at));
        }
      }
    },
  );

  it('by swapped neighbours is detected or harmless', () => {
    for (let at = 0; at < FULL_LINK.length - 1; at += 1) {
      const [a, b] = [FULL_LINK.charAt(at), FULL_LINK.charAt(at + 1)];
      whole(FULL_LINK, FULL_LINK.slice(0, at) + b + a + FULL_LINK.slice(at + 2));
    }
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const hostile of [text, `2.s${text}`, `2.u${text}`, `#${FULL_LINK}${text}`, text.repeat(300)]) {
          const result = parseScanLink(hostile);
          if (!result.ok) expect(LINK_PROBLEMS).toContain(result.problem);
        }
      }),
      { numRuns: RUNS },
    );
  });
});
