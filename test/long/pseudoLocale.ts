import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { nl } from '../../src/i18n/nl';
import { contentFiles } from '../content/contentFiles';
import type { ProjectCopy } from './projectCopy';

/** What is put behind every heading, so that its anchor can be told from that of the Dutch one. */
const HEADING = 'uitvoerig';

/** Keys of words that are no text: anchors, and words with the places where they may break. */
const NO_TEXT = ['stepId', 'readingId', 'longWords'];

/** Gives a copy the language `xx` in `LOCALES`, and an address of its own for each route: the first step of the recipe. */
export function addLocale({ folder, write }: ProjectCopy): void {
  const source = (path: string) => readFileSync(join(folder, path), 'utf8');
  write('src/i18n/locales.ts', source('src/i18n/locales.ts').replace("['nl']", "['nl', 'xx']"));
  write(
    'src/i18n/routes.ts',
    source('src/i18n/routes.ts').replace(
      /nl: '([^']+)'/g,
      (address, path: string) => `${address}, xx: '${twinOf(path)}'`,
    ),
  );
}

/** Gives a copy the words of the interface in `xx`: the second step. */
export function addWords({ folder, write }: ProjectCopy): void {
  const file = 'src/i18n/words.ts';
  write('src/i18n/xx.ts', `export const xx = ${JSON.stringify(longerWords(nl))} as const;\n`);
  write(
    file,
    `import { xx } from './xx';\n${readFileSync(join(folder, file), 'utf8').replace('= { nl }', '= { nl, xx }')}`,
  );
}

/** Gives a copy every text of `content` in `xx`: the third step. */
export function addContent({ write }: ProjectCopy): void {
  for (const { path, data, body } of contentFiles()) {
    if (path.endsWith('.yaml')) write(`content/${path}`, quoted(inBoth(data)));
    else
      write(
        `content/${path.replace('/nl/', '/xx/')}`,
        `---\n${quoted(frontmatter(data))}---\n${longerPage(body)}`,
      );
  }
}

/** The address in `xx` of a Dutch address: `/gids/#begin` becomes `/xx/gids-xx/#begin-uitvoerig`. */
export function twinOf(address: string): string {
  const [path = '', anchor] = address.split('#');
  const own = path.replace(/[\w-]+/g, (part, at: number) => (path[at - 1] === '.' ? part : `${part}-xx`));
  return `/xx${own}${anchor === undefined ? '' : `#${anchor}-${HEADING}`}`;
}

/** A text with two fifths of its length behind it. */
function longer(text: string): string {
  const room = Math.ceil(text.length * 0.4);
  return `${text} ${'langer woord '.repeat(room).slice(0, room).trim()}`;
}

function longerWords(value: unknown): unknown {
  if (typeof value === 'string') return longer(value);
  if (Array.isArray(value)) return value.map(longerWords);
  return mapped(value, (entry, key) => (NO_TEXT.includes(key) || key === 'id' ? entry : longerWords(entry)));
}

/** Data with a text in `xx` beside each Dutch one. The lines and signs of formulas have a notation, and stay. */
function inBoth(value: unknown, key?: string): unknown {
  if (Array.isArray(value)) return value.map((entry) => inBoth(entry));
  if (typeof value !== 'object' || value === null) return value;
  const { nl: dutch, ...others } = value as Record<string, unknown>;
  if (dutch !== undefined && Object.keys(others).length === 0)
    return { nl: dutch, xx: key === 'lines' ? dutch : longerTexts(dutch) };
  return mapped(value, inBoth);
}

function longerTexts(value: unknown): unknown {
  if (typeof value === 'string') return longer(value);
  if (Array.isArray(value)) return value.map(longerTexts);
  return mapped(value, (entry, key) => (key === 'sign' ? entry : longerTexts(entry)));
}

function frontmatter(data: unknown): unknown {
  return mapped(data, (entry, key) => {
    if (key === 'slug') return `${String(entry)}-xx`;
    return ['dossier', 'date', 'facts'].includes(key) ? entry : longerTexts(entry);
  });
}

/** YAML in which a date stays a text. */
const quoted = (data: unknown): string => stringify(data, { defaultStringType: 'QUOTE_DOUBLE' });

const mapped = (value: unknown, change: (entry: unknown, key: string) => unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, change(entry, key)]))
    : value;

/** The text of a page, each line longer, with the addresses of `xx`; an element alone on its line stays. */
const longerPage = (body: string): string =>
  body
    .replace(/\]\((\/[^)]*\/(?:#[^)]*)?)\)/g, (_, address: string) => `](${twinOf(address)})`)
    .replace(
      / (lead|title|when|about|note|subject|from|who)="([^"]*)"/g,
      (_, name: string, text: string) => ` ${name}="${longer(text)}"`,
    )
    .replace(/^(<(\w+)[^>]*>)(.+)(<\/\2>)$/gm, (_, open: string, _name, text: string, close: string) =>
      [open, longer(text), close].join(''),
    )
    .replace(/^#.+$/gm, (heading) => `${heading.replace(/ \{#[\w-]+\}$/, '')} ${HEADING}`)
    .replace(/^(?!#|<).+$|^<Term\b.*[^>]$/gm, longer);
