import type { Words } from '../../i18n/words';
import { fill, inWords, numberWord } from '../../model/text/fill';
import { QUICK_ITEMS } from '../../model/scan/form';
import {
  AFFECTIVE_ITEMS,
  BEHAVIOUR_ITEMS,
  CALCULATIVE_ITEMS,
  DEPENDENCE_ITEMS,
  FACETS,
  GOAL_ITEMS,
  ITEM_IDS,
  OTHER_BEHAVIOUR_ITEMS,
  itemsOf,
} from '../../model/scan/item';
import type { ItemId } from '../../model/scan/item';

const FORMS: Readonly<Record<string, readonly ItemId[]>> = { long: ITEM_IDS, quick: QUICK_ITEMS };

const SETS: Readonly<Record<string, readonly ItemId[]>> = {
  ...Object.fromEntries(FACETS.map((facet) => [facet, itemsOf(facet)])),
  affective: AFFECTIVE_ITEMS,
  commitment: [...AFFECTIVE_ITEMS, ...CALCULATIVE_ITEMS],
  dependence: DEPENDENCE_ITEMS,
  goals: GOAL_ITEMS,
  behaviour: [...BEHAVIOUR_ITEMS, ...OTHER_BEHAVIOUR_ITEMS],
};

/** How many questions a form has, in figures, or a facet or subject, in words; throws on a name that none of them has. */
export function questionCount(of: string, { numberWords }: Words): string {
  const form = FORMS[of];
  return form ? String(form.length) : numberWord(questionSet(of).length, numberWords);
}

/** The questions of a facet or subject by their numbers, `G1 tot en met G4` or `D1 en D2`; throws on an unknown name. */
export function questionRange(of: string, { scan }: Words): string {
  const ids = questionSet(of);
  const [first = '', last = ''] = [ids[0], ids.at(-1)];
  if (ids.length < 3 || !followOn(ids)) return inWords(ids, scan.and);
  return fill(scan.steps.longRange, { first, last });
}

/** The same, as short as within other names: `D1–D2`. */
export function shortQuestionRange(of: string, words: Words): string {
  const ids = questionSet(of);
  return followOn(ids) ? `${ids[0]}–${ids.at(-1)}` : questionRange(of, words);
}

/** What the worksheet is, with the number of its questions. */
export const worksheetIntro = (words: Words): string =>
  fill(words.pages.scan.worksheet.intro, { questions: questionCount('long', words) });

function questionSet(of: string): readonly ItemId[] {
  const set = SETS[of];
  if (!set)
    throw new Error(`content: '${of}' is no subject of the questionnaire: ${Object.keys(SETS).join(', ')}`);
  return set;
}

/** Whether these are numbers of one letter without a gap. */
function followOn(ids: readonly ItemId[]): boolean {
  const start = Number(ids[0]?.slice(1));
  return ids.every((id, index) => id === `${ids[0]?.charAt(0)}${start + index}`);
}
