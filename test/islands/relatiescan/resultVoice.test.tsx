import type { ComponentChild } from 'preact';
import { renderToString } from 'preact-render-to-string';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { fill } from '../../../src/model/text/fill';
import { Result } from '../../../src/islands/relatiescan/result/Result';
import { voiceGaps, voiceOf } from '../../../src/islands/relatiescan/result/voice';
import type { ScanControl } from '../../../src/islands/relatiescan/useScan';
import SharedResult from '../../../src/islands/relatiescan/SharedResult';
import { AdviceProvider, TextsProvider } from '../../../src/islands/relatiescan/texts';
import { ITEM_IDS } from '../../../src/model/scan/item';
import type { Scan } from '../../../src/model/scan/scan';
import { scoreScan } from '../../../src/model/result/scanResult';
import { allAnswers, scan as anyScan } from '../../model/arbitraries';
import { ADVICE, FORM, TEXTS } from '../scanTexts';

/** Scans with few and with all answers: the first leave much unsaid. Words of the reader's own may hold anything, so there are none. */
const SCANS = fc.sample(
  fc.tuple(anyScan, fc.oneof(fc.constant({}), allAnswers(ITEM_IDS))).map(
    ([
      {
        context: { nickname: _, service: __, ...context },
        answers,
        ...rest
      },
      full,
    ]) => ({
      ...rest,
      context,
      answers: { ...answers, ...full },
    }),
  ) as fc.Arbitrary<Scan>,
  { seed: 11, numRuns: 200 },
);

const htmlOf = (part: ComponentChild): string =>
  renderToString(
    <TextsProvider value={TEXTS}>
      <AdviceProvider value={ADVICE}>{part}</AdviceProvider>
    </TextsProvider>,
  );

/** Every text of a part as a reader sees or hears it. */
function textsOf(part: ComponentChild): readonly string[] {
  const html = htmlOf(part);
  const named = [...html.matchAll(/aria-(?:label|description)="([^"]*)"/g)].map(([, text]) => text ?? '');
  return [...html.replaceAll(/<[^>]*>/g, '\n').split('\n'), ...named].filter(Boolean);
}

const resultOf = (scan: Scan, shared: boolean) => (
  <Result
    scan={scan}
    result={scoreScan(scan, TEXTS.caseMoments)}
    shared={shared}
    heading={null}
    brief={false}
    onAnswer={() => undefined}
    actions={null}
  />
);
const OWN = {
  draft: { context: {}, answers: {} },
  step: 'relation',
  layout: 'steps',
} as unknown as ScanControl;
const nothing = () => undefined;
const sharedScreen = (scan: Scan) => (
  <SharedResult
    linked={{ scan, leftOut: 'nothing', dropped: [] }}
    ignored={[]}
    own={OWN}
    onReplace={nothing}
    onLeave={nothing}
  />
);

/** To say `u` is to speak to whoever reads. */
const U = /(?<![\p{L}-])(u|uw|uwe|uzelf)(?![\p{L}-])/iu;

/** What speaks to whoever opened the link: the note above the result. */
function toTheReader(scan: Scan): readonly string[] {
  const { title, text, fillInHint } = TEXTS.words.shared;
  const gaps = voiceGaps(voiceOf(TEXTS, scan, true));
  return [`${title}.`, `${fill(text, gaps)} ${fill(fillInHint, gaps)}`];
}

/** What the sender was asked, which stands there as it was asked. */
const asked = ({ context }: Scan): readonly string[] => [
  ...FORM.items.map(({ question }) => question[context.role]),
  ...FORM.groups.map(({ title }) => title),
];

/** What is said of each scan: in a result that was shared, and in the reader's own. */
let said: readonly {
  readonly scan: Scan;
  readonly shared: readonly string[];
  readonly own: readonly string[];
}[];
beforeAll(() => {
  said = SCANS.map((scan) => ({
    scan,
    shared: [...textsOf(sharedScreen(scan)), ...textsOf(resultOf(scan, true))],
    own: textsOf(resultOf(scan, false)),
  }));
}, 60_000);

it('a shared result speaks of its sender, and to the reader in the note above it alone', () => {
  for (const { scan, shared } of said) {
    const known = [...toTheReader(scan), ...asked(scan)];
    expect(shared.filter((text) => U.test(text) && !known.includes(text.trim()))).toEqual([]);
  }
});

it('a shared result says of the questions that they are as the sender read them', { timeout: 30_000 }, () => {
  let seen = 0;
  for (const scan of SCANS.slice(0, 30)) {
    const { self } = voiceOf(TEXTS, scan, true);
    const parts = askedParts(sharedScreen(scan));
    for (const part of parts) expect(part).toContain(`De vragen staan er zoals ${self} ze las.`);
    seen += parts.length;
    expect(askedParts(resultOf(scan, false)).join('')).not.toContain('ze las');
  }
  expect(seen).toBeGreaterThan(45);
});

it('no result has a gap left in it, or says what only a program says', () => {
  const texts = said.flatMap(({ shared, own }) => [...shared, ...own]);
  expect(texts.length).toBeGreaterThan(50_000);
  expect(texts.filter((text) => /[{}]|undefined|null|NaN|Infinity|\[object/.test(text))).toEqual([]);
});

/** The parts of a result that show what was asked: the answers that weigh most, and those that can be changed. */
function askedParts(part: ComponentChild): readonly string[] {
  const root = document.createElement('div');
  root.innerHTML = htmlOf(part);
  return [...root.querySelectorAll('.drivers caption, .change-answers')].map(
    ({ textContent }) => textContent,
  );
}
