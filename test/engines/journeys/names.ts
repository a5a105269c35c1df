/** What readers see and press on their journeys: addresses, and parts of names. In one place, for words change. */
export const PATHS = {
  home: '/',
  guide: '/gids/',
  chapter: '/gids/betrokkenheid/',
  scan: '/instrumenten/relatiescan/',
  line: '/instrumenten/waarderingslijn/',
  case: '/casussen/groenvoorziening/',
  print: '/gids/print/',
} as const;

export const NAMES = {
  addIncident: 'Incident toevoegen',
  check: 'Controleer uw antwoorden',
  compare: 'Vergelijk',
  compared: 'De duidingen naast elkaar',
  giveTable: 'Incidenten als CSV voor Excel',
  next: 'Volgende',
  search: 'Zoek in',
  theme: 'Licht/donker',
  takeNew: 'Voeg toe',
  when: 'Wanneer',
} as const;

/** A published link to a scan: it opens for ever. */
export const SCAN_CODE = '2.s292P-WZX0-1GC9-X9HA-ADD0-EEHB-TW4M-32SH-2YRH-F';
