import type { CaseMomentResult } from '../../collections/caseResult';
import type { DossierText } from '../../collections/dossiers';
import { reactionsIn, typesIn } from '../../collections/fields';
import { verdictsIn } from '../../collections/scanTexts';
import type { Locale } from '../../i18n/locales';
import { wordsIn } from '../../i18n/words';
import { fill, inWords } from '../../model/text/fill';
import type { ReactionVerdict } from '../../model/result/reaction';
import { isReaction, reactionsOf } from '../../model/result/reaction';
import { typeAt } from '../../model/result/relationshipType';
import { ROLES } from '../../model/role';
import type { Role } from '../../model/role';
import type { TypologyVerdict } from '../../model/result/verdict';

/** All that the figures of a case say things with, in one language. */
export async function caseTexts(locale: Locale) {
  const [types, reactions, verdicts] = await Promise.all([
    typesIn(locale),
    reactionsIn(locale),
    verdictsIn(locale),
  ]);
  return { words: wordsIn(locale).cases.figure, types, reactions, verdicts };
}

export type CaseTexts = Awaited<ReturnType<typeof caseTexts>>;

/** A verdict on the typology inside a sentence: `steunpilaar`, `tussen steunpilaar en gegijzelde`. */
export function typologyName({ words, types }: CaseTexts, verdict: TypologyVerdict): string {
  if (verdict.kind === 'middle') return words.middle;
  if (verdict.kind === 'type') return types[verdict.type].inSentence;
  const { likelier, other } = verdict;
  return fill(words.between, { first: types[likelier].inSentence, second: types[other].inSentence });
}

/** A verdict on behaviour inside a sentence: `trouw`, `een constructieve reactie (vechten en trouw)`. */
export function reactionName({ words, reactions, verdicts }: CaseTexts, verdict: ReactionVerdict): string {
  if (isReaction(verdict)) return reactions[verdict].inSentence;
  const texts: Readonly<Record<string, { readonly name: string }>> = verdicts.reactions;
  const name = texts[verdict.replaceAll(' ', '-')]?.name;
  if (name === undefined) throw new Error(`content: no name for the reaction verdict '${verdict}'`);
  const [first, second] = reactionsOf(verdict).map((reaction) => reactions[reaction].inSentence);
  const inSentence = name.charAt(0).toLowerCase() + name.slice(1);
  return first && second ? fill(words.double, { name: inSentence, first, second }) : inSentence;
}

/** What the typology shows: where the dot lies and what the verdict is, or the trajectory; and what the band means. */
export function typologyText(
  texts: CaseTexts,
  parties: DossierText['parties'],
  moments: readonly CaseMomentResult[],
  inAll = moments.length,
): string {
  const { words } = texts;
  const [only] = moments;
  if (only && inAll === 1) return `${dotText(texts, only)} ${words.band}`;
  const steps = moments.map((moment) => atMoment(texts, moment, typologyName(texts, moment.verdict)));
  const line = fill(words.trajectory, { client: parties.client.name, moments: inWords(steps, words.and) });
  return `${line} ${words.lastBand}`;
}

function dotText(texts: CaseTexts, { commitment, verdict }: CaseMomentResult): string {
  const type = texts.types[typeAt(commitment.affective, commitment.calculative)].inSentence;
  if (verdict.kind === 'type') return fill(texts.words.inField, { type });
  return fill(texts.words.nearMiddle, { type, verdict: typologyName(texts, verdict) });
}

/** What the reaction matrix shows: per party what it did, at which moment, and of what there is nothing to show. */
export function reactionsText(
  texts: CaseTexts,
  parties: DossierText['parties'],
  moments: readonly CaseMomentResult[],
): string {
  const { words } = texts;
  const empty = moments.filter(({ reactions }) => !reactions.client && !reactions.provider);
  return [
    ...ROLES.map((role) => partyText(texts, role, parties[role].name, moments)),
    ...(empty.length < moments.length ? empty.map(({ number }) => fill(words.noReactionAt, { number })) : []),
  ].join(' ');
}

function partyText(
  texts: CaseTexts,
  role: Role,
  party: string,
  moments: readonly CaseMomentResult[],
): string {
  const { words } = texts;
  const shown = moments.flatMap((moment) => {
    const verdict = moment.reactions[role]?.verdict;
    if (!verdict) return [];
    const name = reactionName(texts, verdict);
    return [moments.length > 1 ? atMoment(texts, moment, name) : name];
  });
  if (shown.length === 0) return fill(words.noReaction, { party });
  const sentence = role === 'client' ? words.round : words.square;
  return fill(sentence, { party, reaction: inWords(shown, words.and) });
}

const atMoment = ({ words }: CaseTexts, { number, title }: CaseMomentResult, verdict: string): string =>
  fill(words.atMoment, { number, moment: title, verdict });
