/** Opens the print dialogue for this page. */
export const printPage = (): void => print();

/** What a print can leave out; the stylesheet hides it under `data-print-without` on the root. */
export type LeftOut = 'reading';

/** Prints this page without a part of it. A print that the reader starts afterwards is whole again. */
export function printWithout(part: LeftOut): void {
  const { dataset } = document.documentElement;
  addEventListener('afterprint', () => delete dataset['printWithout'], { once: true });
  dataset['printWithout'] = part;
  print();
}
