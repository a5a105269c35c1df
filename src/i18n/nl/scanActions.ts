/** Words of what can be done with a scan and its result: keep, share, start over and erase. */
export const scanActions = {
  send: 'Wat wilt u sturen?',
  choices: {
    all: 'Alles',
    'without-leaving': 'Alles, behalve wat over weggaan gaat',
    conclusion: 'Alleen de uitslag, zonder antwoorden',
  },
  holds:
    'De link bevat de rol ({role}), de datum en de antwoorden op {answered} van de {asked} vragen. Wie hem opent, kan alles lezen.',
  holdsPart: {
    'without-leaving':
      'De link bevat de rol ({role}), de datum en uw antwoorden, maar niet hoever u bent met zoeken en stoppen, wat er elders te kiezen is en wanneer het contract afloopt. Wie hem opent, kan de rest lezen. Daardoor kan de uitslag bij de ontvanger anders zijn dan bij u.',
    conclusion:
      'De link bevat de rol ({role}), de datum, de plaats met de onzekerheid, de uitspraak, de zakelijke reden om te blijven en hoe sterk elk van de vier reacties van beide partijen was. Ook hoe sterk u een uitweg zocht, is dus te zien. De antwoorden zelf zitten er niet in.',
  },
  tells: 'Daaruit blijkt ook:',
  subjects: {
    switching: 'hoe lastig stoppen of overstappen is',
    alternatives: 'hoeveel andere keus er is',
    leaving: 'welke stappen de invuller zette om weg te gaan of op te zeggen',
    'other-leaving': 'welke stappen {other} volgens de invuller zette om weg te gaan of op te zeggen',
    dependence: 'hoe sterk beide partijen van elkaar afhangen',
    'contract-end': 'wanneer het contract afloopt',
    notice: 'de opzegtermijn',
    tender: 'of de dienst opnieuw moet worden aanbesteed',
    choice: 'of de organisatie van de invuller zelf kiest met wie zij werkt',
    'other-knows': 'of {other} volgens de invuller van het punt weet',
    incidents: 'wat voor incidenten er waren',
    level: 'op welk niveau de invuller met {other} werkt',
    perspective: 'welke reacties {other} volgens de invuller ziet',
  },
  holdsNot: 'De naam van de relatie, de dienst en uw woorden over het punt zitten nooit in een link.',
  copy: 'Kopieer link',
  copyNow: 'Kopieer de link',
  copied: 'De link is gekopieerd.',
  copyFailed: 'Kopiëren lukte niet. Selecteer de link hieronder en kopieer hem zelf.',
  share: 'Deel link',
  shared: 'De link is gedeeld.',
  shareTitle: 'Uitslag van de Relatiescan',
  link: 'Link naar deze uitslag',
  keep: 'Bewaar',
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
  print: 'Druk af',
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
