import { AFFECTIVE_ITEMS, CALCULATIVE_ITEMS, SCORING_KEY } from '../../../model/scan/item';
import type { Facet } from '../../../model/scan/item';
import { askedItems } from '../../../model/scan/scan';
import type { Missing } from '../../../model/result/commitment';
import { LOCK_IN_FACETS } from '../../../model/result/commitment';
import { fill, inWords } from '../../../model/text/fill';
import type { StepId } from '../steps';
import { useTexts } from '../texts';
import type { PartProps } from './partProps';

interface NoPlacementProps extends PartProps {
  readonly onChange: ((step: StepId) => void) | undefined;
}

/** Too few answers for a dot: exactly what is missing, with the way to each question. */
export function NoPlacement({ scan, result, onChange }: NoPlacementProps) {
  const { words, form } = useTexts();
  const { result: resultWords } = words;
  const titleOf = (id: string) => form.groups.find((group) => group.id === id)?.title ?? id;
  const open = [...AFFECTIVE_ITEMS, ...CALCULATIVE_ITEMS].filter(
    (id) => askedItems(scan).includes(id) && typeof result.answers[id] !== 'number',
  );
  const groups = [...new Set(open.map((id) => SCORING_KEY[id].facet))];
  const namesOf = (facets: readonly Facet[], join: 'and' | 'or') =>
    inWords(
      facets.filter((facet) => groups.includes(facet)).map((facet) => `‘${titleOf(facet)}’`),
      words[join],
    );
  return (
    <div class="no-placement">
      {result.missing.length > 0 && <p>{resultWords.missingLede}</p>}
      <ul>
        {result.missing.map((missing) => (
          <li key={missing}>{missingText(missing, resultWords.missing, namesOf)}</li>
        ))}
      </ul>
      {onChange && (
        <div class="actions">
          {groups.map((group) => (
            <button
              key={group}
              type="button"
              class="button secondary"
              onClick={() => onChange(`group:${group}`)}
            >
              {fill(resultWords.answerMore, { group: titleOf(group) })}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

type MissingWords = Readonly<
  Record<'affective' | 'affective-facet' | 'value' | 'lock-in' | 'calculative', string>
>;

/** What is missing in words, naming only subjects that still have an open question. */
function missingText(
  missing: Missing,
  words: MissingWords,
  namesOf: (facets: readonly Facet[], join: 'and' | 'or') => string,
): string {
  const [, kind, count] = /^(affective|calculative)-(\d)$/.exec(missing) ?? [];
  const key = (kind ?? missing) as keyof MissingWords;
  // Several answers may lie anywhere among the subjects; one lies at one of them.
  return fill(words[key], { facets: namesOf(FACETS_OF[key], kind ? 'and' : 'or'), count: count ?? '' });
}

const AFFECTIVE: readonly Facet[] = ['social', 'trust', 'warmth'];

const FACETS_OF: Readonly<Record<keyof MissingWords, readonly Facet[]>> = {
  affective: AFFECTIVE,
  'affective-facet': AFFECTIVE,
  value: ['value'],
  'lock-in': LOCK_IN_FACETS,
  calculative: ['value', ...LOCK_IN_FACETS],
};
