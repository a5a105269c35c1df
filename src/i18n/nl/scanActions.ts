/** Words of what can be done with a scan and its result: keep, share, start over and erase. */
export const scanActions = {
  title: 'Bewaren en delen',
  contents: 'Wat er in de link staat',
  choice: 'Wat gaat er mee in de link?',
  choices: {
    all: 'Alles: alle antwoorden',
    'without-leaving':
      'Alles behalve wat over weggaan gaat: zoeken, stoppen, andere keus, einde van het contract, opzegtermijn en aanbesteding',
    conclusion:
      'Alleen de conclusie: de plaats in de matrix, hoe zeker die is, en de sterkte van de reacties',
  },
  holds:
    'De link bevat de rol ({role}), de datum en de antwoorden op {answered} van de {asked} vragen. Wie hem opent, kan alles lezen.',
  holdsWithout:
    'De link bevat de rol ({role}), de datum en de antwoorden, maar niet wat over weggaan gaat. Wie hem opent, kan de rest lezen.',
  holdsConclusion:
    'De link bevat de rol ({role}), de datum, de plaats in de matrix met de onzekerheid, de uitslag, de reden om te blijven en hoe sterk elke reactie was. Er zit geen enkel antwoord in.',
  tells: 'Daaruit blijkt ook:',
  subjects: {
    switching: 'hoe lastig stoppen of overstappen is',
    alternatives: 'hoeveel andere keus er is',
    leaving: 'welke stappen de invuller zette om weg te gaan of op te zeggen',
    'other-leaving': 'welke stappen {ander} volgens de invuller zette om weg te gaan of op te zeggen',
    dependence: 'hoe sterk beide partijen van elkaar afhankelijk zijn',
    'contract-end': 'wanneer het contract afloopt',
    notice: 'de opzegtermijn',
    tender: 'of de dienst opnieuw moet worden aanbesteed',
    choice: 'of de invuller zelf kiest met wie hij werkt',
    'other-knows': 'of {ander} volgens de invuller van het punt weet',
    incidents: 'wat voor punt het was',
    level: 'op welk niveau de invuller met {ander} werkt',
    perspective: 'welke reacties {ander} volgens de invuller ziet',
  },
  holdsNot: 'De naam van de relatie, de dienst en de eigen woorden van het punt zitten niet in de link.',
  copy: 'Kopieer een link naar deze uitslag',
  copied: 'De link is gekopieerd.',
  copyFailed: 'Kopiëren lukte niet. Selecteer de link hieronder en kopieer hem zelf.',
  share: 'Deel een link naar deze uitslag',
  shared: 'De link is gedeeld.',
  shareTitle: 'Uitslag van de Relatiescan',
  link: 'Link naar deze uitslag',
  keep: 'Bewaar op dit apparaat',
  keepAgain: 'Bewaar de wijzigingen',
  keepNew: 'Bewaar als nieuwe meting',
  confirmOver:
    'De bewaarde meting wordt overschreven met de antwoorden van nu. U kunt de oude daarna nog terugzetten, zolang deze pagina openstaat.',
  confirmOverYes: 'Ja, overschrijf',
  kept: {
    new: 'Bewaard {time}.',
    over: 'Bewaard {time}. De oude meting is overschreven.',
    apart:
      'De bewaarde meting is intussen in een ander venster gewijzigd. Uw antwoorden zijn daarom bewaard als nieuwe meting ({time}).',
    same: 'Deze antwoorden zijn al bewaard.',
  },
  keptEarlier: 'Wat u daarna veranderde, is nog niet bewaard.',
  restore: 'Zet de oude meting terug',
  restored: 'De oude meting staat er weer. Uw wijzigingen staan alleen nog in dit tabblad.',
  restoreFailed: 'Terugzetten kan niet meer: de meting is intussen in een ander venster gewijzigd of gewist.',
  keepFailed: 'Bewaren lukt nu niet. {problem} Kopieer een link of druk de uitslag af.',
  keepSlow:
    'De opslag van deze browser reageert nog niet. U kunt gewoon doorgaan; straks leest u hier of het bewaren is gelukt.',
  print: 'Druk de uitslag af',
  toLong: 'Ga verder met de lange scan',
  restart: 'Begin opnieuw',
  eraseAll: 'Wis alles op dit apparaat',
  confirmErase:
    'Alle bewaarde scans op dit apparaat verdwijnen, en ook alles wat u op deze site invulde: uw antwoorden, uw lijn en uw plaatsingen bij casussen, in alle tabbladen. Dit kan niet ongedaan worden gemaakt.',
  confirmYes: 'Ja, wis alles',
  confirmNo: 'Nee, laat staan',
  confirmRestart:
    'Uw antwoorden in dit tabblad verdwijnen. Bewaarde scans blijven staan. U kunt de antwoorden daarna terughalen, tot u iets invult of de pagina verlaat.',
  confirmRestartYes: 'Ja, begin opnieuw',
  erased: 'Alles is gewist.',
  eraseSlow: 'De opslag van deze browser reageert nog niet. Straks leest u hier of het wissen is gelukt.',
  eraseFailed:
    'Wissen lukt niet in deze browser. Wis de gegevens van deze site in de instellingen van uw browser.',
} as const;
