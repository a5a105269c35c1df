import { describe, expect, it, vi } from 'vitest';
import { askedGroups } from '../../../src/islands/relatiescan/steps';
import { CheckStep } from '../../../src/islands/relatiescan/steps/CheckStep';
import { ContextStep } from '../../../src/islands/relatiescan/steps/ContextStep';
import { GroupStep } from '../../../src/islands/relatiescan/steps/GroupStep';
import { OtherKnowsStep } from '../../../src/islands/relatiescan/steps/OtherKnowsStep';
import { PerspectiveStep } from '../../../src/islands/relatiescan/steps/PerspectiveStep';
import { RelationStep } from '../../../src/islands/relatiescan/steps/RelationStep';
import { SheetStep } from '../../../src/islands/relatiescan/steps/SheetStep';
import type { ScanControl } from '../../../src/islands/relatiescan/useScan';
import { isAnswerValue } from '../../../src/model/scan/answer';
import type { ScanDraft } from '../../../src/model/scan/scanDraft';
import { EMPTY_DRAFT } from '../../../src/model/scan/scanDraft';
import { buttonOf, fieldOf, fillIn, press, problemOf } from '../hands';
import { FORM } from '../scanTexts';
import { choiceOf, openScan, SCAN } from './scanDesk';

const texts = (root: ParentNode, selector: string) =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent);

describe('the first screen', () => {
  const open = (draft: ScanDraft = EMPTY_DRAFT) => {
    const next = vi.fn();
    const desk = openScan(draft, 'relation', (scan) => (
      <RelationStep scan={scan} takesFocus={false} onNext={next} nextLabel="Verder" />
    ));
    return { ...desk, next };
  };

  it('asks for side and length and for nothing else, and leads to what is missing', () => {
    const { root, next } = open();
    press(buttonOf(root, 'Verder'));
    expect(next).not.toHaveBeenCalled();
    const alert = root.querySelector('[role=alert]');
    expect(document.activeElement).toBe(alert);
    expect(document.title).toMatch(/^Fout: Uw relatie/);
    const links = [...root.querySelectorAll<HTMLAnchorElement>('[role=alert] a')];
    expect(links.map(({ textContent }) => textContent)).toEqual([
      'Kies of u opdrachtgever of dienstverlener bent',
      'Kies de korte of de lange scan',
    ]);
    press(links[1] as HTMLAnchorElement);
    expect(document.activeElement).toBe(choiceOf(root, 'Kort: hooguit 18 vragen, ongeveer 3 minuten'));
    press(choiceOf(root, 'Opdrachtgever: wij nemen de dienst af'));
    press(choiceOf(root, 'Kort: hooguit 18 vragen, ongeveer 3 minuten'));
    press(buttonOf(root, 'Verder'));
    expect(next).toHaveBeenCalledOnce();
    expect(root.querySelector('[role=alert]')).toBeNull();
  });

  it('holds what is filled in, and a choice that is not required can be taken back', () => {
    const { root, scan } = open();
    fillIn(fieldOf(root, 'Hoe noemt u deze relatie?'), 'Kabels');
    press(choiceOf(root, 'Tactisch'));
    expect(scan().draft.context).toMatchObject({ nickname: 'Kabels', level: 'tactical' });
    press(choiceOf(root, 'Geen antwoord'));
    expect(scan().draft.context).not.toHaveProperty('level');
    expect(choiceOf(root, 'Geen antwoord').checked).toBe(true);
  });
});

describe('the second screen', () => {
  const open = (context: ScanDraft['context']) => {
    const next = vi.fn();
    const draft: ScanDraft = { form: 'long', context: { role: 'client', ...context }, answers: {} };
    const desk = openScan(draft, 'context', (scan) => (
      <ContextStep scan={scan} onBack={() => undefined} onNext={next} nextLabel="Verder" />
    ));
    return { ...desk, next };
  };

  it('asks for the point and its kinds only where there is one, and whether one chooses oneself', () => {
    const { root, scan } = open({});
    const kinds = () => texts(root, 'legend').filter((legend) => legend?.startsWith('Wat voor punt'));
    expect(kinds()).toHaveLength(0);
    press(choiceOf(root, 'Ja'));
    expect(kinds()).toHaveLength(1);
    fillIn(fieldOf(root, 'Wat is dit punt, in een paar eigen woorden?'), 'De prijs');
    press(choiceOf(root, 'Nee, dat ligt vast'));
    expect(scan().draft.context).toMatchObject({ problem: 'yes', point: 'De prijs', choice: 'no' });
    const [external, , business] = root.querySelectorAll<HTMLInputElement>('[name=soort]');
    press(business as HTMLInputElement);
    press(external as HTMLInputElement);
    press(business as HTMLInputElement);
    expect(scan().draft.context.incidentKinds).toEqual(['external']);
  });

  it('shows the month that it understood, and goes nowhere with one that it did not', () => {
    const { root, scan, next } = open({ problem: 'no' });
    const end = fieldOf(root, 'Wanneer loopt het contract af?');
    fillIn(end, 'sep 2027');
    expect([end.value, scan().draft.context.contractEnd]).toEqual(['09-2027', '2027-09']);
    fillIn(end, 'ooit');
    fillIn(fieldOf(root, 'Wat is de opzegtermijn in maanden?'), '25');
    press(buttonOf(root, 'Verder'));
    expect(next).not.toHaveBeenCalled();
    expect([end.value, problemOf(end)]).toEqual([
      'ooit',
      'Vul de maand en het jaar in als 09-2027, of laat het veld leeg',
    ]);
    expect(texts(root, '[role=alert] a')).toHaveLength(2);
    expect(scan().draft.context).not.toHaveProperty('contractEnd');
    fillIn(end, '');
    fillIn(fieldOf(root, 'Wat is de opzegtermijn in maanden?'), '3');
    press(buttonOf(root, 'Verder'));
    expect(next).toHaveBeenCalledOnce();
    expect(scan().draft.context.noticeMonths).toBe(3);
  });
});

const DRAFT: ScanDraft = { form: 'long', context: { role: 'provider', problem: 'yes' }, answers: { A1: 2 } };
const way = { onBack: () => undefined, onNext: () => undefined, nextLabel: 'Verder' };
const groupsOf = (scan: ScanControl) => askedGroups(FORM, scan.draft);

it('a group of questions says which they are, has nothing chosen, and holds an answer and ‘weet ik niet’', () => {
  const { root, scan } = openScan({ ...DRAFT, answers: {} }, 'group:social', (control) => {
    const asked = groupsOf(control).find(({ group }) => group.id === 'social');
    return asked && <GroupStep scan={control} asked={asked} total={36} {...way} />;
  });
  const fields = [...root.querySelectorAll('fieldset')];
  const ids = fields.map((field) => field.querySelector('input')?.name ?? '');
  expect(root.querySelector('.scan-progress')?.textContent).toBe(
    `Stap 3 van ${scan().steps.length - 1} vraag 1 ${fields.length > 2 ? 'tot en met' : 'en'} ${fields.length} van 36`,
  );
  expect(root.querySelectorAll(':checked')).toHaveLength(0);
  expect(document.activeElement).toBe(root.querySelector('h2'));
  expect(texts(root, 'legend')).toEqual(
    ids.map((id) => FORM.items.find((item) => item.id === id)?.question.provider),
  );
  const rows = fields.map((field) => [...field.querySelectorAll<HTMLInputElement>('input')]);
  press(rows[0]?.[1] as HTMLInputElement);
  press(rows[1]?.[5] as HTMLInputElement);
  expect(scan().draft.answers).toEqual({ [ids[0] ?? '']: 2, [ids[1] ?? '']: 'unknown' });
  expect(scan().step).toBe('group:social');
});

it('the page with all questions asks each of them once, under the heading of its group', () => {
  const { root, scan } = openScan(DRAFT, 'sheet', (control) => (
    <SheetStep scan={control} groups={groupsOf(control)} {...way} />
  ));
  const groups = groupsOf(scan());
  expect(texts(root, 'h3')).toEqual(groups.map(({ group }) => group.title));
  const asked = groups.flatMap(({ items }) => items.map(({ question }) => question.provider));
  expect(texts(root, 'legend')).toEqual(asked);
  expect(
    [...root.querySelectorAll<HTMLInputElement>(':checked')].map(({ name, value }) => [name, value]),
  ).toEqual([['A1', '2']]);
  expect(root.innerHTML).not.toMatch(/[{}]/);
});

it('whether the other knows stands on a screen of its own, below the point in the reader’s words', () => {
  const draft: ScanDraft = {
    ...DRAFT,
    context: { ...DRAFT.context, point: 'De prijs' },
    answers: { V1: 1 },
  };
  const { root, scan } = openScan(draft, 'other-knows', (control) => (
    <OtherKnowsStep scan={control} {...way} />
  ));
  expect(root.textContent).toContain('Uw punt: De prijs');
  expect(texts(root, 'legend')).toEqual(['Weet de opdrachtgever van dit punt? niet verplicht']);
  press(choiceOf(root, 'Nee'));
  expect(scan().draft.context.otherKnows).toBe('no');
  expect(groupsOf(scan()).map(({ group }) => group.id)).not.toContain('other-exit');
});

it('the eyes of the other are asked by its role, and are held apart from the answers', () => {
  const { root, scan } = openScan(DRAFT, 'perspective', (control) => (
    <PerspectiveStep scan={control} {...way} />
  ));
  expect(texts(root, 'legend')).toEqual([
    'Welke reactie zou de opdrachtgever bij zichzelf zien? ',
    'Welke reactie zou de opdrachtgever bij u zien? ',
  ]);
  const [first, second] = [...root.querySelectorAll('fieldset')];
  press(choiceOf(first as Element, 'Vechten: samen aanpakken'));
  press(choiceOf(second as Element, 'Weet ik niet'));
  expect(scan().draft.perspective).toEqual({ otherOnItself: 'voice', otherOnUs: 'unknown' });
  expect(scan().draft.answers).toEqual(DRAFT.answers);
});

const BESIDES = { unknown: 'Weet ik niet', na: 'Niet van toepassing' };

describe('the check', () => {
  const open = (layout: 'steps' | 'sheet' = 'steps') => {
    const change = vi.fn();
    const desk = openScan(SCAN, 'check', (scan) => (
      <CheckStep
        {...way}
        scan={{ ...scan, layout }}
        complete={SCAN}
        groups={groupsOf(scan)}
        onChange={change}
      />
    ));
    return { ...desk, change };
  };

  it('shows every question with the answer in words, and what was left open', () => {
    const { root, scan } = open();
    const lines = new Map(
      [...root.querySelectorAll('dl > div')].map((line) => [
        line.querySelector('dt')?.textContent,
        line.querySelector('dd')?.textContent,
      ]),
    );
    for (const item of groupsOf(scan()).flatMap(({ items }) => items)) {
      const answer = SCAN.answers[item.id];
      const words = isAnswerValue(answer) ? item.answers.client[answer - 1] : answer && BESIDES[answer];
      expect(lines.get(item.question.client), item.id).toBe(words ?? 'niet beantwoord');
    }
    expect(lines.get('Hoe noemt u deze relatie?')).toBe('Kabels');
    expect(lines.get('Datum')).toBe('1 maart 2026');
    expect(root.querySelector('.scan-intro')?.textContent).toContain('Beantwoord: 4 van 36 vragen, 1 keer');
  });

  it.each([
    ['steps', 'group:trust'],
    ['sheet', 'sheet'],
  ] as const)('leads to the screen of an answer (%s)', (layout, to) => {
    const { root, change } = open(layout);
    const { title } = FORM.groups.find(({ id }) => id === 'trust') ?? { title: '' };
    press(root.querySelector(`[aria-label='Wijzig ${title}']`) as HTMLElement);
    press(root.querySelector("[aria-label='Wijzig Uw relatie']") as HTMLElement);
    press(root.querySelector("[aria-label='Wijzig Door de ogen van de ander']") as HTMLElement);
    expect(change.mock.calls).toEqual([[to], ['relation'], ['perspective']]);
  });
});
