/** Words of the terms, the page of terms, the pages about this site, and the page that is not there. */
export const reference = {
  term: {
    popoverId: 'begrip-{id}-{number}',
    toGlossary: 'Alle begrippen',
  },
  glossary: {
    title: 'Begrippen',
    lede: 'De begrippen van de gids op alfabet, elk met het Engelse woord en het hoofdstuk dat het uitlegt.',
    english: 'Engels:',
    chapter: 'Hoofdstuk:',
  },
} as const;
