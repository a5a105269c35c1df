import { expect, it } from 'vitest';
import { additionMarks } from '../../src/collections/additionMarks';

it('finds blocks and notes in the order of the text, whatever the order of their attributes', () => {
  const body = `
<Added id="wat-afglijden-kost" about="wat afglijden kost">

Tekst met <Term id="incident">incidenten</Term>.

</Added>

<Note lead="Overstapkosten">Geen toevoeging.</Note>

<Note added="waarom-euforie" lead="Waarom ook euforie?">Een verklaring.</Note>

<Added about="een
  langer onderwerp" id="lang">x</Added>
`;
  expect(additionMarks(body)).toEqual([
    { id: 'wat-afglijden-kost', about: 'wat afglijden kost' },
    { id: 'waarom-euforie', about: 'Waarom ook euforie?' },
    { id: 'lang', about: 'een\n  langer onderwerp' },
  ]);
});

it('finds none in a text without any', () => {
  expect(additionMarks('## Kop\n\n<Scene closing>Tekst.</Scene>')).toEqual([]);
});

it('stops at an addition without a name or an id', () => {
  expect(() => additionMarks('<Added id="x">y</Added>')).toThrow(
    '<Added id="x">: an addition needs an id and a name',
  );
  expect(() => additionMarks('<Added about="x">y</Added>')).toThrow('needs an id');
});
