import { describe, expect, it } from 'vitest';
import type { LocalizedText } from '../../src/i18n/locales';
import { LOCALES } from '../../src/i18n/locales';
import type { Form } from '../../src/model/scan/form';
import { adviceSchema } from '../../src/schemas/advice';
import { caseSchema } from '../../src/schemas/pages';
import { chapterSchema } from '../../src/schemas/pages';
import { dossierSchema } from '../../src/schemas/dossier';
import { typeSchema } from '../../src/schemas/fields';
import { formSchema } from '../../src/schemas/form';
import { localizedText } from '../../src/schemas/text';
import { verdictsSchema } from '../../src/schemas/verdicts';
import { contentData } from '../content/contentFiles';
import { problemsOf } from './problems';

/** The type without `readonly`, to make one mistake in a copy of the real data. */
type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
type Loose = Record<string, Record<string, unknown>>;

describe('a text', () => {
  it.each(LOCALES)('needs %s', (locale) => {
    const full = Object.fromEntries(LOCALES.map((one) => [one, 'x']));
    expect(problemsOf(localizedText, { ...full, [locale]: undefined })).toEqual([
      expect.stringContaining(`${locale}: `),
    ]);
  });

  it('needs more than spaces, and no language that the site does not have', () => {
    const full = Object.fromEntries(LOCALES.map((one) => [one, 'x']));
    expect(problemsOf(localizedText, { ...full, nl: '  ' })).toEqual([expect.stringContaining('nl: ')]);
    expect(problemsOf(localizedText, { ...full, xx: 'x' })).toEqual([expect.stringContaining('"xx"')]);
  });
});

describe('the form', () => {
  const problemsAfter = (mistake: (form: Writable<Form<LocalizedText>>) => void) => {
    const form = contentData<Writable<Form<LocalizedText>>>('forms/relatiescan.yaml');
    mistake(form);
    return problemsOf(formSchema, form);
  };

  it('names a question without a language', () => {
    const problems = problemsAfter((form) => {
      Object.assign(form.items[3]!.question, { client: {} });
    });
    expect(problems).toEqual([expect.stringContaining('items.3.question.client.nl: ')]);
  });

  it('names an item that runs the wrong way', () => {
    const problems = problemsAfter((form) => {
      form.items.find(({ id }) => id === 'A2')!.direction = 'plain';
    });
    expect(problems).toEqual([': item A2 is social/plain here, but scored as social/reversed']);
  });

  it('names an item of another facet', () => {
    const problems = problemsAfter((form) => {
      form.items.find(({ id }) => id === 'C3')!.facet = 'value';
    });
    expect(problems).toEqual([': item C3 is value/plain here, but scored as switching/plain']);
  });

  it('names a missing item and a double one', () => {
    const missing = problemsAfter((form) => {
      form.items = form.items.filter(({ id }) => id !== 'other-N2');
    });
    const double = problemsAfter((form) => {
      form.items.push(form.items[0]!);
    });
    expect(missing).toEqual([': item other-N2 must stand in the form once']);
    expect(double).toEqual([': item A1 must stand in the form once']);
  });

  it('names a group without words', () => {
    const problems = problemsAfter((form) => {
      form.groups = form.groups.filter(({ id }) => id !== 'fewAlternatives');
    });
    expect(problems).toEqual(
      ['C5', 'C6'].map((id) => `: item ${id} stands in an unknown group fewAlternatives`),
    );
  });

  it('takes neither four answers nor six', () => {
    for (const change of [(words: unknown[]) => words.pop(), (words: unknown[]) => words.push(words[0])]) {
      const problems = problemsAfter((form) => {
        change(form.items[10]!.answers.client as unknown[]);
      });
      expect(problems).toEqual([expect.stringContaining('items.10.answers.client')]);
    }
  });
});

describe('the advice', () => {
  const { pieces = {}, parts = {} } = contentData<Loose>('advice.yaml');
  const problemsWith = (change: Readonly<{ pieces?: object; parts?: object }>) =>
    problemsOf(adviceSchema, { pieces, parts, ...change });

  it('names an id that the model does not give, and one without words', () => {
    const { imposed, ...others } = pieces;
    expect(problemsWith({ pieces: { ...pieces, 'pillar/flight': imposed } })).toEqual([
      expect.stringContaining('"pillar/flight"'),
    ]);
    expect(problemsWith({ pieces: others })).toEqual([expect.stringContaining('pieces.imposed: ')]);
    expect(problemsWith({ parts: { ...parts, close: undefined } })).toEqual([
      expect.stringContaining('parts.close: '),
    ]);
  });

  it('speaks to the client and to the provider', () => {
    const imposed = { ...(pieces['imposed'] as object), text: { client: { nl: 'x' } } };
    expect(problemsWith({ pieces: { ...pieces, imposed } })).toEqual([
      expect.stringContaining('pieces.imposed.text.provider: '),
    ]);
  });
});

describe('a dossier', () => {
  type Coded = Record<string, { answer: unknown; evidence: string; fact?: string }>;
  type Data = { moments: { answers: { client: Coded } }[] };
  const problemsAfter = (mistake: (client: Coded) => void) => {
    const dossier = contentData<Data>('dossiers/hr-ssc.yaml');
    mistake(dossier.moments[0]!.answers.client);
    return problemsOf(dossierSchema, dossier);
  };

  it('names an answer from the text that rests on no fact', () => {
    const problems = problemsAfter((client) => {
      client['A1'] = { ...client['A1']!, evidence: 'text' };
      delete client['A1'].fact;
    });
    expect(problems).toEqual([expect.stringContaining('moments.0.answers.client.A1.fact: ')]);
  });

  it.each([0, 6, 2.5, '3', null])('names an answer that is none: %s', (answer) => {
    const problems = problemsAfter((client) => {
      client['C1'] = { ...client['C1']!, answer };
    });
    expect(problems).toEqual([expect.stringContaining('moments.0.answers.client.C1.answer: ')]);
  });

  it('names an item that the form does not have', () => {
    const problems = problemsAfter((client) => {
      client['A7'] = client['A1']!;
    });
    expect(problems).toEqual([expect.stringContaining('A7')]);
  });
});

it('the verdicts name a pair and a reaction without words', () => {
  const { between, reactions, ...others } = contentData<Loose>('verdicts.yaml');
  const without = (texts: object | undefined, key: string) => ({ ...texts, [key]: undefined });
  const pair = { between: without(between, 'prospect-hostage'), reactions, ...others };
  const code = { between, reactions: without(reactions, 'contradictory'), ...others };
  expect(problemsOf(verdictsSchema, pair)).toEqual([expect.stringContaining('between.prospect-hostage: ')]);
  expect(problemsOf(verdictsSchema, code)).toEqual([expect.stringContaining('reactions.contradictory: ')]);
});

it('a type has an id of the model', () => {
  const type = contentData<object>('types/pillar.yaml');
  expect(problemsOf(typeSchema, { ...type, id: 'column' })).toEqual([expect.stringContaining('id: ')]);
});

it('a page has a slug of small letters and facts by their number', () => {
  const chapter = contentData<object>('guide/nl/betrokkenheid.mdx');
  const study = contentData<object>('cases/nl/ziekenhuis.mdx');
  expect(problemsOf(chapterSchema, { ...chapter, slug: 'Eén' })).toEqual([expect.stringContaining('slug: ')]);
  expect(problemsOf(chapterSchema, { ...chapter, facts: ['23'] })).toEqual([
    expect.stringContaining('facts.0: '),
  ]);
  expect(problemsOf(caseSchema, { ...study, facts: [] })).toEqual([expect.stringContaining('facts: ')]);
});

describe('the story of a case', () => {
  const problemsAfter = (mistake: (dossier: Loose) => void) => {
    const dossier = contentData<Loose>('dossiers/green.yaml');
    mistake(dossier);
    return problemsOf(dossierSchema, dossier);
  };

  it('needs months and a interpretation where the case has a page', () => {
    const problems = problemsAfter((dossier) => {
      delete dossier['steps'];
      delete dossier['interpretation'];
    });
    expect(problems).toEqual([
      'steps: a case with a page needs the months of its story',
      'interpretation: a case with a page needs its interpretation',
    ]);
  });

  it('names a step that is ahead of the incidents that it has told', () => {
    const problems = problemsAfter((dossier) => {
      (dossier['steps'] as unknown as { month: number }[])[1]!.month = 34;
    });
    expect(problems).toEqual(['steps: step 2 lies after incident i2, which is not told yet']);
  });

  it('names a interpretation of a field that is none, and one without an argument', () => {
    const problems = problemsAfter(({ interpretation }) => {
      const { typology, client } = interpretation as unknown as Record<
        string,
        { fields: string[]; why?: unknown }
      >;
      typology!.fields = ['exit'];
      delete client!.why;
    });
    expect(problems).toEqual([
      expect.stringContaining('interpretation.typology.fields.0: '),
      expect.stringContaining('interpretation.client.why: '),
    ]);
  });
});
