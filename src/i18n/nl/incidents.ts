/** Words of a table of incidents, as it is written to a file and read back. */
export const incidentTable = {
  columns: {
    date: 'Datum',
    kind: 'Soort',
    effect: 'Effect (−3 tot 3)',
    hits: 'Raakt',
    solvedOn: 'Opgelost op',
    note: 'Notitie',
  },
  kinds: { interpersonal: 'interpersoonlijk', business: 'zakelijk', external: 'extern' },
  hits: { client: 'opdrachtgever', provider: 'dienstverlener', both: 'beide' },
  problems: {
    empty: 'Er staat niets in het bestand.',
    'missing-column': 'De kolom ‘{column}’ ontbreekt. Daarom is niets overgenomen.',
    'repeated-column': 'De kolom ‘{column}’ komt vaker voor. Alleen de eerste telt.',
    'unknown-column': 'De kolom ‘{value}’ is onbekend en is niet overgenomen.',
    'too-many-rows': 'Een tabel mag 1000 incidenten bevatten. Vanaf rij {row} is niets overgenomen.',
    'too-many-columns': 'De tabel heeft meer dan 100 kolommen. Alleen de eerste 100 zijn gelezen.',
    'missing-value': 'Rij {row}, {column}: hier staat niets.',
    'not-a-date': 'Rij {row}, {column}: ‘{value}’ is geen datum. Schrijf 3-2025 of 14-3-2025.',
    'no-such-day': 'Rij {row}, {column}: de dag ‘{value}’ bestaat niet. Kijk of de dag en de maand kloppen.',
    'too-early': 'Rij {row}, {column}: ‘{value}’ ligt te vroeg. Schrijf een datum vanaf 2000.',
    'too-late': 'Rij {row}, {column}: ‘{value}’ ligt te laat. Schrijf een datum tot en met 2100.',
    'unsure-century': 'Rij {row}, {column}: welk jaar is ‘{value}’? Schrijf het met vier cijfers.',
    'not-a-kind': 'Rij {row}, {column}: ‘{value}’ kan niet. Schrijf interpersoonlijk, zakelijk of extern.',
    'not-an-effect':
      'Rij {row}, {column}: ‘{value}’ kan niet. Schrijf een heel getal van −3 tot 3, maar geen 0.',
    'not-a-party': 'Rij {row}, {column}: ‘{value}’ kan niet. Schrijf opdrachtgever, dienstverlener of beide.',
    'solved-too-early': 'Rij {row}, {column}: ‘{value}’ ligt voor de datum van het incident.',
    'loose-value': 'Rij {row}: ‘{value}’ staat in een kolom zonder naam en is niet overgenomen.',
    'note-cut': 'Rij {row}: de notitie is ingekort tot 280 tekens.',
  },
} as const;

/** Words of the appreciation line. */
export const lines = {
  name: 'De waarderingslijn: illustratie, niet gemeten',
  description:
    'Waardering door {party} van maand 0 tot maand {until}. Aantal incidenten: {count}. De lijn begint op {first}, {between} en eindigt op {last}, op een schaal van 0 tot 100.',
  fork: {
    name: 'als incident {moment} in maand {month} is opgelost',
    end: 'Wordt het laatste incident snel opgelost, dan eindigt de lijn op {last}.',
  },
  within: 'blijft tussen de grenzen',
  above: 'ligt van maand {from} tot maand {to} boven de euforiegrens',
  below: 'ligt van maand {from} tot maand {to} onder de kritische ondergrens',
  and: 'en',
  axis: 'Waardering door {party}',
  month: 'maand',
  euphoria: 'euforiegrens',
  critical: 'kritische ondergrens',
  parties: { client: 'de opdrachtgever', provider: 'de dienstverlener' },
  signs: { positive: 'positief incident', negative: 'negatief incident' },
  strokes: {
    mean: 'gemiddelde',
    personal: 'persoonlijk',
    business: 'zakelijk',
  },
  weights: 'Een getal van 1 tot 3 zegt hoe zwaar een incident is. De voorbeelden zijn van deze site.',
  moments: 'De momenten op de lijn',
  moment: 'Maand {month}, {kind}, {weight}.',
  table: {
    caption: 'Waardering door de tijd, van 0 tot 100: illustratie, niet gemeten',
    bounds: 'De euforiegrens ligt op {euphoria}, de kritische ondergrens op {critical}.',
    month: 'Maand',
    personal: 'Persoonlijk',
    business: 'Zakelijk',
    mean: 'Gemiddeld',
  },
} as const;
