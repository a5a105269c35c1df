import { expect, it } from 'vitest';
import { measureLine } from '../../../src/collections/measuredLine';
import type { LineText } from '../../../src/collections/lines';
import { lineSentence } from '../../../src/components/figure/lineSentence';
import { localize } from '../../../src/i18n/localize';
import { wordsIn } from '../../../src/i18n/words';
import { contentData } from '../../content/contentFiles';

const line = localize(contentData<LineText>('lines/five-moments.yaml'), 'nl');
const { lines } = wordsIn('nl');
const sentence = (changed: Partial<LineText>, party: string = lines.parties.client) =>
  lineSentence(measureLine({ ...line, ...changed }), party, lines, 'nl');

it('tells where the line lies outside the bounds', () => {
  expect(sentence({})).toContain(
    'De lijn begint op 60, ligt van maand 2,4 tot maand 3,2 boven de euforiegrens, ligt van maand 25,2 tot maand 32 onder de kritische ondergrens en eindigt op 23',
  );
  expect(sentence({ start: { personal: 0.4, business: 0.4 } })).toMatch(
    /ligt van maand 17,\d tot maand 32 onder de kritische ondergrens en eindigt/,
  );
});

it('says so when it stays within them', () => {
  expect(sentence({ incidents: [] })).toContain(
    'Aantal incidenten: 0. De lijn begint op 60, blijft tussen de grenzen',
  );
});

it('names a party by its role with an article, and by its name without one', () => {
  expect(sentence({})).toMatch(/^Waardering door de opdrachtgever van maand 0/);
  expect(sentence({}, 'ziekenhuis Beta')).toMatch(/^Waardering door ziekenhuis Beta van maand 0/);
});
