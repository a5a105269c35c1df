import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../src/i18n/words';
import { contentFiles, textsIn } from './contentFiles';

interface Text {
  readonly place: string;
  readonly text: string;
}

/** Words that readers search for are theirs, and an anchor is no word. */
const NO_WORDS = /^synonyms\.yaml |\.also\.|\.former\w*Id$/;

/** Every text that a reader meets: data and running text of content, and the words of the interface. */
const TEXTS: readonly Text[] = [
  ...contentFiles().flatMap(({ path, data, body }) => [
    ...textsIn(data).map(({ path: key, text }) => ({ place: `${path} ${key}`, text })),
    ...body.split('\n\n').map((text) => ({ place: path, text })),
  ]),
  ...textsIn(wordsIn('nl')).map(({ path, text }) => ({ place: `src/i18n/nl ${path}`, text })),
]
  .filter(({ place }) => !NO_WORDS.test(place))
  .map(({ place, text }) => ({ place, text: text.replace(/\{#[\w-]+\}|\]\([^)]*\)/g, '') }));

const textsWith = (pattern: RegExp, texts = TEXTS) =>
  texts.filter(({ text }) => pattern.test(text)).map(({ place, text }) => `${place}: ${text}`);

const isRunningText = ({ place }: Text) => place.endsWith('.mdx') || place.startsWith('src/i18n/');

describe('the words of the guide', () => {
  it.each([
    ['duiding', /(?<!\p{L})lezing(en)?(?!\p{L})/iu],
    ['kantelpunt', /(?<!\p{L})omslagpunt/iu],
    ['untold, once at the end of a case', /vermeldt (de casus|het verhaal) niet/i],
    ['in de matrix', /(?<!\p{L})op (de|beide|twee|een|lege) (VVTV-)?matri(x|ces)(?!\p{L})/iu],
    ['afhankelijk zijn van', /(?<!\p{L})afhankelijk (is|zijn|was|waren) aan(?!\p{L})/iu],
  ])('keep to: %s', (_, retired) => {
    expect(textsWith(retired)).toEqual([]);
  });

  it('leave where an idea comes from to the sign in the margin', () => {
    const said = /(toevoeging|toelichting|gevolgtrekking) van deze site|een toevoeging van ons/i;
    expect(textsWith(said, TEXTS.filter(isRunningText))).toEqual([]);
  });
});

/** The questions in a text, without those that suppose something: `Stel dat u nee had gezegd` may be in the past tense. */
const questionsIn = (text: string) =>
  (text.match(/[^.!?:‘’]*\?/g) ?? []).filter((question) => !/^\s*Stel dat /.test(question));

it('asks u what has happened in the perfect tense', () => {
  const beside =
    /(?<!\p{L})(u (was|had|deed|zag|kreeg|vroeg|ging|kwam)|(was|had|deed|zag|kreeg|vroeg|ging|kwam) u)(?!\p{L})/iu;
  const wrong = TEXTS.flatMap(({ place, text }) =>
    questionsIn(text).flatMap((question) => (beside.test(question) ? [`${place}: ${question.trim()}`] : [])),
  );
  expect(wrong).toEqual([]);
});

/** Phrases of the guide that this site follows, which it says in words of its own. */
it.each([
  'op één lijn liggen en de samenwerking voor beide',
  'houdt de relatie aan bij gebrek aan beter',
  'een betere oplossing in zicht is',
  'relatiemanagement kan een kantelpunt',
  'relatiemanagement kan dan een kantelpunt',
  'van de sector en de plaatsvervangend',
  'heeft geen keuze en moet',
  'om de relatie zo voordelig mogelijk te beëindigen',
  'kunnen we de trend ombuigen naar',
  'af van de doelen die partijen nastreven en de doelen die ze met de relatie nastreven',
])('says in its own words: %s', (phrase) => {
  const plain = ({ place, text }: Text) => ({
    place,
    text: text
      .replace(/<[^>]*>/g, '')
      .replace(/\s+/g, ' ')
      .toLowerCase(),
  });
  const found = TEXTS.map(plain).filter(({ text }) => text.includes(phrase.toLowerCase()));
  expect(found.map(({ place }) => place)).toEqual([]);
});

describe('the chapters', () => {
  const bodyOf = (chapter: number) =>
    contentFiles('guide/nl/').find(({ data }) => (data as { chapter: number }).chapter === chapter)?.body;

  it.each(['pillar', 'prospect', 'hostage', 'freerider'])(
    'open the portrait of %s with what one overhears',
    (type) => {
      expect(bodyOf(3)).toContain(`<Overheard of="${type}" />`);
    },
  );

  it.each(['voice', 'loyalty', 'neglect', 'exit'])('retell the case of %s at its portrait', (reaction) => {
    expect(bodyOf(4)).toContain(`<Retold of="${reaction}" />`);
  });
});
