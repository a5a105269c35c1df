import type { ComponentChildren } from 'preact';
import type { Reactions } from '../../../model/result/reaction';
import { REACTIONS } from '../../../model/result/reaction';
import type { TypeProbabilities } from '../../../model/result/typeProbabilities';
import { RELATIONSHIP_TYPES } from '../../../model/result/relationshipType';
import { ELLIPSE_RADIUS } from '../../../model/result/uncertainty';
import { capital, hundredths } from '../../../model/text/fill';
import { Data } from '../../Own';
import { Glyph } from '../../matrix/Glyph';
import { useTexts } from '../texts';
import { FoldedPart } from './Part';
import type { PartProps } from './partProps';
import { shortNames } from './voice';

/** The figures as tables, behind a disclosure: the same numbers that are drawn. */
export function FigureTables({ result, voice }: PartProps) {
  const texts = useTexts();
  const { words } = texts;
  if (!result.commitment && !result.own) return null;
  return (
    <FoldedPart title={words.result.asTable} className="figure-table">
      <div class="tables">
        {result.probabilities && <ProbabilityTable probabilities={result.probabilities} />}
        {result.commitment && <PlaceTable result={result} />}
        {result.own && result.other && (
          <ReactionTable own={result.own} other={result.other} names={shortNames(texts, voice)} />
        )}
      </div>
    </FoldedPart>
  );
}

function ProbabilityTable({ probabilities }: { probabilities: TypeProbabilities }) {
  const { words, types } = useTexts();
  const { table } = words.result;
  return (
    <Table caption={table.typologyCaption} heads={[table.type, table.probability]}>
      {RELATIONSHIP_TYPES.map((type) => (
        <tr key={type}>
          <th scope="row">
            <span class="named">
              <Glyph id={type} />
              <Data>{types[type].name}</Data>
            </span>
          </th>
          <td>{percentText(probabilities[type], table)}</td>
        </tr>
      ))}
    </Table>
  );
}

/** A probability as a whole per cent, and never as certain or impossible. */
function percentText(
  probability: number,
  words: Readonly<Record<'almostNone' | 'almostAll', string>>,
): string {
  if (probability < 0.01) return words.almostNone;
  return probability > 0.99 ? words.almostAll : `${hundredths(probability)}\u00a0%`;
}

function PlaceTable({ result: { commitment, reasons, drift } }: Pick<PartProps, 'result'>) {
  const { table } = useTexts().words.result;
  if (!commitment) return null;
  const rows = [
    [table.affective, commitment.affective, commitment.affectiveSigma],
    [table.calculative, commitment.calculative, commitment.calculativeSigma],
    ...(reasons.value === undefined ? [] : ([[table.value, reasons.value]] as const)),
    ...(reasons.lockIn === undefined ? [] : ([[table.lockIn, reasons.lockIn]] as const)),
    ...(drift
      ? ([
          [table.driftAffective, drift.affective],
          [table.driftCalculative, drift.calculative],
        ] as const)
      : []),
  ] as const;
  return (
    <Table caption={table.place} heads={[table.axis, table.score, table.margin]}>
      {rows.map(([name, value, sigma]) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          <td>{hundredths(value)}</td>
          <td>{sigma === undefined ? '' : hundredths(ELLIPSE_RADIUS * sigma)}</td>
        </tr>
      ))}
    </Table>
  );
}

type ReactionTableProps = Readonly<Record<'own' | 'other', Reactions>> & {
  readonly names: ReturnType<typeof shortNames>;
};

function ReactionTable({ own, other, names }: ReactionTableProps) {
  const { words, reactions } = useTexts();
  const { table } = words.result;
  const number = (value: number | undefined) => (value === undefined ? table.unknown : hundredths(value));
  return (
    <Table
      caption={table.reactionsCaption}
      heads={[table.reaction, capital(names.own), capital(names.other)]}
    >
      {REACTIONS.map((reaction) => (
        <tr key={reaction}>
          <th scope="row">
            <span class="named">
              <Glyph id={reaction} />
              <Data>{reactions[reaction].name}</Data>
            </span>
          </th>
          <td>{number(own.bars[reaction])}</td>
          <td>{number(other.bars[reaction])}</td>
        </tr>
      ))}
      {(['positivity', 'activity'] as const).map((axis) => (
        <tr key={axis}>
          <th scope="row">{table[axis]}</th>
          <td>{number(own.place?.[axis])}</td>
          <td>{number(other.place?.[axis])}</td>
        </tr>
      ))}
    </Table>
  );
}

interface TableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly children: ComponentChildren;
}

function Table({ caption, heads, children }: TableProps) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
