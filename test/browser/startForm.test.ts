import { expect, it } from 'vitest';
import { readStart } from '../../src/browser/startForm';

const formOf = (fields: string): HTMLElement => {
  const root = document.createElement('form');
  root.innerHTML = fields;
  return root;
};

it('reads what was typed and chosen before the script came, by name', () => {
  const root = formOf(`
    <input type="radio" name="role" value="client"><input type="radio" name="role" value="provider">
    <div><input name="nickname"></div>
    <input type="checkbox" name="shared" value="yes">`);
  root.querySelector<HTMLInputElement>('[value=provider]')!.checked = true;
  root.querySelector<HTMLInputElement>('[name=nickname]')!.value = 'Alfa';
  root.querySelector<HTMLInputElement>('[type=checkbox]')!.checked = true;
  expect(readStart(root)).toEqual({ role: 'provider', nickname: 'Alfa', shared: 'yes' });
});

it('leaves out what is empty or not chosen', () => {
  const root = formOf(`
    <input type="radio" name="role" value="client"><input type="checkbox" name="shared" value="yes">
    <input name="service" value="">`);
  expect(readStart(root)).toEqual({});
});

it('finds nothing without a form', () => {
  expect(readStart(null)).toEqual({});
  expect(readStart(formOf(''))).toEqual({});
});
