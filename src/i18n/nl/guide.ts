/** Words of the index pages, of the guide on paper, and of what helps to find one's way in chapters and cases. */
export const guide = {
  index: {
    title: 'Gids',
    lede: 'Hoe voorkomt u dat een partnerschap afglijdt naar een gewone leveranciersrelatie? En hoe herstelt u een verstoorde relatie? Vijf hoofdstukken en twee instrumenten helpen u daarbij.',
    forWhom:
      'Voor wie namens een opdrachtgever of dienstverlener aan een uitbestede dienst werkt, en voor wie hen opleidt.',
    chapters: 'Hoofdstukken',
    time: 'Alle hoofdstukken samen: {minutes} minuten lezen.',
    toPrint: 'De hele gids om af te drukken',
  },
  /** What each chapter holds, by its file name. */
  chapterTexts: [
    { id: 'verval', text: 'Hoe waardering stijgt en daalt, en wat er gebeurt als zij een grens passeert.' },
    {
      id: 'incidenten',
      text: 'Welke drie soorten incidenten er zijn, en waarom doelen op één lijn moeten blijven.',
    },
    {
      id: 'betrokkenheid',
      text: 'Het eerste instrument, met vier typen relaties en wat elk type van relatiemanagement vraagt.',
    },
    {
      id: 'reacties',
      text: 'Het tweede instrument, met vier reacties en het verschil tussen trouw en verwaarlozing.',
    },
    { id: 'gesprek', text: 'Hoe u beide instrumenten gebruikt in een gesprek rond drie vragen.' },
  ],
  tools: {
    title: 'Instrumenten',
    lede: 'Kijk naar een eigen relatie, op het scherm of op papier. De instrumenten zijn een toevoeging van deze site: hulpmiddelen voor het gesprek, geen gevalideerde tests.',
    forWhom: 'Voor opdrachtgevers en dienstverleners die één relatie onder de loep willen nemen.',
    listTitle: 'Voor één relatie',
    scan: 'Vragen over wat u ziet en meemaakt; de uitslag plaatst uw relatie op beide matrices.',
    scanTime: '3 tot 10 min',
    worksheet: 'Alle 36 vragen op papier, met een sleutel om zelf de uitslag te berekenen.',
    worksheetTime: '{minutes} min',
    line: 'Zet incidenten op een tijdlijn en zie wat ze met de waardering doen, en waar de relatie dan staat.',
    lineTime: '10 tot 15 min',
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
