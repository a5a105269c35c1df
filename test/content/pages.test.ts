import { expect, it } from 'vitest';
import { contentData, contentFiles, FIELD_NAMES } from './contentFiles';

interface Page {
  readonly facts?: readonly string[];
  readonly slug: string;
  readonly dossier?: string;
  readonly questions?: readonly string[];
  readonly untold?: string;
}

const cases = contentFiles('cases/');
const dossiers = contentFiles('dossiers/').map(({ data }) => data as { id: string; case?: string });

it.each(cases)('$path numbers its steps from 1 without gaps', ({ body }) => {
  const numbers = [...body.matchAll(/<Step\b[^>]*?\bn="([^"]*)"/g)].map(([, n]) => n);
  expect(numbers.length).toBe([...body.matchAll(/<Step\b/g)].length);
  expect(numbers.length).toBeGreaterThan(1);
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
});

it.each(cases)('$path belongs to a dossier that names it', ({ path, data }) => {
  const dossier = dossiers.find(({ id }) => id === (data as Page).dossier);
  expect(dossier?.case).toBe(/([^/]+)\.mdx$/.exec(path)?.[1]);
});

it.each(cases)(
  '$path asks once which thread wore first, and says in one place what it does not tell',
  ({ data }) => {
    const { questions = [], untold } = data as Page;
    expect(questions.filter((question) => question.startsWith('Welke draad sleet het eerst'))).toHaveLength(
      1,
    );
    expect(untold).toBeTruthy();
  },
);

it.each([
  ['guide/nl/betrokkenheid.mdx', Array.from({ length: 10 }, (_, index) => `F${23 + index}`)],
  ['cases/nl/hr-ssc.mdx', ['K1']],
  ['cases/nl/ziekenhuis.mdx', ['K2']],
  ['cases/nl/ict-industrie.mdx', ['K3']],
  ['cases/nl/groenvoorziening.mdx', ['K4']],
])('%s tells the facts it has to', (path, facts) => {
  expect(contentData<Page>(path).facts).toEqual(expect.arrayContaining(facts));
});

const FIELDS = new RegExp(`\\b(${Object.values(FIELD_NAMES).join('|')})\\b|<(Type|Reaction) `, 'i');

it.each(contentFiles('guide/'))(
  '$path gives no case away where it links to it, unless folded',
  ({ body }) => {
    const paragraphs = body.replace(/<details[\s\S]*?<\/details>/g, '').split(/\n\n|\n- /);
    const toCases = paragraphs.filter((text) => text.includes('](/casussen/'));
    expect(toCases.filter((text) => FIELDS.test(text))).toEqual([]);
  },
);

it('names each fact of a page once, and no fact that content/coverage.yaml does not place', () => {
  const placed = Object.keys(contentData<Record<string, string>>('coverage.yaml'));
  for (const { path, data } of [...contentFiles('guide/'), ...cases]) {
    const { facts = [] } = data as Page;
    expect(new Set(facts).size, path).toBe(facts.length);
    expect(placed, path).toEqual(expect.arrayContaining([...facts]));
  }
});
