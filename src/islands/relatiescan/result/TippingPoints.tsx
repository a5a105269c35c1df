import { useMemo } from 'preact/hooks';
import { scored } from '../../../model/scan/answer';
import type { ItemId } from '../../../model/scan/item';
import { SCORING_KEY } from '../../../model/scan/item';
import type {
  TippingAlternative,
  TippingPoints as Tipping,
  TippingSteps,
} from '../../../model/result/tippingPoint';
import { findTippingPoints } from '../../../model/result/tippingPoint';
import { fill } from '../../../model/text/fill';
import { verdictName } from '../../words/verdictWords';
import { useTexts } from '../texts';
import { FoldedMore } from './FoldedMore';
import { KeepsUp } from './KeepsUp';
import { Part } from './Part';
import type { PartProps } from './partProps';

const SHOWN = 3;

type TippingProps = Pick<PartProps, 'scan' | 'result'>;

/** What helps the relation on and what can let it sink: the fewest steps that change the verdict, told as acts. */
export function TippingPoints(parts: TippingProps) {
  const { answers } = parts.result;
  // Searched here, after the first screen has been painted: it takes longer than all the rest of a result.
  const tipping = useMemo(() => findTippingPoints(answers), [answers]);
  return tipping ? <TippingWays {...parts} tipping={tipping} /> : null;
}

/** Both ways, as they were found. */
export function TippingWays({ tipping, ...parts }: TippingProps & { readonly tipping: Tipping }) {
  const { tipping: words } = useTexts().words.result;
  return (
    <Part title={words.title} intro={words.intro} className="tipping">
      <section>
        <h3>{words.lift}</h3>
        <Lift {...parts} lift={tipping.lift} />
      </section>
      <section>
        <details>
          <summary>
            <h3>{words.slide}</h3>
          </summary>
          <Slide {...parts} slide={tipping.slide} />
        </details>
      </section>
    </Part>
  );
}

function Lift({ lift, ...parts }: TippingProps & { readonly lift: Tipping['lift'] }) {
  if (lift === 'already-pillar') return <KeepsUp {...parts} />;
  return lift === 'none-within-four' ? <LongRoad result={parts.result} /> : <Steps {...parts} way={lift} />;
}

function Slide({ slide, ...parts }: TippingProps & { readonly slide: Tipping['slide'] }) {
  const { tipping: words } = useTexts().words.result;
  if (slide === 'already-low') return <p>{words.alreadyLow}</p>;
  if (slide !== 'none-within-four') return <Steps {...parts} way={slide} />;
  return <p>{parts.result.verdict?.kind === 'type' ? words.firm : words.wide}</p>;
}

/** Where no small change is enough: why, and the way that takes longer. */
function LongRoad({ result: { verdict } }: Pick<PartProps, 'result'>) {
  const { words, roads } = useTexts();
  const { tipping } = words.result;
  return (
    <>
      <p>{verdict?.kind === 'type' ? tipping.noSmallStep : tipping.wide}</p>
      <p class="sans roads">
        {tipping.longRoad}{' '}
        {roads.map(({ title, path }) => (
          <a key={path} href={path}>
            {title}
          </a>
        ))}
      </p>
    </>
  );
}

function Steps({ scan, result, way }: TippingProps & { readonly way: TippingSteps }) {
  const { tipping } = useTexts().words.result;
  const { alternatives } = way;
  const draw = (alternative: TippingAlternative) => (
    <Alternative
      key={JSON.stringify(alternative.changes)}
      scan={scan}
      result={result}
      alternative={alternative}
    />
  );
  const more = alternatives.length - SHOWN;
  return (
    <>
      <p>{opening(way, tipping)}</p>
      <ul class="alternatives">{alternatives.slice(0, SHOWN).map(draw)}</ul>
      {more > 0 && (
        <FoldedMore title={more === 1 ? tipping.oneMore : fill(tipping.more, { count: more })}>
          {() => <ul class="alternatives">{alternatives.slice(SHOWN).map(draw)}</ul>}
        </FoldedMore>
      )}
    </>
  );
}

type OpeningWords = Readonly<Record<'one' | 'oneOf' | 'two' | 'twoOf' | 'several', string>>;

function opening({ steps, alternatives }: TippingSteps, words: OpeningWords): string {
  const isChoice = alternatives.length > 1;
  if (steps === 1) return isChoice ? words.oneOf : words.one;
  if (steps === 2) return isChoice ? words.twoOf : words.two;
  return fill(words.several, { count: steps });
}

function Alternative({
  scan,
  result,
  alternative,
}: TippingProps & { readonly alternative: TippingAlternative }) {
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
  const item = form.items.find((candidate) => candidate.id === id);
  const raises = to > from === (SCORING_KEY[id].direction === 'plain');
  const act = (raises ? item?.up : item?.down)?.[scan.context.role];
  const answer = item?.answers[scan.context.role][to - 1] ?? '';
  return (
    <p class="act">
      {act}
      <span class="small">{fill(words.result.tipping.answerBecomes, { answer })}</span>
    </p>
  );
}
