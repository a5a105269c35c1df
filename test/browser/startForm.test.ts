import { describe, expect, it } from 'vitest';
import { takeEarly } from '../../src/browser/startForm';

function formOf(fields: string): HTMLElement {
  const root = document.createElement('form');
  root.innerHTML = fields;
  document.body.replaceChildren(root);
  return root;
}

/** Does what a reader does before the script comes, then hands over, and notes what the fields tell while it is done again. */
function early(root: HTMLElement, act: (find: (selector: string) => HTMLInputElement) => void) {
  const find = (selector: string) => root.querySelector<HTMLInputElement>(selector)!;
  act(find);
  const taken = takeEarly(root);
  const told: string[] = [];
  for (const type of ['input', 'change'])
    root.addEventListener(type, ({ target }) =>
      told.push(`${type} ${(target as HTMLInputElement).name} ${(target as HTMLInputElement).value}`),
    );
  return { find, taken, told, replay: () => taken.forEach((one) => one.replay()) };
}

describe('what was filled in early', () => {
  it('goes out of the fields, and in again as if it were typed then', () => {
    const { find, told, replay } = early(formOf('<input type="text" name="naam" value="Gids">'), (at) => {
      at('input').value = 'Alfa';
    });
    expect(find('input').value).toBe('Gids');
    replay();
    expect(find('input').value).toBe('Alfa');
    expect(told).toEqual(['input naam Alfa', 'change naam Alfa']);
  });

  it('is the radio that went on, not the one that went out by it', () => {
    const html = '<input type="radio" name="r" value="a" checked><input type="radio" name="r" value="b">';
    const { find, taken, told, replay } = early(formOf(html), (at) => {
      at('[value=b]').checked = true;
    });
    expect(taken.map(({ field }) => field.value)).toEqual(['a', 'b']);
    expect(find('[value=a]').checked).toBe(true);
    replay();
    expect(find('[value=b]').checked).toBe(true);
    expect(told).toEqual(['input r b', 'change r b']);
  });

  it('is a box that was ticked, or one that was cleared', () => {
    const html =
      '<input type="checkbox" name="x" value="1"><input type="checkbox" name="y" value="2" checked>';
    const { find, replay, told } = early(formOf(html), (at) => {
      at('[name=x]').checked = true;
      at('[name=y]').checked = false;
    });
    replay();
    expect([find('[name=x]').checked, find('[name=y]').checked]).toEqual([true, false]);
    expect(told).toHaveLength(4);
  });

  it('is a choice from a list, and a longer text', () => {
    const html =
      '<select name="s"><option value="1">1</option><option value="2" selected>2</option></select><textarea name="t"></textarea>';
    const { find, replay, told } = early(formOf(html), (at) => {
      at('select').value = '1';
      at('textarea').value = 'regel';
    });
    expect(find('select').value).toBe('2');
    replay();
    expect(told.filter((line) => line.startsWith('change'))).toEqual(['change s 1', 'change t regel']);
  });

  it('is told to nobody where it is what is stored, so that what is stored finer stays', () => {
    const { find, told, replay } = early(formOf('<input type="radio" name="r" value="a">'), (at) => {
      at('input').checked = true;
    });
    find('input').checked = true;
    replay();
    expect(told).toEqual([]);
  });

  it('is not finished while the reader still types in it', () => {
    const { find, told, replay } = early(formOf('<input type="text" name="maand">'), (at) => {
      at('input').focus();
      at('input').value = '03-20';
    });
    replay();
    expect(told).toEqual(['input maand 03-20']);
    find('input').value = '03-2026';
    find('input').dispatchEvent(new Event('blur'));
    expect(told.at(-1)).toBe('change maand 03-2026');
  });
});

it('finds nothing in fields that nobody touched, and nothing without a form', () => {
  const html =
    '<input value="x"><input type="radio" checked><select><option>1</option></select><textarea>t</textarea>';
  expect(takeEarly(formOf(html))).toEqual([]);
  expect(takeEarly(null)).toEqual([]);
});
