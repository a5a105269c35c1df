/** The most bytes that a file may have: 1 MB. */
export const MAX_FILE_BYTES = 1024 * 1024;

/** Why a file was not read. */
export type FileRefusal = 'too-large' | 'not-text' | 'unreadable';

/** The text of a file, or why there is none. */
export type TextFileReading = Readonly<{ text: string }> | Readonly<{ refusal: FileRefusal }>;

/**
 * The text of a file that the reader chose, without a byte order mark: UTF-8, UTF-16 when it is marked as such, else
 * Windows-1252, in which older versions of Excel write. Refuses more than 1 MB and what is no text, such as a workbook.
 * Never throws.
 */
export async function readTextFile(file: File): Promise<TextFileReading> {
  if (file.size > MAX_FILE_BYTES) return { refusal: 'too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = decode(bytes);
    return isText(text) ? { text } : { refusal: 'not-text' };
  } catch {
    return { refusal: 'unreadable' };
  }
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** No zero byte, which no text has, and not the beginning of a zip, which an .xlsx file is. */
const isText = (text: string): boolean => !text.includes('\0') && !text.startsWith('PK\u0003\u0004');
