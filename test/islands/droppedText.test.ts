import { expect, it } from 'vitest';
import { droppedText } from '../../src/islands/relatiescan/droppedText';
import { TEXTS } from './scanTexts';

it('names changed questions as the reader knows them, and counts those that are gone', () => {
  expect(droppedText(TEXTS, 'client', [])).toEqual([]);
  expect(droppedText(TEXTS, 'provider', ['A1', 'A3'])).toEqual([
    'Veranderd sinds deze antwoorden, en daarom niet meer meegeteld: ‘Hoe verlopen de gesprekken die u zelf met de ' +
      'opdrachtgever voert meestal?’ en ‘Hoeveel van elke tien mondelinge toezeggingen is de opdrachtgever nagekomen ' +
      'zonder herinnering?’.',
  ]);
  const [changed, gone] = droppedText(TEXTS, 'client', ['B7', 'A1']);
  expect(changed).toContain('de dienstverlener voert');
  expect(gone).toBe('Eén antwoord hoort bij een vraag die is vervallen, en telt niet meer mee.');
  expect(droppedText(TEXTS, 'client', ['B7', 'B8'])).toEqual([
    '2 antwoorden horen bij vragen die zijn vervallen, en tellen niet meer mee.',
  ]);
});
