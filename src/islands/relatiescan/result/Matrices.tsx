import { toMatrixPlace } from '../../../model/result/matrixPlace';
import { ELLIPSE_RADIUS } from '../../../model/result/uncertainty';
import type { Reactions } from '../../../model/result/reaction';
import { liesInVerdict, reactionsOf } from '../../../model/result/reaction';
import { verdictTypes } from '../../../model/result/verdict';
import type { ScanResult } from '../../../model/result/scanResult';
import { fill, hundredths } from '../../../model/text/fill';
import { Matrix } from '../../matrix/Matrix';
import type { Placements } from '../../matrix/placement';
import { useTexts } from '../texts';
import { Bars } from './Bars';
import type { PartProps } from './partProps';
import { reactionName } from '../../words/reactionWords';
import type { Voice } from './voice';
import { shortNames, voiceGaps } from './voice';

/** Both matrices side by side: place, band and drift on the typology; both parties on the reactions, with the bars. */
export function Matrices({ result, voice }: Pick<PartProps, 'result' | 'voice'>) {
  return (
    <div class="result-figures matrix-pair">
      <TypologyFigure result={result} />
      <ReactionsFigure result={result} voice={voice} />
    </div>
  );
}

function TypologyFigure({ result }: { result: ScanResult }) {
  const texts = useTexts();
  const { result: resultWords } = texts.words;
  const { commitment, verdict } = result;
  const sentence = commitment
    ? fill(resultWords.typologySentence, {
        affective: hundredths(commitment.affective),
        calculative: hundredths(commitment.calculative),
      })
    : `${resultWords.none}.`;
  return (
    <figure class="figure">
      <Matrix
        matrix="typology"
        words={texts.matrices.typology}
        marked={verdict ? verdictTypes(verdict) : []}
        {...typologyPlacements(result)}
      />
      <figcaption>
        <b>{resultWords.typologyCaption}</b> {sentence} {commitment && resultWords.bandSentence}{' '}
        {result.drift && resultWords.driftSentence}
      </figcaption>
    </figure>
  );
}

function typologyPlacements({ commitment, drift }: ScanResult): Placements {
  if (!commitment) return {};
  const place = toMatrixPlace(commitment);
  return {
    dots: [{ ...place, party: 'own' }],
    bands: [
      {
        ...place,
        rx: ELLIPSE_RADIUS * commitment.calculativeSigma,
        ry: ELLIPSE_RADIUS * commitment.affectiveSigma,
      },
    ],
    drift: drift && { from: place, to: toMatrixPlace(drift) },
  };
}

function ReactionsFigure({ result, voice }: { readonly result: ScanResult; readonly voice: Voice }) {
  const texts = useTexts();
  const { result: resultWords } = texts.words;
  const { own, other } = result;
  const names = shortNames(texts, voice);
  const lines = own ? reactionLines(texts, own, result, voice) : [resultWords.noProblem];
  return (
    <figure class="figure">
      <Matrix
        matrix="reactions"
        words={texts.matrices.reactions}
        marked={own?.verdict ? reactionsOf(own.verdict) : []}
        dots={[...dotOf(own, 'own', names.own), ...dotOf(other, 'other', names.other)]}
      />
      <figcaption>
        <b>{resultWords.reactionsCaption}</b> {lines.join(' ')}
      </figcaption>
      {own && <Bars own={own} other={other ?? { bars: {} }} names={names} />}
    </figure>
  );
}

function dotOf(party: Reactions | undefined, who: 'own' | 'other', label: string) {
  return party?.place ? [{ ...toMatrixPlace(party.place), party: who, label }] : [];
}

type Texts = ReturnType<typeof useTexts>;

function reactionLines(
  texts: Texts,
  own: Reactions,
  { other, otherKnows }: ScanResult,
  voice: Voice,
): readonly string[] {
  const { result: resultWords } = texts.words;
  const gaps = voiceGaps(voice);
  const said = (who: string, { place, verdict }: Reactions, none: string) => {
    if (!verdict) return [none];
    const named = fill(resultWords.reactionOf, { who, reaction: reactionName(texts, verdict) });
    return place ? [named] : [named, resultWords.partial];
  };
  return [
    fill(resultWords.reactionsKey, gaps),
    ...said(gaps.Self, own, fill(resultWords.noPlaceOwn, gaps)),
    ...(otherKnows === 'no'
      ? [fill(resultWords.notKnown, gaps)]
      : said(gaps.Other, other ?? { bars: {} }, fill(resultWords.noPlaceOther, gaps))),
    ...elsewhere(own, gaps.self, resultWords.dotElsewhere),
    ...(other ? elsewhere(other, gaps.other, resultWords.dotElsewhere) : []),
  ];
}

/** Says why the dot lies in another field than the verdict names. */
function elsewhere({ place, verdict }: Reactions, party: string, words: string): readonly string[] {
  if (!place || !verdict || reactionsOf(verdict).length === 0) return [];
  return liesInVerdict(place, verdict) ? [] : [fill(words, { party })];
}
