import { readdirSync } from 'node:fs';
import { casePath, chapterPath, pagePath, routeTo } from '../../../src/i18n/routes';
import { contentFiles } from '../../content/contentFiles';

/** The paths of all pages of the built site, the page for unknown addresses not among them. */
export const PAGES: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`);

interface Frontmatter {
  readonly slug: string;
  readonly order?: number;
  readonly chapter?: number;
  readonly dossier?: string;
}

const frontmatters = (under: string): readonly Frontmatter[] =>
  contentFiles(under)
    .map(({ data }) => data as Frontmatter)
    .toSorted((a, b) => (a.order ?? a.chapter ?? 0) - (b.order ?? b.chapter ?? 0));

const cases = frontmatters('cases/nl/');

/** The paths of all chapters, in the order of the guide. */
export const CHAPTERS: readonly string[] = frontmatters('guide/nl/').map(({ slug }) =>
  chapterPath('nl', slug),
);

/** The paths of all cases, in the order of the site. */
export const CASES: readonly string[] = cases.map(({ slug }) => casePath('nl', slug));

function caseOf(dossier: string): string {
  const found = cases.find((one) => one.dossier === dossier);
  if (found === undefined) throw new Error(`no case tells the dossier ${dossier}`);
  return casePath('nl', found.slug);
}

/** The case of a ministry and its shared service center. */
export const HR = caseOf('hr-ssc');
/** The case that follows a relation over five steps. */
export const GREEN = caseOf('green');
/** The case in which both parties react alike. */
export const HOSPITAL_CASE = caseOf('hospital');

export const GUIDE = routeTo('guide', 'nl');
export const GUIDE_PRINT = routeTo('guidePrint', 'nl');
/** One page for somebody who has a problem tomorrow. */
export const TOMORROW = routeTo('tomorrow', 'nl');
export const CASE_INDEX = routeTo('cases', 'nl');
export const TOOLS = routeTo('tools', 'nl');
export const WORKSHEET = routeTo('worksheet', 'nl');
export const GLOSSARY = routeTo('glossary', 'nl');

/** The chapter with the line of five moments. */
export const DECAY = chapterPath('nl', 'verval');
/** The chapter with the typology, and with many terms. */
export const COMMITMENT = chapterPath('nl', 'betrokkenheid');
/** The chapter with the matrix of reactions. */
export const REACTIONS = chapterPath('nl', 'reacties');

/** The page that accounts for the site, with its formulas. */
export const METHOD = pagePath('nl', 'verantwoording');
/** A plain page. */
export const PRIVACY = pagePath('nl', 'privacy');
