import { accepted } from '../../model/parsed';
import type { Prediction } from '../../model/case/prediction';
import { parsePrediction } from '../../model/case/prediction';
import type { TabState } from '../useTabRecord';
import { useTabRecord } from '../useTabRecord';

/** What the reader placed of a case in this tab; every part of the page that asks has the same. */
export const usePrediction = (caseId: string): TabState<Prediction> =>
  useTabRecord<Prediction>({
    key: `casus:${caseId}`,
    fresh: {},
    parse: (stored) => accepted(parsePrediction(stored)),
    format: (prediction) => prediction,
  });
