import { measureCommitment } from '../model/result/commitment';
import type { Commitment } from '../model/result/commitment';
import { plainAnswers } from '../model/case/dossier';
import type { ReactionPlace, Reactions, ReactionVerdict } from '../model/result/reaction';
import { measureReactions } from '../model/result/reaction';
import { measureProbabilities } from '../model/result/typeProbabilities';
import type { Role } from '../model/role';
import { ROLES } from '../model/role';
import type { TypologyVerdict } from '../model/result/verdict';
import { decideVerdict } from '../model/result/verdict';
import type { DossierText } from './dossiers';

/** What a party did, as its answers place it. */
export interface ShownReaction {
  readonly place: ReactionPlace;
  readonly bars: Reactions['bars'];
  readonly verdict: ReactionVerdict;
}

/** A moment of a case on both matrices: the client's place, and what each party did as far as that is known. */
export interface CaseMomentResult {
  /** Counts from 1. */
  readonly number: number;
  readonly title: string;
  readonly commitment: Commitment;
  readonly verdict: TypologyVerdict;
  readonly reactions: Readonly<Partial<Record<Role, ShownReaction>>>;
}

type MomentText = DossierText['moments'][number];

/** What the coded answers say at each moment of a case. Throws when the client's are too few for a placement. */
export function measureCaseMoments(dossier: DossierText): readonly CaseMomentResult[] {
  return dossier.moments.map((moment, index) => {
    const commitment = measureCommitment(plainAnswers(moment.answers.client ?? {}));
    if (!commitment)
      throw new Error(
        `content: dossier '${dossier.id}', moment '${moment.id}': too few answers of the client to place it`,
      );
    return {
      number: index + 1,
      title: moment.title,
      commitment,
      verdict: decideVerdict(measureProbabilities(commitment)),
      reactions: reactionsAt(moment),
    };
  });
}

function reactionsAt({ answers }: MomentText): CaseMomentResult['reactions'] {
  const shown = ROLES.flatMap((role) => {
    const { place, bars, verdict } = measureReactions(plainAnswers(answers[role] ?? {}), 'own');
    return place && verdict ? [[role, { place, bars, verdict }] as const] : [];
  });
  return Object.fromEntries(shown);
}
