/** Words of the scans that are kept on the device. */
export const scanKept = {
  title: 'Bewaarde scans op dit apparaat',
  intro:
    'Bij een nieuwe meting beantwoordt u alle vragen opnieuw. Naam, dienst en contract blijven staan, en de oude meting verandert niet.',
  more: 'Nog {count} bewaarde scans',
  oneMore: 'Nog één bewaarde scan',
  unnamed: 'Scan zonder naam',
  name: '{name}, {date}',
  about: '{role}, {form} scan, bewaard op {saved}',
  aboutUnsaved: '{role}, {form} scan',
  forms: { quick: 'korte', long: 'lange' },
  savedAt: '{date} om {time}',
  numbered: '{name} ({number})',
  again: 'Nieuwe meting',
  againWhat: 'Nieuwe meting: {name}',
  open: 'Open',
  openWhat: 'Open {name}',
  erase: 'Wis',
  eraseWhat: 'Wis {name}',
  erased: 'Gewist: {name}.',
  opened: 'Deze scan is intussen in een ander venster gewist.',
  download: 'Download',
  downloadWhat: 'Download {name}',
  fileName: 'bewaarde-scan-{id}',
  unreadable: {
    newer: 'Een scan die met een nieuwere versie van deze site is bewaard',
    undated: 'Een bewaarde scan zonder datum',
    damaged: 'Een bewaarde scan die niet te lezen is',
  },
  unreadableHint: 'Hier niet te openen. U kunt hem als bestand downloaden.',
  confirmErase: 'Deze bewaarde scan verdwijnt van dit apparaat. Dit kan niet ongedaan worden gemaakt.',
  confirmEraseYes: 'Ja, wis',
  eraseFailed: 'Wissen lukt nu niet. {problem}',
  problems: {
    silent: 'De opslag van deze browser reageert niet. U kunt gewoon doorgaan.',
    full: 'De opslag van deze browser is vol.',
    blocked:
      'Een ander venster met deze site houdt de opslag bezet. Sluit dat venster en probeer het opnieuw.',
    newer:
      'De opslag hoort bij een nieuwere versie van deze site. Laad de pagina opnieuw en probeer het nog eens.',
    denied: 'Deze browser staat de opslag niet toe.',
    unloaded:
      'Een deel van deze pagina kon niet worden geladen. Controleer uw verbinding en probeer het later nog eens.',
  },
  unread: 'Bewaarde scans zijn nu niet te zien. {problem}',
} as const;
