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
