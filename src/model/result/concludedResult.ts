import { defined } from '../property';
import { judgeBoth } from './expectedReaction';
import type { Conclusion } from './conclusion';
import { placeReactions, type Reactions } from './reaction';
import type { ScanResult } from './scanResult';
import { measureProbabilities } from './typeProbabilities';
import { parseVerdictCode } from './verdict';

/** The result that a conclusion tells of, as of a scan without answers: what follows from answers is absent. */
export function concludedResult({ verdict: code, place, reason, own, other }: Conclusion): ScanResult {
  const verdict = parseVerdictCode(code);
  const behaviour = defined({ own: reactionsOf(own), other: reactionsOf(other) });
  return defined({
    ...{ answers: {}, answered: 0, asked: 0, unknown: [], notApplicable: [], unanswered: [] },
    ...{ missing: [], dependence: {}, reasons: {}, advice: [] },
    commitment: place,
    probabilities: place && measureProbabilities(place),
    verdict,
    reason,
    ...behaviour,
    ...judgeBoth(defined({ verdict, ...behaviour })),
  });
}

const reactionsOf = (bars: Reactions['bars']): Reactions | undefined =>
  Object.keys(bars).length > 0 ? placeReactions(bars) : undefined;
