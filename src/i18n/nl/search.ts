/** Words of the search. `hits` and `hit` hold {count}: how many places were found. */
export const search = {
  open: 'Zoek',
  title: 'Zoeken',
  label: 'Zoek in gids, casussen, instrumenten en begrippen',
  close: 'Sluit',
  suggestions: 'Bijvoorbeeld',
  examples: ['vertrouwen', 'overstapkosten', 'gegijzelde', 'leverancier', 'klagen'],
  loading: 'Bezig met zoeken…',
  hit: '1 vindplaats',
  hits: '{count} vindplaatsen',
  none: 'Niets gevonden.',
  noneAdvice: [
    'Controleer de spelling, of typ minder woorden.',
    'Probeer een ander woord voor hetzelfde.',
    'Kijk in de lijst van begrippen:',
  ],
  failure: 'Zoeken lukt nu niet.',
  failureAdvice: 'Controleer uw verbinding en probeer het opnieuw, of kijk in de lijst van begrippen:',
  retry: 'Probeer opnieuw',
  groups: { guide: 'Gids', cases: 'Casussen', tools: 'Instrumenten', glossary: 'Begrippen', other: 'Verder' },
} as const;
