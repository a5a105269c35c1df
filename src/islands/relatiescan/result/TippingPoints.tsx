import { scored } from '../../../model/scan/answer';
import type { ItemId } from '../../../model/scan/item';
import { SCORING_KEY } from '../../../model/scan/item';
import type { NoTipping, TippingAlternative, TippingSteps } from '../../../model/result/tippingPoint';
import { fill } from '../../../model/text/fill';
import { useTexts } from '../texts';
import { Part } from './Part';
import type { PartProps } from './partProps';
import { verdictName } from '../../words/verdictWords';

const SHOWN = 3;

/** What it would take: the fewest steps that change the verdict, each way, told as acts. */
export function TippingPoints({ scan, result }: Pick<PartProps, 'scan' | 'result'>) {
  const { tipping } = useTexts().words.result;
  const { lift, slide } = result.tipping ?? {};
  return (
    <Part title={tipping.title} intro={tipping.intro} className="tipping">
      <Way scan={scan} result={result} title={tipping.lift} way={lift} />
      <Way scan={scan} result={result} title={tipping.slide} way={slide} />
    </Part>
  );
}

interface WayProps extends Pick<PartProps, 'scan' | 'result'> {
  readonly title: string;
  readonly way: TippingSteps | NoTipping | undefined;
}

function Way({ scan, result, title, way }: WayProps) {
  const { tipping } = useTexts().words.result;
  if (way === undefined) return null;
  return (
    <section>
      <h3>{title}</h3>
      {typeof way === 'string' ? (
        <p>{noneText(way, result, tipping.none)}</p>
      ) : (
        <Steps scan={scan} result={result} way={way} />
      )}
    </section>
  );
}

type NoneWords = ReturnType<typeof useTexts>['words']['result']['tipping']['none'];

/** Nothing within four steps is firmness only where one type alone is the verdict. */
function noneText(code: NoTipping, { verdict }: PartProps['result'], words: NoneWords): string {
  if (code !== 'none-within-four') return words[code];
  return verdict?.kind === 'type' ? words[code].firm : words[code].mixed;
}

function Steps({ scan, result, way }: Pick<PartProps, 'scan' | 'result'> & { readonly way: TippingSteps }) {
  const { tipping } = useTexts().words.result;
  const more = way.alternatives.length - SHOWN;
  return (
    <>
      <p>{opening(way, tipping)}</p>
      <ul class="alternatives">
        {way.alternatives.slice(0, SHOWN).map((alternative) => (
          <Alternative
            key={JSON.stringify(alternative.changes)}
            scan={scan}
            result={result}
            alternative={alternative}
          />
        ))}
      </ul>
      {more > 0 && <p class="small">{fill(more === 1 ? tipping.oneMore : tipping.more, { count: more })}</p>}
    </>
  );
}

type OpeningWords = Readonly<Record<'one' | 'oneOf' | 'two' | 'twoOf' | 'many', string>>;

function opening({ steps, alternatives }: TippingSteps, words: OpeningWords): string {
  if (steps > 2) return fill(words.many, { count: steps });
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
  return (
    <p class="act">
      {act}
      <span class="small">{fill(tipping.answerBecomes, { answer })}</span>
    </p>
  );
}
