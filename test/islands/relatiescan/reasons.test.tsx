import { describe, expect, it } from 'vitest';
import { Drivers } from '../../../src/islands/relatiescan/result/Drivers';
import { TippingWays } from '../../../src/islands/relatiescan/result/TippingPoints';
import { voiceOf } from '../../../src/islands/relatiescan/result/voice';
import type { Contribution } from '../../../src/model/result/contribution';
import type { Scan } from '../../../src/model/scan/scan';
import type { ScanResult } from '../../../src/model/result/scanResult';
import type { TippingAlternative, TippingPoints } from '../../../src/model/result/tippingPoint';
import type { TypologyVerdict } from '../../../src/model/result/verdict';
import { FORM, TEXTS } from '../scanTexts';
import { SCAN, showPart } from './scanDesk';

const itemOf = (id: string) => {
  const item = FORM.items.find((one) => one.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
};

describe('the answers that weigh most', () => {
  const open = (affective: readonly Contribution[], calculative: readonly Contribution[], shared = false) =>
    showPart(
      <Drivers
        scan={SCAN}
        affective={affective}
        calculative={calculative}
        voice={voiceOf(TEXTS, SCAN, shared)}
      />,
    );
  const UP: Contribution = { item: 'A1', amount: 0.2 };
  const DOWN: Contribution = { item: 'C1', amount: -0.1 };

  it('stand with their question, the answer in words, and where they pull', () => {
    const rows = [...open([UP], [DOWN]).querySelectorAll('tbody tr')];
    expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
      [itemOf('A1').question.client, itemOf('A1').answers.client[3], 'affectief hoger'],
      [itemOf('C1').question.client, itemOf('C1').answers.client[1], 'berekend lager'],
    ]);
  });

  it('say of a shared result whose words the questions are', () => {
    const caption = (shared: boolean) => open([UP], [], shared).querySelector('caption')?.textContent;
    expect(caption(false)).toBe('De antwoorden die het zwaarst wegen');
    expect(caption(true)).toBe(
      'De antwoorden die het zwaarst wegen. De vragen staan er zoals de opdrachtgever ze las.',
    );
  });

  it('are none where nothing pulls', () => {
    const root = open([], []);
    expect([root.querySelector('table'), root.textContent]).toEqual([
      null,
      'Geen enkel antwoord trekt de stip uit het midden.',
    ]);
  });
});

describe('the tipping point', () => {
  const BECOMES = { kind: 'type', type: 'pillar' } as const;
  const alternative = (changes: TippingAlternative['changes']): TippingAlternative => ({
    changes,
    verdict: BECOMES,
  });
  const open = (
    lift: TippingPoints['lift'],
    slide: TippingPoints['slide'] = 'already-low',
    verdict: TypologyVerdict = { kind: 'type', type: 'hostage' },
  ) => {
    const scan: Scan = SCAN;
    const result = { answers: scan.answers, verdict } as unknown as ScanResult;
    return [
      ...showPart(<TippingWays scan={scan} result={result} tipping={{ lift, slide }} />).querySelectorAll(
        'section section',
      ),
    ];
  };

  it('tells one step as an act, with the answer that it would become and the verdict', () => {
    const [lift] = open({ steps: 1, alternatives: [alternative({ A1: 5 })] });
    const { answers, up } = itemOf('A1');
    expect(lift?.textContent).toContain('Eén stap is genoeg:');
    expect(lift?.querySelector('.act')?.textContent).toBe(
      `${up?.client}Het antwoord wordt: ‘${answers.client[4]}’.`,
    );
    expect(lift?.querySelector('.becomes')?.textContent).toBe('Uitslag: steunpilaar.');
  });

  it('tells steps down as the other act, and several steps by their number', () => {
    const changes = { A1: 3, A3: 2, C5: 4 } as const;
    const [, slide] = open('already-pillar', { steps: 3, alternatives: [alternative(changes)] });
    expect(slide?.querySelector('h3')?.textContent).toBe('Wat haar kan laten zakken');
    expect(slide?.querySelectorAll('.act')).toHaveLength(3);
    expect(slide?.querySelector('.act')?.textContent).toBe(
      `${itemOf('A1').down?.client}Het antwoord wordt: ‘${itemOf('A1').answers.client[2]}’.`,
    );
    expect(slide?.textContent).toContain('Pas 3 stappen samen veranderen de uitslag:');
  });

  it('shows three ways, and how many more there are', () => {
    const ways = (count: number) =>
      (['A1', 'A2', 'A3', 'C1', 'A4'] as const).slice(0, count).map((id) => alternative({ [id]: 5 }));
    const last = (count: number) => {
      const [lift] = open({ steps: 1, alternatives: ways(count) });
      return [
        lift?.querySelectorAll(':scope > .alternatives > li').length,
        lift?.querySelector('summary')?.textContent,
      ];
    };
    expect(last(4)).toEqual([3, 'Nog één mogelijkheid']);
    expect(last(5)).toEqual([3, 'Nog 2 mogelijkheden']);
    expect(last(3)).toEqual([3, undefined]);
  });

  it('says so where no step leads there', () => {
    const [lift, slide] = open('already-pillar');
    expect(lift?.textContent).toContain('De relatie is al een steunpilaar.');
    expect(slide?.textContent).toContain('Verder omlaag zoekt de scan niet.');
    const [long] = open('none-within-four');
    expect(long?.textContent).toContain('Een kleine verandering is hier niet genoeg');
    expect([...(long?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual(
      TEXTS.roads.map(({ path }) => path),
    );
    const [mixed] = open('none-within-four', 'already-low', { kind: 'middle' });
    expect(mixed?.textContent).toContain('De antwoorden spreken elkaar tegen');
    const [, firm] = open('already-pillar', 'none-within-four', { kind: 'type', type: 'pillar' });
    expect(firm?.textContent).toContain('Deze uitslag staat stevig');
  });
});
