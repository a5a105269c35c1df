import { foldText } from '../model/text/freeText';

const MAX_NAME_LENGTH = 60;
const MAX_NAME_BYTES = 170;

/**
 * A file name made of a text: letters of any script in lower case, digits and dashes with the extension, without accents where
 * Latin letters have them, at most 60 characters and 180 bytes together. It is `download` when the text has no letter or digit.
 */
export function fileNameOf(text: string, extension: string): string {
  const words = latinFolded(text.normalize('NFC')).replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
  const name = shortened(words.replace(/^[-\p{M}]+/u, ''), MAX_NAME_LENGTH - extension.length - 1);
  return `${name.replace(/-+$/, '') || 'download'}.${extension}`;
}

/** The Latin letters without accents and in lower case; the marks of other scripts are part of their words and stay. */
const latinFolded = (text: string): string =>
  text
    .replace(/\p{Script=Latin}\p{M}*/gu, foldText)
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .normalize('NFC');

/** The start of a text, at most so many characters and no more bytes than a file system takes; splits no character. */
function shortened(text: string, room: number): string {
  let bytes = 0;
  const fitting = Array.from(text).filter((character) => (bytes += bytesOf(character)) <= MAX_NAME_BYTES);
  return fitting.slice(0, room).join('');
}

/** How many bytes a character takes in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
