/** Words of the files of the Waarderingslijn: incidents as CSV, the chart as a picture. */
export const lineFiles = {
  title: 'Bestanden',
  save: 'Bewaar',
  csv: 'Incidenten als CSV voor Excel',
  csvComma: 'CSV met komma’s',
  svg: 'Grafiek als SVG',
  png: 'Grafiek als PNG',
  example: 'Voorbeeldbestand',
  exampleName: 'voorbeeld waarderingslijn',
  saved: 'Het bestand {name} is gemaakt.',
  notSaved: 'Het bestand kon niet worden gemaakt. Probeer het nog eens.',
  open: 'Open',
  openText:
    'Haal incidenten uit een CSV-bestand. U ziet eerst wat erin staat; er verandert pas iets als u kiest wat u ermee wilt.',
  choose: 'Kies een bestand',
  paste: 'Of plak een tabel',
  pasteLabel: 'Tabel, met bovenaan de namen van de kolommen',
  readPasted: 'Lees de tabel',
  refusals: {
    'too-large': 'Dit bestand is groter dan 1 MB en is niet gelezen. Kies een kleiner bestand.',
    'not-text': 'Dit is geen tekstbestand. Sla een Excel-bestand eerst op als CSV, en kies dat bestand.',
    'pasted-too-large': 'Deze tekst is groter dan 1 MB en is niet gelezen. Plak een kleinere tabel.',
    unreadable: 'Dit bestand kan niet worden gelezen. Probeer het nog eens, of plak de tabel.',
  },
  encodings: {
    'utf-8': 'De letters zijn gelezen als UTF-8.',
    'utf-8-damaged':
      'De letters zijn gelezen als UTF-8. Enkele tekens zijn beschadigd: daar staat nu �. Kijk de notities na.',
    'utf-16': 'De letters zijn gelezen als UTF-16.',
    'windows-1252':
      'De letters zijn gelezen als Windows-1252, een codering die Excel vaak gebruikt. Kijk of letters met een accent kloppen.',
  },
  quotes: {
    'open-quote':
      'Rij {row}: een aanhalingsteken wordt niet gesloten. Wat erachter staat, kan verkeerd gelezen zijn.',
    'stray-quote': 'Rij {row}: er staat een los aanhalingsteken in een cel. Kijk of die goed gelezen is.',
  },
  found: {
    none: 'Geen incidenten gelezen',
    one: 'Eén incident gelezen',
    more: '{count} incidenten gelezen',
  },
  duplicates: {
    one: 'Eén incident staat al op de lijn en komt er niet nog eens bij.',
    more: '{count} incidenten staan al op de lijn en komen er niet nog eens bij.',
  },
  hidden: {
    one: 'Eén incident raakt alleen de {party} en is niet te zien op de lijn die u nu bekijkt. Kies bij ‘Waardering door’ voor ‘Beide’ om het te zien.',
    more: '{count} incidenten raken alleen de {party} en zijn niet te zien op de lijn die u nu bekijkt. Kies bij ‘Waardering door’ voor ‘Beide’ om ze te zien.',
  },
  problems: 'Dit is niet of anders overgenomen:',
  more: { one: 'En nog één melding.', more: 'En nog {count} meldingen.' },
  nameAfter: 'Naam van de relatie als u alles vervangt',
  append: 'Voeg toe ({count} nieuw)',
  replace: 'Vervang alle incidenten',
  cancel: 'Annuleer',
  appended: {
    none: 'Er is niets toegevoegd: alle incidenten stonden al op de lijn.',
    one: 'Er is één incident toegevoegd. Met ‘Ongedaan maken’ draait u het terug.',
    more: 'Er zijn {count} incidenten toegevoegd. Met ‘Ongedaan maken’ draait u het terug.',
  },
  replaced: {
    one: 'De lijn heeft nu één incident. Met ‘Ongedaan maken’ krijgt u de vorige lijn terug.',
    more: 'De lijn heeft nu {count} incidenten. Met ‘Ongedaan maken’ krijgt u de vorige lijn terug.',
  },
  tooMany: 'Samen zijn dat te veel incidenten: er passen er hooguit {most}. Er is niets veranderd.',
} as const;
