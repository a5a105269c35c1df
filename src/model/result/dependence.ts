import { unitValues, type Answers } from '../scan/answer';
import { itemsOf } from '../scan/item';
import { measureFacets } from './commitment';
import { mean, meanOfKnown } from '../mean';
import { defined } from '../property';

/** Dependence as experienced, 0..1; asymmetry is own minus other, -1..1; what has too little to go on is absent. */
export type Dependence = Readonly<{ own?: number; other?: number; asymmetry?: number; oneSided?: boolean }>;

const ONE_SIDED = 0.25;
const OWN_MINIMUM = 2;

/** Who depends on whom; own needs two of switching, few alternatives and its own items, the other's needs one answer. */
export function measureDependence(answers: Answers): Dependence {
  const own = ownDependence(answers);
  const other = mean(unitValues(answers, itemsOf('other-dependence')));
  const asymmetry = own === undefined || other === undefined ? undefined : own - other;
  const oneSided = asymmetry === undefined ? undefined : Math.abs(asymmetry) >= ONE_SIDED;
  return defined({ own, other, asymmetry, oneSided });
}

function ownDependence(answers: Answers): number | undefined {
  const { switching, fewAlternatives } = measureFacets(answers);
  const sources = [switching, fewAlternatives, mean(unitValues(answers, itemsOf('own-dependence')))];
  const known = sources.filter((source) => source !== undefined);
  return known.length < OWN_MINIMUM ? undefined : meanOfKnown(known);
}
