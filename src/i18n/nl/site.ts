/** Words that stand on every page. */
export const site = {
  /** The name of the language in that language. */
  language: 'Nederlands',
  name: 'Relatiemanagement bij outsourcing',
  shortName: 'Relatiemanagement',
  skip: 'Naar de inhoud',
  menu: 'Hoofdmenu',
  register: 'Overzicht',
  themeSwitch: 'Licht/donker',
  sections: { guide: 'Gids', cases: 'Casussen', tools: 'Instrumenten' },
  colophon: {
    title: 'Colofon',
    lines: [
      'Naar de gids ‘RelatieManagement’ van Koos Overbeeke. De tekst is nieuw geschreven; de instrumenten hebben wij erbij gemaakt.',
      'Uw antwoorden blijven op uw apparaat, tenzij u ze zelf deelt. Deze site plaatst geen cookies.',
    ],
  },
} as const;

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

/** Words of the terms, the page of terms, the pages about this site, and the page that is not there. */
export const reference = {
  term: {
    toGlossary: 'Alle begrippen',
  },
  glossary: {
    title: 'Begrippen',
    lede: 'De begrippen van de gids op alfabet, elk met het Engelse woord en het hoofdstuk dat het uitlegt.',
    english: 'Engels:',
    chapter: 'Hoofdstuk:',
  },
  about: 'Over deze site',
  contact: 'Vragen of opmerkingen over deze uitgave?',
  onThisPage: 'Op deze pagina',
  andOthers: 'e.a.',
  version: 'Versie {version}, {date}.',
  notFound: {
    title: 'Deze pagina bestaat niet',
    lede: 'Het adres klopt niet of niet meer. Wat u op deze site hebt ingevuld en bewaard, is niet weg.',
    lines: [
      'Controleer het adres. Bij het kopiëren blijft soms een punt, komma of haakje aan het eind staan.',
      'Zoek op een woord met de knop ‘Zoek’, of met Ctrl+K (op een Mac Cmd+K).',
      'Of begin bij een van deze onderdelen.',
    ],
    home: 'Naar het begin',
    sharedResult: {
      title: 'In dit adres zit een gedeelde uitslag',
      text: 'Een mail- of chatprogramma heeft het teken # in de link veranderd. Daardoor zijn de antwoorden nu met het adres naar de server van deze site gestuurd. Opent u de uitslag met deze knop, dan worden de antwoorden niet nog eens verstuurd.',
      open: 'Open de uitslag',
    },
  },
} as const;
