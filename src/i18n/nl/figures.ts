/** Words in the figures of the chapters that are drawn as text. */
export const figures = {
  reactions: {
    label:
      'De VVTV-matrix. Verticaal de activiteit, horizontaal de positiviteit. Linksboven vluchten, rechtsboven vechten, linksonder verwaarlozing, rechtsonder trouw.',
    caption: 'De vier reacties naar houding',
    reaction: 'Reactie',
  },
  incidentKinds: {
    name: 'Schema',
    label:
      'Drie soorten incidenten en waarop ze drukken. Externe incidenten drukken op de doelen, interpersoonlijke op de persoonlijke waardering, zakelijke op de zakelijke waardering. Als de doelen uiteenlopen, gaan zakelijke incidenten de relatie ondermijnen.',
    relation: 'De relatie',
    pressesOn: 'drukt op',
    undermine: 'Lopen de doelen uiteen, dan gaan zakelijke incidenten de relatie ondermijnen.',
    caption: 'De drie soorten incidenten, met voorbeelden',
    kind: 'Soort',
    target: 'Drukt op',
    examples: 'Bijvoorbeeld',
    kinds: [
      {
        id: 'external',
        name: 'Extern',
        where: 'buiten de relatie',
        target: 'Doelen',
        examples: 'markt, technologie, marktprijzen, nieuwe directie',
      },
      {
        id: 'interpersonal',
        name: 'Interpersoonlijk',
        where: 'tussen mensen',
        target: 'Persoonlijke waardering',
        examples: 'genegeerde verzoeken, machtsmisbruik, conflicten, wisseling van contactpersoon',
      },
      {
        id: 'business',
        name: 'Zakelijk',
        where: 'in prestaties en geld',
        target: 'Zakelijke waardering',
        examples: 'late levering, achterblijvende kwaliteit, late betaling, meerwerkclaim, beter aanbod',
      },
    ],
  },
  loyaltyNeglect: {
    caption: 'Trouw en verwaarlozing naast elkaar',
    rows: [
      { aspect: 'Wat u ziet', loyalty: 'De ander doet niets.', neglect: 'De ander doet niets.' },
      {
        aspect: 'Wat het betekent',
        loyalty:
          'De partij let op en is ervan overtuigd dat haar partner het oplost. Het behoud van de relatie gaat voor.',
        neglect:
          'De partij zou liever weggaan, maar heeft (nog) geen geschikt alternatief of vindt weggaan te duur of te veel moeite.',
      },
      {
        aspect: 'Wat er gebeurt als u om hulp vraagt',
        loyalty: 'Ze reageert positief.',
        neglect: 'Er komt niets, of een uitvlucht.',
      },
      {
        aspect: 'Voor de relatie',
        loyalty: 'Constructief: ze blijft behouden.',
        neglect: 'Destructief: ze gaat steeds verder achteruit.',
      },
    ],
  },
  triangle: {
    name: 'Drie partijen',
    label:
      'Een driehoek. Bovenaan fabrikant Kappa, linksonder toeleverancier Zeta, rechtsonder dienstverlener Epsilon. Kappa koopt bij Zeta en gebruikt het pakket van Epsilon. De dikke pijl is de relatie van deze casus: Epsilon levert ICT-diensten aan Zeta. Een gestippelde pijl van Kappa naar die relatie zegt dat Kappa haar voorschrijft.',
    parties: [
      { id: 'kappa', name: 'Kappa', role: 'fabrikant' },
      { id: 'zeta', name: 'Zeta', role: 'toeleverancier' },
      { id: 'epsilon', name: 'Epsilon', role: 'dienstverlener' },
    ],
    sides: [
      { id: 'buys', text: 'koopt bij' },
      { id: 'uses', text: 'gebruikt het pakket van' },
      { id: 'prescribes', text: 'schrijft voor' },
      { id: 'delivers', text: 'levert ICT-diensten aan' },
    ],
    caption: 'Wie wat met wie heeft',
    who: 'Partij',
    does: 'Verhouding',
    rows: [
      { who: 'Kappa', does: 'koopt bij Zeta, gebruikt het pakket van Epsilon en wil dat Zeta dat ook doet' },
      { who: 'Epsilon', does: 'levert ICT-diensten aan Zeta, en heeft Kappa als gebruiker van zijn pakket' },
      { who: 'Zeta', does: 'levert aan Kappa, en heeft daardoor bij Epsilon feitelijk geen keuze' },
    ],
  },
  conversation: {
    steps: [
      {
        question: 'Wat zien we?',
        text: 'Neem gedrag waar en plaats het in de matrix. Zeg hoe u het begrijpt en vraag wat de ander ziet.',
      },
      {
        question: 'Wat willen we?',
        text: 'Is dit wat u allebei wilt, of moet het anders? Leg de doelen naast elkaar.',
      },
      {
        question: 'Wat gaan we eraan of ermee doen?',
        text: 'Maak enkele afspraken, elk met een naam en een datum, en spreek af wanneer u opnieuw kijkt.',
      },
    ],
  },
} as const;

/** Words around the two matrices; the names of their fields stand in `content/types` and `content/reactions`. */
export const matrices = {
  typology: {
    name: 'Relatietypologie',
    vertical: { title: 'Affectieve betrokkenheid', high: 'hoog', low: 'laag' },
    horizontal: { title: 'Berekende betrokkenheid', high: 'hoog', low: 'laag' },
  },
  reactions: {
    name: 'VVTV-matrix',
    vertical: { title: 'Activiteit', high: 'actief', low: 'passief' },
    horizontal: { title: 'Positiviteit', high: 'constructief', low: 'destructief' },
  },
} as const;
