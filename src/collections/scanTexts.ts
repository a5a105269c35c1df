import type { AdviceLink } from './adviceLink';
import { adviceLink } from './adviceLink';
import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Locale, Localized } from '../i18n/locales';
import { localize } from '../i18n/localize';
import { plainDossier } from '../model/case/dossier';
import { placeCaseMoment } from '../model/result/resemblance';
import type { CaseMoment } from '../model/result/resemblance';
import { dossiersIn } from './dossiers';
import { casesIn, chaptersIn } from './guide';

/** The questionnaire in one language. */
export const formIn = (locale: Locale) => only('forms', locale);

/** What the verdicts mean, in one language. */
export const verdictsIn = (locale: Locale) => only('verdicts', locale);

/** Every piece of advice in one language, with a link to the page it names, and what a piece can begin with. */
export async function adviceIn(locale: Locale) {
  const { pieces, parts } = await only('advice', locale);
  const pages = await linkedPages(locale);
  const linked = Object.entries(pieces).map(([id, { title, text, ...named }]) => {
    const link = adviceLink(id, named, pages);
    return [id, { title, text, ...(link ? { link } : {}) }] as const;
  });
  return { pieces: Object.fromEntries(linked) as Readonly<Record<keyof typeof pieces, AdvicePiece>>, parts };
}

/** The chapters in which a relation that no small step moves is worked on. */
const ROADS = ['betrokkenheid', 'gesprek'];

/** Where such a relation is worked on, as links; a chapter that is not there stops the build. */
export async function roadsIn(locale: Locale) {
  const pages = await linkedPages(locale);
  return ROADS.map((chapter) => {
    const page = pages.get(`chapter ${chapter}`);
    if (!page) throw new Error(`content: no chapter '${chapter}' for the longer road of a result`);
    return { title: page.title, path: page.path };
  });
}

interface AdvicePiece {
  readonly title: string;
  readonly text: Readonly<Record<'client' | 'provider', string>>;
  readonly link?: AdviceLink;
}

/** Where each moment of each case with a page or passage stands, to look for the one that a result resembles most. */
export async function caseMomentsIn(locale: Locale): Promise<readonly CaseMoment[]> {
  const [dossiers, names] = await Promise.all([dossiersIn(locale), caseNamesIn(locale)]);
  return dossiers
    .filter(({ id }) => names[id]?.path !== undefined)
    .map(plainDossier)
    .flatMap((dossier) => dossier.moments.map((moment) => placeCaseMoment(dossier, moment)))
    .filter((moment) => moment !== undefined);
}

/** Name of each case and of its moments, with its page, or the passage that tells of it, where that exists, by dossier id. */
export async function caseNamesIn(locale: Locale) {
  const [dossiers, cases, chapters] = await Promise.all([
    dossiersIn(locale),
    casesIn(locale),
    chaptersIn(locale),
  ]);
  const passageOf = ({ passage }: (typeof dossiers)[number]) => {
    const chapter = chapters.find(({ id }) => id === passage?.chapter);
    return chapter && passage && `${chapter.path}#${passage.heading}`;
  };
  return Object.fromEntries(
    dossiers.map((dossier) => {
      const page = cases.find(({ entry }) => entry.data.dossier === dossier.id)?.path;
      const path = page ?? passageOf(dossier);
      const moments = Object.fromEntries(dossier.moments.map(({ id, title }) => [id, title]));
      return [dossier.id, { title: dossier.title, moments, ...(path ? { path } : {}) }] as const;
    }),
  );
}

async function linkedPages(locale: Locale) {
  const [chapters, cases] = await Promise.all([chaptersIn(locale), casesIn(locale)]);
  return new Map<string, AdviceLink>([
    ...chapters.map(
      ({ id, path, entry }) => [`chapter ${id}`, { kind: 'chapter', title: entry.data.title, path }] as const,
    ),
    ...cases.map(
      ({ id, path, entry }) => [`case ${id}`, { kind: 'case', title: entry.data.title, path }] as const,
    ),
  ]);
}

type SingleFile = 'forms' | 'verdicts' | 'advice';

/** The one entry of a collection that is one file. */
async function only<Name extends SingleFile>(
  name: Name,
  locale: Locale,
): Promise<Localized<CollectionEntry<Name>['data']>> {
  const [entry, ...others] = await getCollection(name);
  if (!entry || others.length > 0) throw new Error(`content: '${name}' must be one file`);
  return localize(entry.data as CollectionEntry<Name>['data'], locale);
}
