import { expect, it } from 'vitest';
import { hyphenated, hyphenatedText } from '../../../src/components/page/hyphenated';
import { nl } from '../../../src/i18n/nl';

const BREAK = '<i class="soft-hyphen"></i>';

it('breaks the words that are listed, keeps their capitals, and leaves the rest', () => {
  expect(hyphenated('Relatiemanagement bij <em>outsourcing</em> van groenteteelt', 'nl')).toBe(
    `Relatie${BREAK}manage${BREAK}ment bij <em>out${BREAK}sour${BREAK}cing</em> van groenteteelt`,
  );
});

it('breaks nothing in tags, references and longer words', () => {
  const html = '<a href="/waardering" title="waardering">&verwaarlozing; waarderingen</a>';
  expect(hyphenated(html, 'nl')).toBe(html);
});

it('takes plain text for text', () => {
  expect(hyphenatedText('a < b & c', 'nl')).toBe('a &lt; b &amp; c');
});

it('lists each word once, in parts that can stand on a line', () => {
  const words = nl.longWords.map((word) => word.replaceAll('-', ''));
  expect(new Set(words).size).toBe(words.length);
  for (const part of nl.longWords.flatMap((word) => word.split('-')))
    expect(part.length, part).toBeGreaterThan(1);
});
