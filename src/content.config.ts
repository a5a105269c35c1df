import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { adviceSchema } from './schemas/advice';
import { dossierSchema } from './schemas/dossier';
import { reactionSchema, typeSchema } from './schemas/fields';
import { formSchema } from './schemas/form';
import { lineSchema } from './schemas/line';
import { aboutPageSchema, caseSchema, chapterSchema } from './schemas/pages';
import {
  coverageSchema,
  formulaSchema,
  glossarySchema,
  sourceSchema,
  synonymsSchema,
  toolSchema,
} from './schemas/reference';
import { tomorrowSchema } from './schemas/tomorrow';
import { verdictsSchema } from './schemas/verdicts';

/** Pages go by folder and file name, `nl/betrokkenheid`: a slug belongs to the address, not to the id. */
const pagesIn = (base: string) =>
  glob({ base, pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') });

const yamlIn = (base: string, pattern = '*.yaml') => glob({ base, pattern });

export const collections = {
  guide: defineCollection({ loader: pagesIn('./content/guide'), schema: chapterSchema }),
  cases: defineCollection({ loader: pagesIn('./content/cases'), schema: caseSchema }),
  pages: defineCollection({ loader: pagesIn('./content/pages'), schema: aboutPageSchema }),
  forms: defineCollection({ loader: yamlIn('./content/forms'), schema: formSchema }),
  glossary: defineCollection({ loader: file('./content/glossary.yaml'), schema: glossarySchema }),
  formulas: defineCollection({ loader: file('./content/formulas.yaml'), schema: formulaSchema }),
  synonyms: defineCollection({ loader: file('./content/synonyms.yaml'), schema: synonymsSchema }),
  tools: defineCollection({ loader: file('./content/tools.yaml'), schema: toolSchema }),
  sources: defineCollection({ loader: file('./content/sources.yaml'), schema: sourceSchema }),
  types: defineCollection({ loader: yamlIn('./content/types'), schema: typeSchema }),
  reactions: defineCollection({ loader: yamlIn('./content/reactions'), schema: reactionSchema }),
  verdicts: defineCollection({ loader: yamlIn('./content', 'verdicts.yaml'), schema: verdictsSchema }),
  advice: defineCollection({ loader: yamlIn('./content', 'advice.yaml'), schema: adviceSchema }),
  coverage: defineCollection({ loader: yamlIn('./content', 'coverage.yaml'), schema: coverageSchema }),
  dossiers: defineCollection({ loader: yamlIn('./content/dossiers'), schema: dossierSchema }),
  tomorrow: defineCollection({ loader: yamlIn('./content', 'tomorrow.yaml'), schema: tomorrowSchema }),
  lines: defineCollection({ loader: yamlIn('./content/lines'), schema: lineSchema }),
};
