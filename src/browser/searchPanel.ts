import { loadSearcher } from './search';
import type { FoundPage, Searcher } from './search';
import { groupElement, groupPages, placeCount } from './searchHits';
import type { Group } from './searchHits';

/** What the page gives the dialog in `data-search`: the address of the words, and words with {count}. */
interface Settings {
  readonly words: string;
  readonly hit: string;
  readonly hits: string;
  readonly groups: readonly Group[];
}

type State = 'idle' | 'loading' | 'hits' | 'none' | 'failure';

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
    if (target.matches('[data-search-example]')) type(target.textContent.trim());
    if (target.matches('[data-search-retry]')) type(parts.input.value);
    // A place on this same page is not loaded anew: the dialog must make way for it.
    if (target.closest('a')) dialog.close();
  });
  void search();
}

interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly hits: HTMLElement;
}

function partsOf(dialog: HTMLDialogElement): Parts | undefined {
  const form = dialog.querySelector('form');
  const input = dialog.querySelector('input');
  const status = dialog.querySelector<HTMLElement>('[role=status]');
  const hits = dialog.querySelector<HTMLElement>('[data-when=hits]');
  return form && input && status && hits ? { form, input, status, hits } : undefined;
}

function searchFor(dialog: HTMLDialogElement, { input, status, hits }: Parts): () => Promise<void> {
  const settings = JSON.parse(dialog.dataset['search'] ?? '') as Settings;
  let searcher: Promise<Searcher> | undefined;
  let latest = 0;
  const show = (state: State, message = saysOf(dialog, state)) => {
    for (const part of dialog.querySelectorAll<HTMLElement>('[data-when]')) {
      part.hidden = !part.dataset['when']?.split(' ').includes(state);
    }
    status.textContent = message;
  };
  const showPages = (pages: readonly FoundPage[]) => {
    const groups = groupPages(pages, settings.groups);
    const count = placeCount(groups);
    hits.replaceChildren(...groups.map(groupElement));
    if (count === 0) show('none');
    else show('hits', count === 1 ? settings.hit : settings.hits.replace('{count}', String(count)));
  };
  return async () => {
    const mine = ++latest;
    const typed = input.value.trim();
    searcher ??= loadSearcher(settings.words);
    if (typed !== '') show('loading');
    try {
      const pages = typed === '' ? await searcher.then(() => []) : await (await searcher)(typed);
      if (mine !== latest) return;
      if (typed === '') show('idle');
      else showPages(pages);
    } catch {
      searcher = undefined;
      if (mine === latest) show('failure');
    }
  };
}

const saysOf = (dialog: HTMLDialogElement, state: State): string =>
  dialog.querySelector<HTMLElement>(`[data-when="${state}"][data-says]`)?.dataset['says'] ?? '';
