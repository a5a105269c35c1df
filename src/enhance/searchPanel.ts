import { loadSearcher } from './search';
import type { FoundPage, HitWords, Searcher } from './search';
import { groupElement, groupPages, placeCount } from './searchHits';
import { showSearch } from './searchState';

const TYPING_PAUSE = 200;
const started = new WeakSet<HTMLDialogElement>();

/** Makes the dialog search while the reader types. Calling it again for the same dialog changes nothing. */
export function startPanel(dialog: HTMLDialogElement): void {
  const parts = partsOf(dialog);
  if (!parts || started.has(dialog)) return;
  started.add(dialog);
  const search = searchFor(dialog, parts);
  let timer: ReturnType<typeof setTimeout>;
  const type = (query: string) => {
    parts.input.value = query;
    parts.input.focus();
    void search();
  };
  parts.input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, TYPING_PAUSE);
  });
  parts.form.addEventListener('submit', search);
  dialog.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element)) return;
    const example = target.closest<HTMLElement>('[data-search-example]')?.dataset['searchExample'];
    if (example) type(example);
    if (target.matches('[data-search-retry]')) type(parts.input.value);
    // A place on this same page is not loaded anew: the dialog must make way for it.
    if (target.closest('a')) dialog.close();
  });
  void search();
}

interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly hits: HTMLElement;
}

function partsOf(dialog: HTMLDialogElement): Parts | undefined {
  const form = dialog.querySelector('form');
  const input = dialog.querySelector('input');
  const hits = dialog.querySelector<HTMLElement>('[data-when=hits]');
  return form && input && hits ? { form, input, hits } : undefined;
}

function searchFor(dialog: HTMLDialogElement, { input, hits }: Parts): () => Promise<void> {
  // The page gives the dialog the address of the words in `data-search`.
  const path = dialog.dataset['search'] ?? '';
  let searcher: Promise<Searcher> | undefined;
  let latest = 0;
  const showPages = (pages: readonly FoundPage[], words: HitWords) => {
    const groups = groupPages(pages, words.groups);
    const count = placeCount(groups);
    hits.replaceChildren(...groups.map(groupElement));
    const said = count === 1 ? words.hit : words.hits.replace('{count}', String(count));
    if (count === 0) showSearch(dialog, 'none');
    else showSearch(dialog, 'hits', said);
  };
  return async () => {
    const turn = ++latest;
    const typed = input.value.trim();
    const mine = (searcher ??= loadSearcher(path));
    if (typed !== '') showSearch(dialog, 'loading');
    try {
      const { find, words } = await mine;
      const pages = typed === '' ? [] : await find(typed);
      if (turn !== latest) return;
      if (typed === '') showSearch(dialog, 'idle');
      else showPages(pages, words);
    } catch {
      if (searcher === mine) searcher = undefined;
      if (turn === latest) showSearch(dialog, 'failure');
    }
  };
}
