/** Words about what a tab holds, and about parts of a page that are on their way. */
export const tab = {
  aside: {
    text: 'In dit tabblad stond iets wat deze pagina niet of niet helemaal kan lezen. Het is apart gezet, zodat het niet verloren gaat.',
    save: 'Bewaar het als bestand',
    discard: 'Gooi het weg',
    file: 'onleesbaar.txt',
  },
  load: {
    failed: 'Een deel van deze pagina kon niet worden geladen.',
    again: 'Probeer opnieuw',
  },
  loading: {
    waits:
      'Dit onderdeel wordt nog geladen. Invullen en kiezen kan al en telt mee; de knoppen werken straks.',
    failed:
      'Dit onderdeel kan niet worden geladen en werkt daarom niet. Controleer uw verbinding. Wat u al invulde of koos, blijft staan.',
    failedAgain:
      'Het laden lukt nog steeds niet. Probeer het later opnieuw, of laad de pagina opnieuw. Bij opnieuw laden vervalt wat u hier zojuist invulde of koos.',
    retry: 'Probeer opnieuw',
    reload: 'Laad de pagina opnieuw',
  },
} as const;
