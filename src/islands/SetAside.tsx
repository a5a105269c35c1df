import type { Words } from '../i18n/words';
import { Lazy } from './lazy';
import type { TabState } from './useTabRecord';

interface SetAsideProps extends Pick<TabState<unknown>, 'aside' | 'discardAside'> {
  readonly words: Pick<Words['tab'], 'aside' | 'load'>;
}

/** The notice about what the tab held and could not be read, until the reader throws that away; seldom there, so loaded on use. */
export function SetAside({ aside, discardAside, words }: SetAsideProps) {
  if (aside === undefined) return null;
  return <Lazy load={loadNotice} props={{ aside, discardAside, words: words.aside }} words={words.load} />;
}

const loadNotice = () => import('./AsideNotice');
