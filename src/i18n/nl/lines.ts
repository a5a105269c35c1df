/** Words of the appreciation line. */
export const lines = {
  name: 'De waarderingslijn: illustratie, niet gemeten',
  description:
    'Waardering door {party} van maand 0 tot maand {until}. Aantal incidenten: {count}. De lijn begint op {first}, {between} en eindigt op {last}, op een schaal van 0 tot 100.',
  within: 'blijft tussen de grenzen',
  above: 'ligt van maand {from} tot maand {to} boven de euforie',
  below: 'ligt van maand {from} tot maand {to} onder de kritische ondergrens',
  and: 'en',
  axis: 'Waardering door {party}',
  month: 'maand',
  euphoria: 'euforie',
  critical: 'kritische ondergrens',
  parties: { client: 'de opdrachtgever', provider: 'de dienstverlener' },
  signs: { positive: 'positief incident', negative: 'negatief incident' },
  weights: 'Een getal van 1 tot 3 zegt hoe zwaar een incident is. De voorbeelden zijn van deze site.',
  moments: 'De momenten op de lijn',
  moment: 'Maand {month}, {kind}, {weight}.',
  table: {
    caption: 'Waardering per maand, van 0 tot 100: illustratie, niet gemeten',
    bounds: 'De euforie ligt op {euphoria}, de kritische ondergrens op {critical}.',
    month: 'Maand',
    personal: 'Persoonlijk',
    business: 'Zakelijk',
    mean: 'Gemiddeld',
  },
} as const;
