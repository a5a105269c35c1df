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
