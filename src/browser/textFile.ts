import { accepted, type Parsed, refused } from '../model/parsed';

/** The most bytes that a file or a pasted text may have: 1 MB. */
export const MAX_FILE_BYTES = 1024 * 1024;

/** Why a file was not read. */
export type FileRefusal = 'too-large' | 'not-text' | 'unreadable';

/** How the letters of a file are written; `utf-8-damaged` has some that cannot be read and stand there as �. */
export type TextEncoding = 'utf-8' | 'utf-8-damaged' | 'utf-16' | 'windows-1252';

/** The text of a file, and how it was written. */
export type FileText = Readonly<{ text: string; encoding: TextEncoding }>;

/**
 * The text of a file that the reader chose, without a byte order mark: UTF-8, UTF-16, else Windows-1252, in which older
 * versions of Excel write. Refuses more than 1 MB and what is no text, such as a workbook. Never throws.
 */
export async function readTextFile(file: File): Promise<Parsed<FileText, FileRefusal>> {
  if (file.size > MAX_FILE_BYTES) return refused('too-large');
  try {
    const read = decode(new Uint8Array(await file.arrayBuffer()));
    return isText(read.text) ? accepted(read) : refused('not-text');
  } catch {
    return refused('unreadable');
  }
}

/** A text that the reader pasted; refuses what is larger than a file may be. */
export function parsePastedText(text: string): Parsed<string, 'too-large'> {
  const isLarge = text.length > MAX_FILE_BYTES || new TextEncoder().encode(text).length > MAX_FILE_BYTES;
  return isLarge ? refused('too-large') : accepted(text);
}

function decode(bytes: Uint8Array): FileText {
  const wide = wideText(bytes);
  if (wide !== undefined) return { text: wide, encoding: 'utf-16' };
  const loose = new TextDecoder('utf-8').decode(bytes);
  const damaged = count(loose, /\uFFFD/g);
  if (damaged === 0 || isStrict(bytes)) return { text: loose, encoding: 'utf-8' };
  // A few wrong bytes among letters that are well written: it was UTF-8 before they got lost.
  if (damaged < count(loose, /[^\0-\x7F\uFFFD]/gu)) return { text: loose, encoding: 'utf-8-damaged' };
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

/** The text in UTF-16, known by its mark or, without one, by the zero half of its first letter; undefined for others. */
function wideText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === undefined || second === undefined) return undefined;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const isWide = (first === 0) !== (second === 0) && bytes.length % 2 === 0;
  return isWide ? new TextDecoder(first === 0 ? 'utf-16be' : 'utf-16le').decode(bytes) : undefined;
}

/** Whether the bytes are UTF-8 throughout, even where the text itself holds a �. */
function isStrict(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** No zero character, which no text has, and not the beginning of a zip, which an .xlsx file is. */
const isText = (text: string): boolean => !text.includes('\0') && !text.startsWith('PK\u0003\u0004');
