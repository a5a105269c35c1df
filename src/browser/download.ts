import { foldText } from '../model/freeText';

const MAX_NAME_LENGTH = 60;
/** How long a browser may take to begin with a download, in ms. */
const PATIENCE = 60_000;

/** Hands a file to the reader, who finds it among the downloads or is asked where to put it. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}

/**
 * A file name made of a text: lower-case ASCII letters, digits and dashes with the extension, at most 60 characters
 * together. It is `download` when the text has no letter or digit.
 */
export function fileNameOf(text: string, extension: string): string {
  const room = MAX_NAME_LENGTH - extension.length - 1;
  const words = foldText(text).replace(/[^a-z0-9]+/g, '-');
  const name = words.replace(/^-/, '').slice(0, room).replace(/-$/, '');
  return `${name || 'download'}.${extension}`;
}
