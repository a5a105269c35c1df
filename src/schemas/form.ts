import { z } from 'astro/zod';
import type { LocalizedText } from '../i18n/locales';
import type { Form } from '../model/scan/form';
import { FORM_VERSION } from '../model/scan/form';
import type { ItemId } from '../model/scan/item';
import { AFFECTIVE_ITEMS, DIRECTIONS, FACETS, ITEM_IDS, SCORING_KEY } from '../model/scan/item';
import { byRole, localizedText } from './text';

const answers = z.tuple([localizedText, localizedText, localizedText, localizedText, localizedText]);

const group = z.strictObject({
  id: z.string(),
  title: localizedText,
  intro: localizedText,
});

const item = z.strictObject({
  id: z.enum(ITEM_IDS, { error: ({ input }) => `src/model/scan/item.ts has no item '${String(input)}'` }),
  group: z.string(),
  facet: z.enum(FACETS),
  direction: z.enum(DIRECTIONS),
  since: z.number().int(),
  question: byRole(localizedText),
  answers: byRole(answers),
  hint: byRole(localizedText).exactOptional(),
  why: localizedText,
  talk: byRole(localizedText),
  up: byRole(localizedText).exactOptional(),
  down: byRole(localizedText).exactOptional(),
});

/** The items whose steps are told as acts: up and down, or down alone. */
const MOVES: Readonly<Record<'up' | 'down', readonly ItemId[]>> = {
  up: [...AFFECTIVE_ITEMS, 'C1', 'C2'],
  down: [...AFFECTIVE_ITEMS, 'C1', 'C2', 'C5', 'C6'],
};

/**
 * The questionnaire. Facet and direction stand beside the wording, because they decide how it must run; the build
 * stops where they differ from the scoring key, where an item is missing or where a group has no words.
 */
export const formSchema = z
  .strictObject({ version: z.literal(FORM_VERSION), groups: z.array(group), items: z.array(item) })
  .superRefine((form, context) => {
    const groups = new Set(form.groups.map(({ id }) => id));
    const problem = (message: string) => context.addIssue({ code: 'custom', message });
    for (const id of ITEM_IDS) {
      if (form.items.filter((item) => item.id === id).length !== 1)
        problem(`item ${id} must stand in the form once`);
    }
    for (const { id, facet, direction, since, group, ...acts } of form.items) {
      const key = SCORING_KEY[id];
      for (const way of ['up', 'down'] as const) {
        if (MOVES[way].includes(id) !== (acts[way] !== undefined))
          problem(`item ${id} ${acts[way] ? 'has' : 'needs'} an act for ${way}`);
      }
      if (since !== key.since)
        problem(`item ${id} is of form ${since} here, but of form ${key.since} in the model`);
      if (facet !== key.facet || direction !== key.direction)
        problem(`item ${id} is ${facet}/${direction} here, but scored as ${key.facet}/${key.direction}`);
      if (!groups.has(group)) problem(`item ${id} stands in an unknown group ${group}`);
    }
  }) satisfies z.ZodType<Form<LocalizedText>>;
