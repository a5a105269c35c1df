import type { LocalizedText } from '../../src/i18n/locales';
import { LOCALES } from '../../src/i18n/locales';
import { localize } from '../../src/i18n/localize';
import { wordsIn } from '../../src/i18n/words';
import type { ScanTexts } from '../../src/islands/relatiescan/texts';
import type { Form } from '../../src/model/form';
import { contentData, contentFiles } from '../content/contentFiles';

const [LOCALE] = LOCALES;

/** The questionnaire as a reader gets it. */
export const FORM: Form<string> = localize(
  contentData<Form<LocalizedText>>('forms/relatiescan.yaml'),
  LOCALE,
) as Form<string>;

/** What the scan says, from the real content in the first language: all but the words around matrices and cases. */
export const TEXTS = {
  locale: LOCALE,
  words: wordsIn(LOCALE).scan,
  months: wordsIn(LOCALE).months,
  form: FORM,
  types: byId('types/'),
  reactions: byId('reactions/'),
  verdicts: localize(contentData('verdicts.yaml'), LOCALE),
  advice: localize(contentData('advice.yaml'), LOCALE),
} as unknown as ScanTexts;

function byId(folder: string) {
  const texts = contentFiles(folder).map(({ data }) => localize(data, LOCALE) as { id: string });
  return Object.fromEntries(texts.map((text) => [text.id, text]));
}
