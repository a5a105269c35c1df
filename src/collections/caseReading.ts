import { measureCommitment } from '../model/commitment';
import type { CodedDossier } from '../model/dossier';
import { plainDossier } from '../model/dossier';
import { measureReactions } from '../model/reaction';
import { measureProbabilities } from '../model/relationshipType';
import { placeVerdict } from '../model/verdict';

/** What the coded answers say at the last moment of a case: the client's place, and what both parties did. */
export function readCaseMoment(dossier: CodedDossier) {
  const answers = plainDossier(dossier).moments.at(-1)?.answers ?? {};
  const commitment = measureCommitment(answers.client ?? {});
  if (!commitment)
    throw new Error(`content: dossier '${dossier.id}' has too few answers of the client for a placement`);
  return {
    commitment,
    verdict: placeVerdict(measureProbabilities(commitment)),
    client: answers.client && measureReactions(answers.client, 'own'),
    provider: answers.provider && measureReactions(answers.provider, 'own'),
  };
}
