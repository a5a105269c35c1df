import { describe, expect, it } from 'vitest';
import { FORM_KINDS, QUICK_ITEMS, formItems, isFormKind } from '../../../src/model/scan/form';
import { isLevel, isOtherKnows, isOwnChoice, isYesNo } from '../../../src/model/scan/scanContext';
import { isIncidentKind } from '../../../src/model/line/incident';
import {
  BEHAVIOUR_ITEMS,
  DIRECTIONS,
  FACETS,
  ITEM_IDS,
  OTHER_BEHAVIOUR_ITEMS,
  SCORING_KEY,
  isItemId,
  itemsOf,
  type ItemId,
} from '../../../src/model/scan/item';
import { isReaction } from '../../../src/model/result/reaction';
import { isRelationshipType } from '../../../src/model/result/relationshipType';
import { isRole, otherRole } from '../../../src/model/role';

describe('the items', () => {
  it('are 36, each once, in form order', () => {
    expect(ITEM_IDS.join(' ')).toBe(
      'A1 A2 A3 A4 A5 A6 C1 C2 C3 C4 C5 C6 D1 D2 D3 D4 G1 G2 G3 G4 E1 E2 V1 V2 L1 L2 N1 N2 ' +
        'other-E1 other-E2 other-V1 other-V2 other-L1 other-L2 other-N1 other-N2',
    );
    expect(new Set(ITEM_IDS).size).toBe(36);
  });

  it('ask the same about both parties', () => {
    expect(OTHER_BEHAVIOUR_ITEMS).toEqual(BEHAVIOUR_ITEMS.map((id) => `other-${id}`));
    for (const id of BEHAVIOUR_ITEMS) expect(SCORING_KEY[`other-${id}`]).toEqual(SCORING_KEY[id]);
  });

  it('have a key that names every facet and direction, and half of A, C and G reversed', () => {
    expect(Object.keys(SCORING_KEY)).toEqual([...ITEM_IDS]);
    const keys = ITEM_IDS.map((id) => SCORING_KEY[id]);
    expect([...new Set(keys.map(({ facet }) => facet))]).toEqual([...FACETS]);
    expect([...new Set(keys.map(({ direction }) => direction))]).toEqual([...DIRECTIONS]);
    const reversed = ITEM_IDS.filter((id) => SCORING_KEY[id].direction === 'reversed');
    expect(reversed).toEqual(['A2', 'A4', 'A6', 'C2', 'C4', 'C5', 'D1', 'D4', 'G3', 'G4']);
  });

  it('all mean what they mean since form version 2', () => {
    expect(new Set(ITEM_IDS.map((id) => SCORING_KEY[id].since))).toEqual(new Set([2]));
  });

  it('measure the facet that their place in the form says', () => {
    const facets = ITEM_IDS.map((id) => SCORING_KEY[id].facet);
    const pairs = ['social', 'trust', 'warmth', 'value', 'switching', 'fewAlternatives'];
    const dependence = ['own-dependence', 'other-dependence', 'goals', 'goals'];
    const behaviour = ['exit', 'voice', 'loyalty', 'neglect'];
    const twice = [...pairs, ...dependence, ...behaviour, ...behaviour].flatMap((facet) => [facet, facet]);
    expect(facets).toEqual(twice);
  });

  it('are found by their facet, among all or among some', () => {
    expect(itemsOf('fewAlternatives')).toEqual(['C5', 'C6']);
    expect(itemsOf('exit')).toEqual(['E1', 'E2', 'other-E1', 'other-E2']);
    expect(itemsOf('exit', BEHAVIOUR_ITEMS)).toEqual(['E1', 'E2']);
  });
});

describe('the forms', () => {
  it('ask 36 and 18 items', () => {
    expect(formItems('long', { problem: 'yes' })).toEqual(ITEM_IDS);
    expect(formItems('quick', { problem: 'yes' })).toEqual(QUICK_ITEMS);
    expect(QUICK_ITEMS.join(' ')).toBe(
      'A1 A4 A5 A6 C1 C2 C3 C5 G2 G3 E1 V1 L1 N1 other-E1 other-V1 other-L1 other-N1',
    );
  });

  it.each(['no', undefined] as const)('ask nothing about behaviour when there is a point: %s', (problem) => {
    expect(formItems('quick', { problem, otherKnows: 'yes' }).join(' ')).toBe(
      'A1 A4 A5 A6 C1 C2 C3 C5 G2 G3',
    );
    expect(formItems('long', { problem })).toEqual(ITEM_IDS.slice(0, 20));
  });

  it.each(['yes', 'unknown', 'no', undefined] as const)(
    'ask about the other party unless it does not know of the point: %s',
    (otherKnows) => {
      const asked = formItems('long', { problem: 'yes', otherKnows });
      expect(asked).toEqual(otherKnows === 'no' ? ITEM_IDS.slice(0, 28) : ITEM_IDS);
      expect(formItems('quick', { problem: 'yes', otherKnows })).toHaveLength(otherKnows === 'no' ? 14 : 18);
    },
  );

  it('keep form order in the quick form', () => {
    const order = QUICK_ITEMS.map((id: ItemId) => ITEM_IDS.indexOf(id));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('guards', () => {
  it.each([
    [isItemId, 'other-N2'],
    [isRole, 'provider'],
    [isFormKind, FORM_KINDS[1]],
    [isYesNo, 'no'],
    [isLevel, 'tactical'],
    [isOwnChoice, 'limits'],
    [isOtherKnows, 'unknown'],
    [isIncidentKind, 'external'],
    [isReaction, 'neglect'],
    [isRelationshipType, 'freerider'],
  ])('%o accepts its own codes only', (guard, known) => {
    expect(guard(known)).toBe(true);
    for (const strange of ['', 'constructor', '__proto__', null, undefined, 0, [known], {}]) {
      expect(guard(strange)).toBe(false);
    }
  });

  it('know the other role', () => {
    expect(otherRole('client')).toBe('provider');
    expect(otherRole('provider')).toBe('client');
  });
});
