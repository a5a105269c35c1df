import type { LocalizedText } from '../../src/i18n/locales';
import { LOCALES } from '../../src/i18n/locales';
import { localize } from '../../src/i18n/localize';
import { wordsIn } from '../../src/i18n/words';
import type { AdviceTexts, ScanTexts } from '../../src/islands/relatiescan/texts';
import type { CodedDossier } from '../../src/model/case/dossier';
import { plainDossier } from '../../src/model/case/dossier';
import type { Form } from '../../src/model/scan/form';
import { placeCaseMoment } from '../../src/model/result/resemblance';
import { contentData, contentFiles } from '../content/contentFiles';

const [LOCALE] = LOCALES;

/** The questionnaire as a reader gets it. */
export const FORM: Form<string> = localize(
  contentData<Form<LocalizedText>>('forms/relatiescan.yaml'),
  LOCALE,
) as Form<string>;

const dossiers = contentFiles('dossiers/').map(({ data }) => localize(data, LOCALE) as TitledDossier);
const [types, reactions] = [byId('types/'), byId('reactions/')];
const { matrices } = wordsIn(LOCALE);

/** The words of all advice, from the real content in the first language. */
export const ADVICE = localize(contentData('advice.yaml'), LOCALE) as unknown as AdviceTexts;

/** What the scan says, from the real content in the first language. */
export const TEXTS = {
  locale: LOCALE,
  title: 'Relatiescan',
  words: wordsIn(LOCALE).scan,
  months: wordsIn(LOCALE).months,
  matrices: {
    typology: { ...matrices.typology, fields: named(types, 'prospect', 'pillar', 'freerider', 'hostage') },
    reactions: { ...matrices.reactions, fields: named(reactions, 'exit', 'voice', 'neglect', 'loyalty') },
  },
  form: FORM,
  types,
  reactions,
  verdicts: localize(contentData('verdicts.yaml'), LOCALE),
  adviceAddress: '/adviezen.json',
  roads: [
    { title: 'Betrokkenheid', path: '/gids/betrokkenheid/' },
    { title: 'Het gesprek', path: '/gids/gesprek/' },
  ],
  caseNames: Object.fromEntries(dossiers.map((dossier) => [dossier.id, nameOf(dossier)])),
  caseMoments: dossiers
    .map(plainDossier)
    .flatMap((dossier) => dossier.moments.map((moment) => placeCaseMoment(dossier, moment)))
    .filter((moment) => moment !== undefined),
} as unknown as ScanTexts;

function byId(folder: string) {
  const texts = contentFiles(folder).map(({ data }) => localize(data, LOCALE) as { id: string });
  return Object.fromEntries(texts.map((text) => [text.id, text]));
}

type TitledDossier = Omit<CodedDossier, 'moments'> & {
  readonly title: string;
  readonly moments: readonly (CodedDossier['moments'][number] & { readonly title: string })[];
};

function nameOf({ id, title, moments }: TitledDossier) {
  const names = moments.map((moment) => [moment.id, moment.title]);
  return { title, path: `/casussen/${id}/`, moments: Object.fromEntries(names) };
}

function named(texts: ReturnType<typeof byId>, ...ids: readonly string[]) {
  return ids.map((id) => texts[id]);
}
