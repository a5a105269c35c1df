import { describe, expect, it } from 'vitest';
import { askedGroups, LAYOUTS, layoutOf, reachedStep, stepsOf } from '../../src/islands/relatiescan/steps';
import { FORM_KINDS, QUICK_ITEMS } from '../../src/model/scan/form';
import { isReaction } from '../../src/model/result/reaction';
import { YES_NO } from '../../src/model/scan/scanContext';
import { ITEM_IDS, SCORING_KEY } from '../../src/model/scan/item';
import type { ScanDraft } from '../../src/model/scan/scanDraft';
import { EMPTY_DRAFT } from '../../src/model/scan/scanDraft';
import { FORM } from './scanTexts';

const COMPLETE = { form: 'quick', context: { role: 'client', problem: 'no' }, answers: {} } as const;
const drafts = FORM_KINDS.flatMap((form) =>
  YES_NO.map((problem): ScanDraft => ({ form, context: { role: 'client', problem }, answers: {} })),
).map((draft) => ({ draft, form: draft.form, problem: draft.context.problem }));

describe.each(drafts)('the $form form, with a problem: $problem', ({ draft, form, problem }) => {
  const groups = askedGroups(FORM, draft);
  const asked = groups.flatMap(({ items }) => items.map(({ id }) => id));

  it('asks every item once, in the order of the form', () => {
    const all = form === 'quick' ? QUICK_ITEMS : ITEM_IDS;
    const expected = all.filter((id) => problem === 'yes' || !isReaction(SCORING_KEY[id].facet));
    expect(asked).toEqual(expected);
  });

  it('numbers the first question of each group', () => {
    for (const { first, items } of groups) expect(asked[first - 1]).toBe(items[0]?.id);
  });

  it.each(LAYOUTS)('has a screen for every group, once (%s)', (layout) => {
    const steps = stepsOf(FORM, draft, layout);
    const between = layout === 'sheet' ? ['sheet'] : groups.map(({ group }) => `group:${group.id}`);
    const eyes = form === 'long' && problem === 'yes' ? ['perspective'] : [];
    expect(steps).toEqual(['relation', 'context', ...between, ...eyes, 'check', 'result']);
    expect(new Set(steps).size).toBe(steps.length);
  });
});

describe('whether the other party knows of the point', () => {
  const draftOf = (otherKnows?: 'yes' | 'no' | 'unknown', V1: 1 | 5 = 1): ScanDraft => ({
    form: 'long',
    context: { role: 'client', problem: 'yes', ...(otherKnows ? { otherKnows } : {}) },
    answers: { V1 },
  });
  const groupsIn = (draft: ScanDraft) => stepsOf(FORM, draft, 'steps').slice(2, -3);

  it('is asked just before the questions about it, which go with no', () => {
    const steps = groupsIn(draftOf());
    expect(steps.at(steps.indexOf('other-knows') + 1)).toBe('group:other-exit');
    expect(groupsIn(draftOf('unknown'))).toEqual(steps);
    expect(groupsIn(draftOf('no')).at(-1)).toBe('other-knows');
    expect(groupsIn(draftOf('no')).join()).not.toContain('group:other-exit');
    expect(groupsIn(draftOf('no', 5))).toEqual(steps.filter((step) => step !== 'other-knows'));
  });

  it('stands on the one page in the other layout', () => {
    expect(stepsOf(FORM, draftOf(), 'sheet')).not.toContain('other-knows');
    expect(layoutOf('other-knows', 'sheet')).toBe('steps');
  });
});

it('has no check and no result before the draft is a scan', () => {
  const { form, context, ...rest } = COMPLETE;
  const { role, problem } = context;
  const open: readonly ScanDraft[] = [
    { ...rest, context },
    { ...rest, form, context: { problem } },
    { ...rest, form, context: { role } },
  ];
  expect(stepsOf(FORM, COMPLETE, 'steps').slice(-2)).toEqual(['check', 'result']);
  for (const draft of open) expect(stepsOf(FORM, draft, 'steps').at(-1)).toMatch(/^group:/);
});

it('begins with the quick form, without behaviour, as long as nothing is chosen', () => {
  const quick: ScanDraft = { form: 'quick', context: { problem: 'no' }, answers: {} };
  expect(stepsOf(FORM, EMPTY_DRAFT, 'steps')).toEqual(stepsOf(FORM, quick, 'steps'));
});

it('never holds more than a small group on one screen', () => {
  const long: ScanDraft = { form: 'long', context: { problem: 'yes' }, answers: {} };
  for (const { group, items } of askedGroups(FORM, long)) {
    expect(items.length, group.id).toBeLessThanOrEqual(4);
  }
});

describe('a screen that is asked for', () => {
  const long: ScanDraft = { form: 'long', context: { role: 'client', problem: 'yes' }, answers: {} };

  it.each(LAYOUTS)('is shown where the draft has it (%s)', (layout) => {
    for (const step of stepsOf(FORM, long, layout)) expect(reachedStep(FORM, long, layout, step)).toBe(step);
  });

  it('is the last one before it where the draft has it no more', () => {
    const asked = stepsOf(FORM, { ...long, context: { role: 'client', problem: 'no' } }, 'steps');
    const draft: ScanDraft = { ...long, form: 'quick', context: { role: 'client', problem: 'no' } };
    expect(reachedStep(FORM, draft, 'steps', 'perspective')).toBe(asked.at(-3));
    expect(reachedStep(FORM, draft, 'sheet', 'perspective')).toBe('sheet');
  });

  it.each([
    ['nothing is chosen', {}, 'relation'],
    ['only the side is chosen', { context: { role: 'client' } }, 'relation'],
    ['not said whether anything went wrong', { form: 'long', context: { role: 'client' } }, 'context'],
  ] as const)('is an opening screen while %s', (_, part, opening) => {
    const draft: ScanDraft = { ...EMPTY_DRAFT, ...part };
    for (const step of stepsOf(FORM, long, 'steps').slice(1))
      expect(reachedStep(FORM, draft, 'steps', step)).toBe(opening);
    expect(reachedStep(FORM, draft, 'steps', 'relation')).toBe('relation');
  });

  it('is the first one where there never was such a screen', () => {
    expect(reachedStep(FORM, long, 'steps', 'group:nothing')).toBe('relation');
  });

  it('tells its layout where it is of one', () => {
    expect(layoutOf('sheet', 'steps')).toBe('sheet');
    expect(layoutOf('group:social', 'sheet')).toBe('steps');
    for (const layout of LAYOUTS) expect(layoutOf('check', layout)).toBe(layout);
  });
});
