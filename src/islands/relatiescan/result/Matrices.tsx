import { ELLIPSE_RADIUS } from '../../../model/result/uncertainty';
import type { Reactions } from '../../../model/result/reaction';
import { liesInVerdict, reactionsOf } from '../../../model/result/reaction';
import { verdictTypes } from '../../../model/result/verdict';
import type { ScanResult } from '../../../model/result/scanResult';
import { fill, hundredths } from '../../fill';
import { Matrix } from '../../matrix/Matrix';
import type { Placements } from '../../matrix/placement';
import { useTexts } from '../texts';
import { Bars } from './Bars';
import { FigureTables } from './FigureTables';
import type { PartProps } from './Result';
import { reactionName } from '../../words/reactionWords';
import type { Voice } from './voice';
import { shortNames, voiceGaps } from './voice';

/** Both matrices side by side: place, band and drift on the typology; both parties on the reactions, with the bars. */
export function Matrices({ scan, reading, voice, brief }: PartProps & { readonly brief: boolean }) {
  return (
    <div class="result-figures">
      <div class="matrix-pair">
        <TypologyFigure reading={reading} />
        <ReactionsFigure reading={reading} voice={voice} />
      </div>
      {!brief && <FigureTables scan={scan} reading={reading} voice={voice} />}
    </div>
  );
}

function TypologyFigure({ reading }: { reading: ScanResult }) {
  const texts = useTexts();
  const { result } = texts.words;
  const { commitment, verdict } = reading;
  const sentence = commitment
    ? fill(result.typologySentence, {
        affective: hundredths(commitment.affective),
        calculative: hundredths(commitment.calculative),
      })
    : `${result.none}.`;
  return (
    <figure class="figure">
      <Matrix
        matrix="typology"
        words={texts.matrices.typology}
        marked={verdict ? verdictTypes(verdict) : []}
        {...typologyPlacements(reading)}
      />
      <figcaption>
        <b>{result.typologyCaption}</b> {sentence} {commitment && result.bandSentence}{' '}
        {reading.drift && result.driftSentence}
      </figcaption>
    </figure>
  );
}

function typologyPlacements({ commitment, drift }: ScanResult): Placements {
  if (!commitment) return {};
  const place = { x: commitment.calculative, y: commitment.affective };
  return {
    dots: [{ ...place, party: 'own' }],
    bands: [
      {
        ...place,
        rx: ELLIPSE_RADIUS * commitment.calculativeSigma,
        ry: ELLIPSE_RADIUS * commitment.affectiveSigma,
      },
    ],
    drift: drift && { from: place, to: { x: drift.calculative, y: drift.affective } },
  };
}

function ReactionsFigure({ reading, voice }: Pick<PartProps, 'reading' | 'voice'>) {
  const texts = useTexts();
  const { result } = texts.words;
  const { own, other } = reading;
  const names = shortNames(texts, voice);
  const lines = own && other ? reactionLines(texts, own, other, voice) : [result.noProblem];
  return (
    <figure class="figure">
      <Matrix
        matrix="reactions"
        words={texts.matrices.reactions}
        marked={own?.verdict ? reactionsOf(own.verdict) : []}
        dots={[...dotOf(own, 'own', names.own), ...dotOf(other, 'other', names.other)]}
      />
      <figcaption>
        <b>{result.reactionsCaption}</b> {lines.join(' ')}
      </figcaption>
      {own && other && <Bars own={own} other={other} names={names} />}
    </figure>
  );
}

function dotOf(party: Reactions | undefined, who: 'own' | 'other', label: string) {
  return party?.place ? [{ x: party.place.positivity, y: party.place.activity, party: who, label }] : [];
}

type Texts = ReturnType<typeof useTexts>;

function reactionLines(texts: Texts, own: Reactions, other: Reactions, voice: Voice): readonly string[] {
  const { result } = texts.words;
  const gaps = voiceGaps(voice);
  const said = (who: string, party: Reactions, none: string) =>
    party.verdict ? fill(result.reactionOf, { who, reaction: reactionName(texts, party.verdict) }) : none;
  return [
    fill(result.reactionsKey, gaps),
    said(gaps.Zelf, own, fill(result.noPlaceOwn, gaps)),
    said(gaps.Ander, other, fill(result.noPlaceOther, gaps)),
    ...elsewhere(own, gaps.zelf, result.dotElsewhere),
    ...elsewhere(other, gaps.ander, result.dotElsewhere),
  ];
}

/** Says why the dot lies in another field than the verdict names. */
function elsewhere({ place, verdict }: Reactions, party: string, words: string): readonly string[] {
  if (!place || !verdict || reactionsOf(verdict).length === 0) return [];
  return liesInVerdict(place, verdict) ? [] : [fill(words, { party })];
}
