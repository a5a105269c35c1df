import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { aboutPageSchema } from './schemas/aboutPage';
import { adviceSchema } from './schemas/advice';
import { caseSchema } from './schemas/caseStudy';
import { chapterSchema } from './schemas/chapter';
import { coverageSchema } from './schemas/coverage';
import { dossierSchema } from './schemas/dossier';
import { reactionSchema, typeSchema } from './schemas/fields';
import { formSchema } from './schemas/form';
import { formulaSchema } from './schemas/formula';
import { glossarySchema } from './schemas/glossary';
import { lineSchema } from './schemas/line';
import { sourceSchema } from './schemas/source';
import { synonymsSchema } from './schemas/synonyms';
import { toolSchema } from './schemas/tool';
import { verdictsSchema } from './schemas/verdicts';

/** Pages go by folder and file name, `nl/betrokkenheid`: a slug belongs to the address, not to the id. */
const pagesIn = (base: string) =>
  glob({ base, pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

export const collections = {
  guide: defineCollection({ loader: pagesIn('./content/guide'), schema: chapterSchema }),
  cases: defineCollection({ loader: pagesIn('./content/cases'), schema: caseSchema }),
  pages: defineCollection({ loader: pagesIn('./content/pages'), schema: aboutPageSchema }),
  forms: defineCollection({
    loader: glob({ base: './content/forms', pattern: '*.yaml' }),
    schema: formSchema,
  }),
  glossary: defineCollection({ loader: file('./content/glossary.yaml'), schema: glossarySchema }),
  formulas: defineCollection({ loader: file('./content/formulas.yaml'), schema: formulaSchema }),
  synonyms: defineCollection({ loader: file('./content/synonyms.yaml'), schema: synonymsSchema }),
  tools: defineCollection({ loader: file('./content/tools.yaml'), schema: toolSchema }),
  sources: defineCollection({ loader: file('./content/sources.yaml'), schema: sourceSchema }),
  types: defineCollection({
    loader: glob({ base: './content/types', pattern: '*.yaml' }),
    schema: typeSchema,
  }),
  reactions: defineCollection({
    loader: glob({ base: './content/reactions', pattern: '*.yaml' }),
    schema: reactionSchema,
  }),
  verdicts: defineCollection({
    loader: glob({ base: './content', pattern: 'verdicts.yaml' }),
    schema: verdictsSchema,
  }),
  advice: defineCollection({
    loader: glob({ base: './content', pattern: 'advice.yaml' }),
    schema: adviceSchema,
  }),
  coverage: defineCollection({
    loader: glob({ base: './content', pattern: 'coverage.yaml' }),
    schema: coverageSchema,
  }),
  dossiers: defineCollection({
    loader: glob({ base: './content/dossiers', pattern: '*.yaml' }),
    schema: dossierSchema,
  }),
  lines: defineCollection({
    loader: glob({ base: './content/lines', pattern: '*.yaml' }),
    schema: lineSchema,
  }),
};
