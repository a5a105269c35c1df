/** The code points that WebDriver has for keys without a character. */
const KEYS: Readonly<Record<string, string>> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

/** Keys as WebDriver and WebDriver BiDi want them: an input source with all that happens to it. */
export function keyActions(keys: readonly string[]): readonly object[] {
  return [{ type: 'key', id: 'keyboard', actions: keys.flatMap(strokes) }];
}

function strokes(key: string): readonly object[] {
  const values = (key.length === 1 ? [key] : key.split('+')).map((name) => KEYS[name] ?? name);
  const stroke = (type: string) => (value: string) => ({ type, value });
  return [...values.map(stroke('keyDown')), ...values.toReversed().map(stroke('keyUp'))];
}

/** A press of the main button at a place of the window, in CSS pixels. */
export function clickActions(x: number, y: number): readonly object[] {
  return [
    {
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ],
    },
  ];
}
