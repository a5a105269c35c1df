import { scored } from '../../../model/scan/answer';
import type { ItemId } from '../../../model/scan/item';
import { SCORING_KEY } from '../../../model/scan/item';
import type { TippingAlternative, TippingPoint } from '../../../model/result/tippingPoint';
import { isSmallChange } from '../../../model/result/tippingPoint';
import { fill } from '../../../model/text/fill';
import { useTexts } from '../texts';
import { Part } from './Part';
import type { PartProps } from './partProps';
import { verdictName } from '../../words/verdictWords';

const SHOWN = 3;

/** What it would take: the fewest steps that change the verdict, each way, told as acts. */
export function TippingPoints({ scan, result }: Pick<PartProps, 'scan' | 'result'>) {
  const { tipping } = useTexts().words.result;
  return (
    <Part title={tipping.title} intro={tipping.intro} className="tipping">
      <Way
        scan={scan}
        result={result}
        title={tipping.lift}
        none={tipping.noneLift}
        point={result.tipping?.lift}
      />
      <Way
        scan={scan}
        result={result}
        title={tipping.drop}
        none={tipping.noneDrop}
        point={result.tipping?.drop}
      />
    </Part>
  );
}

interface WayProps extends Pick<PartProps, 'scan' | 'result'> {
  readonly title: string;
  readonly none: string;
  readonly point: TippingPoint | undefined;
}

function Way({ scan, result, title, none, point }: WayProps) {
  const { tipping } = useTexts().words.result;
  if (!point)
    return (
      <section>
        <h3>{title}</h3>
        <p>{none}</p>
      </section>
    );
  const more = point.alternatives.length - SHOWN;
  return (
    <section>
      <h3>{title}</h3>
      <p>{opening(point, tipping)}</p>
      <ul class="alternatives">
        {point.alternatives.slice(0, SHOWN).map((alternative) => (
          <Alternative
            key={JSON.stringify(alternative.changes)}
            scan={scan}
            result={result}
            alternative={alternative}
          />
        ))}
      </ul>
      {more > 0 && <p class="small">{fill(more === 1 ? tipping.oneMore : tipping.more, { count: more })}</p>}
    </section>
  );
}

type OpeningWords = Readonly<Record<'one' | 'oneOf' | 'two' | 'twoOf' | 'atMost' | 'notSmall', string>>;

function opening({ steps, exact, alternatives }: TippingPoint, words: OpeningWords): string {
  if (!exact) return fill(isSmallChange(steps) ? words.atMost : words.notSmall, { count: steps });
  const several = alternatives.length > 1;
  if (steps === 1) return several ? words.oneOf : words.one;
  return several ? words.twoOf : words.two;
}

function Alternative({
  scan,
  result,
  alternative,
}: Pick<PartProps, 'scan' | 'result'> & { alternative: TippingAlternative }) {
  const texts = useTexts();
  const { tipping } = texts.words.result;
  const before = scored(result.answers);
  return (
    <li>
      {(Object.entries(alternative.changes) as [ItemId, number][]).map(([id, after]) => (
        <Act key={id} scan={scan} id={id} from={before[id] ?? after} to={after} />
      ))}
      <p class="small becomes">
        {fill(tipping.becomes, { verdict: verdictName(texts, alternative.verdict) })}
      </p>
    </li>
  );
}

/** One item that moves, as an act and as the answer it would become. */
function Act({ scan, id, from, to }: { scan: PartProps['scan']; id: ItemId; from: number; to: number }) {
  const { form, words } = useTexts();
  const { tipping } = words.result;
  const item = form.items.find((candidate) => candidate.id === id);
  const raises = to > from === (SCORING_KEY[id].direction === 'plain');
  const act = (raises ? item?.up : item?.down)?.[scan.context.role];
  const answer = item?.answers[scan.context.role][to - 1] ?? '';
  const steps = Math.abs(to - from);
  return (
    <p class="act">
      {act}
      <span class="small">
        {fill(steps === 1 ? tipping.answerBecomes : tipping.answerBecomesSteps, { answer, count: steps })}
      </span>
    </p>
  );
}
