import { describe, expect, it } from 'vitest';
import { searchText } from '../../scripts/searchText.mjs';

const words = (html: string): string =>
  searchText(`<html><body>${html}</body></html>`)
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('the text that the search reads', () => {
  it.each([
    ['<dl><dt>Partijen</dt><dd>Zeta</dd><dt>Dienst</dt><dd>ICT</dd></dl>', 'Partijen Zeta Dienst ICT'],
    [
      '<table><caption>Per maand</caption><tr><th>Maand</th><th>Zakelijk</th></tr></table>',
      'Per maand Maand Zakelijk',
    ],
    ['<ul><li>een</li><li>twee</li></ul>', 'een twee'],
    ['<a><span>1</span><b>Verval</b></a>', '1 Verval'],
    ['<p><i>switching costs</i><span>Hoofdstuk: 3</span></p>', 'switching costs Hoofdstuk: 3'],
    ['<button>Zet terug</button><button>Wis</button>', 'Zet terug Wis'],
  ])('holds words apart that stand apart: %s', (html, text) => {
    expect(words(html)).toBe(text);
  });

  it.each([
    ['<p>de <b>relatie</b>, en (<i>V</i>) <b>ver</b>val</p>', 'de relatie, en (V) verval'],
    ['<p>x<sub>1</sub> en <i>p</i><sub>A</sub></p>', 'x1 en pA'],
    ['<p>Waar\u00addering</p>', 'Waardering'],
  ])('keeps words whole: %s', (html, text) => {
    expect(words(html)).toBe(text);
  });

  it.each([
    '<math><mi>u</mi><mo>=</mo><mi>r</mi></math>',
    '<svg><text>12</text></svg>',
    '<div role="img" aria-label="Matrix"><b>hoog</b></div>',
    '<span aria-hidden="true">3</span>',
  ])('leaves pictures and formulas out: %s', (picture) => {
    expect(words(`<p>voor</p>${picture}<p>na</p>`)).toBe('voor na');
  });
});
