/** Words of the pages and the blocks in them. */
export const pages = {
  home: {
    titleLines: ['Relatiemanagement', 'bij outsourcing'],
    description:
      'Een gids over relatiemanagement tussen opdrachtgever en dienstverlener, met casussen en een scan die uw eigen relatie in twee matrices plaatst.',
    lede: 'Een relatie tussen opdrachtgever en dienstverlener hangt aan twee draden: graag willen blijven en reden hebben om te blijven. Hier leert u zien hoe sterk beide draden zijn, en wat u doet als er een slijt.',
    toScan: 'Doe de Relatiescan',
    toGuide: 'Lees de gids',
    passage: {
      moments: [
        'Twee mensen kunnen het uitstekend met elkaar vinden. Zakelijk hebben de partijen elkaar weinig nodig.',
        'Een van de twee vertrekt. De goede band was van hen, niet van de organisaties.',
        'Het werk is ver onder de maat.',
        'Niemand begint erover.',
        'Anderhalf jaar later is er nog niets hersteld.',
      ],
      words: {
        slider: 'Maand van de relatie',
        valueText: 'Maand {month}, in het veld {field}. {text}',
        month: 'Maand {month}',
        label: 'Eén relatie staat in het veld {field}.',
        whole: 'De stippellijn is de weg van één relatie: in ruim vier jaar van prospect naar meelifter.',
        source:
          'Hoe dikker de draad, hoe sterker het motief om te blijven. De weg is een illustratie, niet gemeten.',
      },
    },
    guideIntro: 'Wat een relatie bij elkaar houdt, en waaraan u verval ziet.',
    casesIntro: 'Relaties die onder druk kwamen. Wat deden de partijen?',
    toolsIntro: 'De instrumenten rekenen in uw browser. Wat u invult, gaat niet naar een server.',
  },
  chapter: {
    kind: 'Hoofdstuk {number}',
    learn: 'Na dit hoofdstuk kunt u',
    inThisChapter: 'In dit hoofdstuk',
    summary: 'Samengevat',
    check: 'Toets uzelf',
    showAnswer: 'Toon het antwoord',
    minutes: '{minutes} min',
    figure: 'Fig. {number}',
    asTable: 'Figuur als tabel',
  },
  typologyTable: {
    figure:
      'De relatietypologie. Verticaal de affectieve betrokkenheid, horizontaal de berekende. Linksboven prospect, rechtsboven steunpilaar, linksonder meelifter of freerider, rechtsonder gegijzelde.',
    caption: 'De vier typen naar betrokkenheid',
    type: 'Type',
    affective: 'Affectief',
    calculative: 'Berekend',
    high: 'hoog',
    low: 'laag',
  },
  scan: {
    kind: 'Instrument',
    description:
      'Beantwoord vragen over wat u ziet en meemaakt, en zie waar uw relatie staat in de relatietypologie en in de VVTV-matrix, met de onzekerheid erbij.',
    noScript:
      'De scan rekent in uw browser en heeft daarvoor JavaScript nodig. Dat staat nu uit. U kunt de vragen wel op papier beantwoorden en zelf uitrekenen waar de relatie staat.',
    onPaper: 'Liever op papier?',
    worksheet: {
      intro:
        'Alle {questions} vragen op papier, voor één rol tegelijk, met de sleutel om zelf te rekenen. Invullen en rekenen kost samen 20 tot 30 minuten.',
      otherNumber: '{number} (ander)',
      role: 'Voor wie is het werkblad?',
      roles: { client: 'De opdrachtgever', provider: 'De dienstverlener' },
      howTo:
        'Schrijf in de eerste kolom het nummer van uw antwoord. Weet u het niet, schrijf dan een vraagteken; is de vraag niet van toepassing, zet dan een streepje. De tweede kolom vult u pas in als u alles hebt beantwoord, met de sleutel achteraan.',
      question: 'Vraag',
      answer: 'Antwoord',
      score: 'Score',
      ifNo: 'Bij ‘Nee’ vervallen alle vragen hieronder.',
      knowsWhen:
        'Alleen bij antwoord 1, een vraagteken of een streepje op V1. Bij ‘Nee’ vervallen de vragen hieronder.',
      emptyMatrix: 'Lege matrix om uw eigen stip in te zetten.',
      keyTitle: 'Zelf rekenen',
      key: [
        'De score is het nummer van het antwoord min 1. Bij een omgekeerde vraag is de score 5 min het nummer. Vraagtekens en streepjes krijgen geen score en tellen niet mee. Deel elke score door 4: zo komt alles tussen 0 en 1 uit.',
        'Affectief is het gemiddelde van drie gemiddelden: {social}, {trust}, {warmth}. U hebt minstens drie scores nodig, bij minstens twee van de drie.',
        'Baten is het gemiddelde van {value}. Gebondenheid is het gemiddelde van twee gemiddelden: {switching}, {fewAlternatives}.',
        'Berekend is driekwart van de hoogste van baten en gebondenheid, plus een kwart van de laagste. U hebt minstens drie scores nodig bij C.',
        'Vanaf 0,5 heet hoog, daaronder laag; dicht bij 0,5 is er geen uitspraak. Beide hoog: steunpilaar. Alleen affectief hoog: prospect. Alleen berekend hoog: gegijzelde. Beide laag: meelifter of freerider.',
        'Voor de reacties neemt u per partij de gemiddelden van E (vluchten), V (vechten), L (trouw) en N (verwaarlozing). De hoogste telt, als hij minstens 0,4 is en de andere er meer dan 0,2 onder liggen.',
        'Zijn maar twee of drie van de vier reacties bekend? Dan is er alleen een uitspraak als de hoogste minstens 0,6 is en de andere er minstens 0,2 onder liggen. Bij één bekende reactie is er geen uitspraak.',
        'Voor de VVTV-matrix: van destructief naar constructief is vechten plus trouw min vluchten min verwaarlozing; van passief naar actief is vluchten plus vechten min trouw min verwaarlozing. Wat buiten −1 en 1 valt, zet u op de rand.',
        'G is het gemiddelde van {goals}: vanaf 0,7 liggen de doelen in lijn, onder 0,4 lopen ze uiteen. {ownDependence} zeggen hoe afhankelijk u bent, {otherDependence} hoe afhankelijk de ander is.',
      ],
      reversed: 'Omgekeerde vragen: {items}.',
    },
  },
} as const;

/** Words of the index pages, of the guide on paper, and of what helps to find one's way in chapters and cases. */
export const guide = {
  index: {
    title: 'Gids',
    lede: 'Hoe voorkomt u dat een partnerschap afglijdt naar een gewone leveranciersrelatie? En hoe herstelt u een verstoorde relatie? {Count} hoofdstukken en twee modellen helpen u daarbij.',
    forWhom:
      'Voor wie namens een opdrachtgever of dienstverlener aan een uitbestede dienst werkt, en voor wie hen opleidt.',
    chapters: 'Hoofdstukken',
    time: 'Alle hoofdstukken samen: {minutes} minuten lezen.',
    toPrint: 'De hele gids om af te drukken',
    soon: 'Als u weinig tijd hebt',
    onePage: '1 bladzijde',
  },
  tomorrow: {
    print: 'Druk het blad af',
    lines: ['Met wie, en wanneer:', 'Mijn eerste zin:', 'Wat ik wil vragen:'],
  },
  toOwnScan: 'Doe de scan voor uw eigen relatie',
  tools: {
    title: 'Instrumenten',
    lede: 'Kijk naar een eigen relatie, op het scherm of op papier. Wij hebben de instrumenten bij de gids gemaakt: hulpmiddelen voor het gesprek, geen gevalideerde tests.',
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
  addition: {
    sign: {
      name: 'Toevoeging: {about}. Naar de lijst van toevoegingen.',
      hint: 'Toevoeging: niet van Koos Overbeeke',
    },
    meaning: {
      lead: 'Het dakje',
      text: 'staat bij wat wij aan de gids van Koos Overbeeke hebben toegevoegd.',
      list: 'Alle toevoegingen',
    },
  },
  scene: {
    opening: 'Uit de week van een regiemanager',
    closing: 'Wat de regiemanager nu doet',
  },
  mail: { from: 'Van', subject: 'Onderwerp' },
  print: {
    title: 'De hele gids',
    description: 'Alle hoofdstukken en casussen van de gids in één document, om af te drukken op A4.',
    source: 'Naar de gids ‘RelatieManagement’ van Koos Overbeeke. De tekst is nieuw geschreven.',
    contents: 'Inhoud',
    print: 'Druk de gids af',
  },
} as const;
