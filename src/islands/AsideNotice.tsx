import { saveFile } from '../browser/download';
import type { Words } from '../i18n/words';
import type { TabState } from './useTabRecord';

interface AsideNoticeProps extends Pick<TabState<unknown>, 'discardAside'> {
  readonly aside: string;
  readonly words: Words['tab']['aside'];
}

/** Says that the tab held something that could not be read; it can be saved as it stands, or thrown away. */
export default function AsideNotice({ aside, discardAside, words }: AsideNoticeProps) {
  const save = () => saveFile(words.file, new Blob([aside], { type: 'text/plain' }));
  return (
    <div class="notice" role="alert">
      <p>{words.text}</p>
      <div class="actions">
        <button type="button" class="button secondary" onClick={save}>
          {words.save}
        </button>
        <button type="button" class="plain-button" onClick={discardAside}>
          {words.discard}
        </button>
      </div>
    </div>
  );
}
