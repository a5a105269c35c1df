/** Opens the print dialogue for this page. */
export const printPage = (): void => print();
