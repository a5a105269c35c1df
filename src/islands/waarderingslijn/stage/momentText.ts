import { typeAt } from '../../../model/result/relationshipType';
import type { Span } from '../../../model/line/timeline';
import { capital, fill, hundredths } from '../../../model/text/fill';
import { monthWords } from '../dateWords';
import type { LineTexts } from '../texts';
import type { ShownLines } from '../useLines';

/** A moment with where each party's line stands on the typology then, also within a field. */
export function momentText(
  { words, fields, locale }: LineTexts,
  lines: ShownLines | undefined,
  { from }: Span,
  month: number,
): string {
  const places = (lines?.lines ?? []).map(({ party, at }) => {
    const { personal, business } = at(month);
    return fill(words.moment.placeInNumbers, {
      party: words.key[party],
      field: fields[typeAt(personal, business)],
      personal: hundredths(personal),
      business: hundredths(business),
    });
  });
  return fill(words.moment.valueText, {
    date: capital(monthWords(from, month, locale)),
    places: places.join('; '),
  });
}
