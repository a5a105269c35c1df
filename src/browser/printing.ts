/** Opens the print dialogue for this page. */
export const printPage = (): void => print();

/** Lets the print buttons of this page print it, without the part that `data-leave-out` names. */
export function offerPrint(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-print]')) {
    const part = button.dataset['leaveOut'];
    button.addEventListener('click', part ? () => printWithout(part) : printPage);
  }
}

/** Prints this page without a part of it; the stylesheet hides that under `data-print-without` on the root. A print that the reader starts afterwards is whole again. */
function printWithout(part: string): void {
  const { dataset } = document.documentElement;
  addEventListener('afterprint', () => delete dataset['printWithout'], { once: true });
  dataset['printWithout'] = part;
  print();
}
