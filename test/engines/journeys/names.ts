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
  compared: 'De lezingen naast elkaar',
  giveTable: 'Incidenten als CSV voor Excel',
  next: 'Volgende',
  search: 'Zoek in',
  theme: 'Licht/donker',
  takeNew: 'Voeg toe',
  when: 'Wanneer',
} as const;

/** A published link to a scan: it opens for ever. */
export const SCAN_CODE = '1.s2KP5-Y2E5-37F3-45AJ-V09Q-7XXB-8SQG-C710-ZS';
