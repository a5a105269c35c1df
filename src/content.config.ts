import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { adviceSchema } from './schemas/advice';
import { caseSchema } from './schemas/caseStudy';
import { chapterSchema } from './schemas/chapter';
import { dossierSchema } from './schemas/dossier';
import { reactionSchema, typeSchema } from './schemas/fields';
import { formSchema } from './schemas/form';
import { glossarySchema } from './schemas/glossary';
import { verdictsSchema } from './schemas/verdicts';

/** Pages go by folder and file name, `nl/betrokkenheid`: a slug belongs to the address, not to the id. */
const pagesIn = (base: string) =>
  glob({ base, pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

export const collections = {
  guide: defineCollection({ loader: pagesIn('./content/guide'), schema: chapterSchema }),
  cases: defineCollection({ loader: pagesIn('./content/cases'), schema: caseSchema }),
  forms: defineCollection({
    loader: glob({ base: './content/forms', pattern: '*.yaml' }),
    schema: formSchema,
  }),
  glossary: defineCollection({ loader: file('./content/glossary.yaml'), schema: glossarySchema }),
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
  dossiers: defineCollection({
    loader: glob({ base: './content/dossiers', pattern: '*.yaml' }),
    schema: dossierSchema,
  }),
};
