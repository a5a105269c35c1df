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
