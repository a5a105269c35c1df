import type { CaseMomentResult } from '../../collections/caseResult';
import { measureCaseMoments } from '../../collections/caseResult';
import type { DossierText } from '../../collections/dossiers';
import type { Words } from '../../i18n/words';
import { capital, fill, hundredths } from '../../model/text/fill';
import type { FieldName, PredictionTexts, ScanText } from '../../islands/case/predictionTexts';
import type { Field } from '../../model/case/prediction';
import { FIELDS } from '../../model/case/prediction';
import { reactionsOf } from '../../model/result/reaction';
import type { Role } from '../../model/role';
import { verdictTypes } from '../../model/result/verdict';
import type { CaseTexts } from './caseWords';
import { reactionName, typologyName } from './caseWords';

interface Sources {
  readonly texts: CaseTexts;
  readonly matrices: PredictionTexts['matrices'];
  readonly words: Words['story'];
}

/** What the placing of a case says: names, the interpretation of the author or ours, and what the scan makes of the last moment. */
export function predictionTexts(dossier: DossierText, { texts, matrices, words }: Sources): PredictionTexts {
  const { parties, interpretation } = dossier;
  if (!interpretation) throw new Error(`content: dossier '${dossier.id}' has no interpretation`);
  const moments = measureCaseMoments(dossier);
  const last = moments.at(-1);
  if (!last) throw new Error(`content: dossier '${dossier.id}' has no moment`);
  const reaction = (role: Role) => reactionInterpretation(moments, role, texts, words.compare);
  return {
    parties: { client: parties.client.name, provider: parties.provider.name },
    matrices,
    fields: fieldNames(texts),
    interpretation: {
      typology: {
        ...interpretation.typology,
        scan: {
          fields: verdictTypes(last.verdict),
          name: capital(typologyName(texts, last.verdict)),
          why: '',
          numbers: fill(words.compare.scanTypology, {
            affective: hundredths(last.commitment.affective),
            calculative: hundredths(last.commitment.calculative),
          }),
        },
      },
      client: { ...interpretation.client, scan: reaction('client') },
      provider: { ...interpretation.provider, scan: reaction('provider') },
    },
    predict: words.predict,
    compare: words.compare,
  };
}

/** The scan on a party, from the last moment of which its behaviour is coded; the argument says when that is not the end. */
function reactionInterpretation(
  moments: readonly CaseMomentResult[],
  role: Role,
  texts: CaseTexts,
  words: Words['story']['compare'],
): ScanText {
  const moment = moments.findLast(({ reactions }) => reactions[role]);
  const shown = moment?.reactions[role];
  if (!moment || !shown) return { fields: [], name: words.scanNone, why: '', numbers: '' };
  const bars = FIELDS.reactions.map((id) =>
    fill(words.bar, { reaction: texts.reactions[id].inSentence, value: hundredths(shown.bars[id] ?? 0) }),
  );
  return {
    fields: reactionsOf(shown.verdict),
    name: capital(reactionName(texts, shown.verdict)),
    why: moment === moments.at(-1) ? '' : fill(words.scanEarlier, { moment: moment.title }),
    numbers: fill(words.scanReaction, { bars: bars.join(', ') }),
  };
}

function fieldNames({ types, reactions }: CaseTexts): Readonly<Record<Field, FieldName>> {
  const all = { ...types, ...reactions };
  const names = [...FIELDS.typology, ...FIELDS.reactions].map((id) => {
    const { name, inSentence } = all[id];
    return [id, { name, inSentence }] as const;
  });
  return Object.fromEntries(names) as Record<Field, FieldName>;
}
