/** Words of the index pages, of the guide on paper, and of what helps to find one's way in chapters and cases. */
export const guide = {
  index: {
    title: 'Gids',
    lede: 'Hoe voorkomt u dat een partnerschap afglijdt naar een gewone leveranciersrelatie? En hoe herstelt u een verstoorde relatie? {Count} hoofdstukken en twee instrumenten helpen u daarbij.',
    forWhom:
      'Voor wie namens een opdrachtgever of dienstverlener aan een uitbestede dienst werkt, en voor wie hen opleidt.',
    chapters: 'Hoofdstukken',
    time: 'Alle hoofdstukken samen: {minutes} minuten lezen.',
    toPrint: 'De hele gids om af te drukken',
  },
  tools: {
    title: 'Instrumenten',
    lede: 'Kijk naar een eigen relatie, op het scherm of op papier. De instrumenten zijn een toevoeging van deze site: hulpmiddelen voor het gesprek, geen gevalideerde tests.',
    forWhom: 'Voor opdrachtgevers en dienstverleners die één relatie onder de loep willen nemen.',
    listTitle: 'Voor één relatie',
  },
  breadcrumb: { label: 'Kruimelpad', home: 'Start' },
  pageNav: { label: 'Verder lezen', previous: 'Vorige', next: 'Volgende' },
  headingLink: {
    section: 'Link naar deze paragraaf: {title}',
    step: 'Link naar deze stap: {title}',
    copied: 'Link gekopieerd',
    failed: 'Kopiëren lukt hier niet. De link staat in de adresbalk.',
  },
  print: {
    title: 'De hele gids',
    description: 'Alle hoofdstukken en casussen van de gids in één document, om af te drukken op A4.',
    source: 'Naar de gids ‘RelatieManagement’ van Koos Overbeeke. De tekst is nieuw geschreven.',
    contents: 'Inhoud',
    print: 'Druk de gids af',
  },
} as const;
