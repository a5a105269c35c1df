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
      'Naar de gids ‘RelatieManagement’ van Koos Overbeeke. De tekst is nieuw geschreven; de Relatiescan is een toevoeging van deze site.',
      'Uw antwoorden blijven op uw apparaat, tenzij u ze zelf deelt. Deze site plaatst geen cookies.',
    ],
  },
} as const;
