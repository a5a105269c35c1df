/** What a link of version 2 holds of a conclusion, written out: like the layout of a scan it never changes. */
import { dayIn, oneOf, packFields, shareOf, unpackFields, type FieldValues, type LinkField } from './layout';
import { parseConclusion, type Conclusion } from '../result/conclusion';

const VERDICTS = [
  ...['pillar', 'prospect', 'hostage', 'freerider', 'middle'],
  ...['between pillar and prospect', 'between pillar and hostage', 'between pillar and freerider'],
  ...['between prospect and pillar', 'between prospect and hostage', 'between prospect and freerider'],
  ...['between hostage and pillar', 'between hostage and prospect', 'between hostage and freerider'],
  ...['between freerider and pillar', 'between freerider and prospect', 'between freerider and hostage'],
];
/** Places and their uncertainty travel in thousandths, bars in eighths, which is exact. */
const [THOUSANDTHS, EIGHTHS] = [1000, 8];
const PLACE = ['affective', 'affectiveSigma', 'calculative', 'calculativeSigma'] as const;
const BARS = ['exit', 'voice', 'loyalty', 'neglect'] as const;

const FIELDS: readonly LinkField[] = [
  oneOf('role', ['client', 'provider']),
  dayIn('date', 2000, 2100),
  oneOf('verdict', [undefined, ...VERDICTS]),
  oneOf('reason', [undefined, 'neither', 'both', 'value', 'lock-in']),
  ...PLACE.map((name) => shareOf(name, THOUSANDTHS)),
  ...(['own', 'other'] as const).flatMap((party) => BARS.map((bar) => shareOf(`${party}-${bar}`, EIGHTHS))),
];

/** A conclusion as one whole number under 2^95. */
export function packConclusion(conclusion: Conclusion): bigint {
  const { role, date, verdict, reason, place } = conclusion;
  return packFields(FIELDS, {
    ...{ role, date, verdict, reason },
    ...place,
    ...flatBars('own', conclusion.own),
    ...flatBars('other', conclusion.other),
  });
}

/** The conclusion that a number stands for; undefined if the number is out of range or holds only part of a place. */
export function unpackConclusion(packed: bigint): Conclusion | undefined {
  const values = unpackFields(FIELDS, packed);
  const conclusion = values && parseConclusion(nested(values));
  return conclusion && packConclusion(conclusion) === packed ? conclusion : undefined;
}

const flatBars = (party: 'own' | 'other', bars: FieldValues = {}): FieldValues =>
  Object.fromEntries(BARS.map((bar) => [`${party}-${bar}`, bars[bar]]));

const nested = (values: FieldValues): FieldValues => ({
  ...values,
  place: Object.fromEntries(PLACE.map((name) => [name, values[name]])),
  own: Object.fromEntries(BARS.map((bar) => [bar, values[`own-${bar}`]])),
  other: Object.fromEntries(BARS.map((bar) => [bar, values[`other-${bar}`]])),
});
