import { describe, expect, it } from 'vitest';
import { clickActions, keyActions } from '../engines/drivers/actions';
import type { Outcome } from '../engines/walk';
import { differences } from '../engines/walk';

const passed = (...seen: readonly string[]): Outcome => ({ ok: true, seen });
const failed: Outcome = { ok: false, wrong: 'something' };
const outcomes = (chromium: Outcome, webkit: Outcome) =>
  new Map([['a journey', new Map(Object.entries({ chromium, webkit }))]]);

describe('a journey differs between engines', () => {
  it.each([
    ['passes in one and not in another', passed('a'), failed, ['a journey']],
    ['sees something else', passed('a', 'b'), passed('a', 'c'), ['a journey']],
    ['sees the same', passed('a', 'b'), passed('a', 'b'), []],
    ['passes in none', failed, failed, []],
  ])('when it %s', (_, chromium, webkit, expected) => {
    expect(differences(outcomes(chromium, webkit))).toEqual(expected);
  });
});

describe('the hands of a reader', () => {
  it('press keys one after the other, and modifiers around them', () => {
    expect(keyActions(['a', '+', 'Control+Shift+z', 'Tab'])).toEqual([
      {
        type: 'key',
        id: 'keyboard',
        actions: [
          { type: 'keyDown', value: 'a' },
          { type: 'keyUp', value: 'a' },
          { type: 'keyDown', value: '+' },
          { type: 'keyUp', value: '+' },
          { type: 'keyDown', value: '\uE009' },
          { type: 'keyDown', value: '\uE008' },
          { type: 'keyDown', value: 'z' },
          { type: 'keyUp', value: 'z' },
          { type: 'keyUp', value: '\uE008' },
          { type: 'keyUp', value: '\uE009' },
          { type: 'keyDown', value: '\uE004' },
          { type: 'keyUp', value: '\uE004' },
        ],
      },
    ]);
  });

  it('point at whole pixels, which WebDriver asks for', () => {
    expect(JSON.stringify(clickActions(10.4, 20.6))).toContain('"x":10,"y":21');
  });
});
