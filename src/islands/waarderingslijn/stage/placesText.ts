import { typeAt } from '../../../model/relationshipType';
import { fill, inWords } from '../../fill';
import type { LineTexts } from '../texts';
import type { ShownLines } from '../useLines';

/** Where each party's line stands on the typology at a month, in words. */
export function placesText(
  { words, fields }: LineTexts,
  lines: ShownLines | undefined,
  month: number,
): string {
  const places = (lines?.lines ?? []).map(({ party, at }) => {
    const { personal, business } = at(month);
    return fill(words.moment.place, { party: words.key[party], field: fields[typeAt(personal, business)] });
  });
  return inWords(places, words.and);
}
