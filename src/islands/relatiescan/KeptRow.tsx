import { useState } from 'preact/hooks';
import { saveFile } from '../../browser/download';
import { fileNameOf } from '../../browser/fileName';
import { fill } from '../../model/text/fill';
import { Data, Own } from '../Own';
import { Confirm } from './Confirm';
import { droppedText } from './droppedText';
import { Press } from './Press';
import type { KeptEntry } from './keptList';
import { useTexts } from './texts';

interface KeptRowProps {
  readonly entry: KeptEntry;
  readonly onAgain: (opens: NonNullable<KeptEntry['opens']>) => void;
  readonly onOpen: () => void;
  readonly onErase: () => void;
}

/** One kept scan: a new measurement of the same relation first. What cannot be opened can be taken along as a file. */
export function KeptRow({ entry, onAgain, onOpen, onErase }: KeptRowProps) {
  const texts = useTexts();
  const { kept: words } = texts.words;
  const [asking, setAsking] = useState(false);
  const stop = () => setAsking(false);
  const { name, title, day, about, opens, dropped = [] } = entry;
  return (
    <li>
      <p>
        <b>
          {opens?.scan.context.nickname ? <Own>{title}</Own> : title}
          {day && ', '}
          {day && <Data>{day}</Data>}
        </b>
        <span class="small">{opens ? about : `${about ? `${about}. ` : ''}${words.unreadableHint}`}</span>
      </p>
      {opens &&
        droppedText(texts, opens.scan.context.role, dropped).map((sentence) => (
          <p key={sentence} class="small">
            {sentence}
          </p>
        ))}
      {opens ? (
        <>
          <Press label={fill(words.againWhat, { name })} onPress={() => onAgain(opens)}>
            {words.again}
          </Press>
          <Press plain label={fill(words.openWhat, { name })} onPress={onOpen}>
            {words.open}
          </Press>
        </>
      ) : (
        <Press
          plain
          label={fill(words.downloadWhat, { name })}
          onPress={() => download(entry, words.fileName)}
        >
          {words.download}
        </Press>
      )}
      <Press plain label={fill(words.eraseWhat, { name })} onPress={() => setAsking(true)}>
        {words.erase}
      </Press>
      {asking && (
        <Confirm
          text={words.confirmErase}
          yes={words.confirmEraseYes}
          onYes={() => {
            stop();
            onErase();
          }}
          onNo={stop}
        />
      )}
    </li>
  );
}

function download({ id, record }: KeptEntry, fileName: string): void {
  const blob = new Blob([recordText(record)], { type: 'application/json' });
  saveFile(fileNameOf(fill(fileName, { id }), 'json'), blob);
}

/** A stored value as text for a file, whatever it is: what JSON does not know is written as text. */
function recordText(record: unknown): string {
  const seen = new Set<unknown>();
  const plain = (_: string, value: unknown): unknown => {
    if (typeof value === 'bigint' || typeof value === 'symbol') return String(value);
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return '…';
    seen.add(value);
    return value instanceof Map || value instanceof Set ? [...value] : value;
  };
  return JSON.stringify(record, plain, 2) ?? String(record);
}
