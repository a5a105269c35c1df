import { scanKept } from './scanKept';
import { scanResult } from './scanResult';
import { tab } from './tab';

/** Words of the Relatiescan. Gaps in braces are filled in by the island; `{other}` is the other party by its role. */
export const scan = {
  lede: 'Waar staat uw relatie met de andere partij? U beantwoordt vragen over wat u ziet en meemaakt. De uitslag laat zien waar de relatie staat, hoe zeker dat is en wat u nu kunt doen.',
  other: { client: 'de dienstverlener', provider: 'de opdrachtgever' },
  and: 'en',
  or: 'of',
  steps: {
    back: 'Terug',
    next: 'Verder',
    toCheck: 'Verder naar uw antwoorden',
    backToCheck: 'Terug naar uw antwoorden',
    backToResult: 'Terug naar de uitslag',
    showResult: 'Toon de uitslag',
    progress: 'Stap {step} van {steps}',
    opening: 'Stap {step}',
    questions: 'vraag {range} van {total}',
    range: '{first} en {last}',
    longRange: '{first} tot en met {last}',
    why: 'Waarom deze vraag',
    whyMany: 'Waarom deze vragen',
    besides: { unknown: 'Weet ik niet', na: 'Niet van toepassing' },
    point: 'Uw punt:',
    error: 'Fout: ',
    errorTitle: 'Er ontbreekt nog iets',
    allOnOnePage: 'Alle vragen op één pagina',
    stepByStep: 'Vragen stap voor stap',
    sheetTitle: 'Alle vragen',
    sheetIntro: 'U mag vragen overslaan. De uitslag zegt op hoeveel antwoorden hij berust.',
  },
  relation: {
    title: 'Uw relatie',
    intro:
      'Kies één relatie met één opdrachtgever of dienstverlener, en houd die tijdens de hele scan voor ogen.',
    role: 'Wat bent u in deze relatie?',
    roles: {
      client: 'Opdrachtgever: wij nemen de dienst af',
      provider: 'Dienstverlener: wij leveren de dienst',
    },
    roleMissing: 'Kies of u opdrachtgever of dienstverlener bent',
    form: 'Hoeveel tijd hebt u?',
    forms: {
      quick: 'Kort: hooguit {questions} vragen, ongeveer 3 minuten',
      long: 'Lang: hooguit {questions} vragen, 8 tot 10 minuten, met minder onzekerheid in de uitslag',
    },
    formHint: 'Van kort kunt u later naar lang. Uw antwoorden blijven staan.',
    formMissing: 'Kies de korte of de lange scan',
    noAnswer: 'Geen antwoord',
    optional: 'niet verplicht',
    nickname: 'Hoe noemt u deze relatie?',
    nicknameHint: 'Een naam of bijnaam die u herkent. Komt niet in een gedeelde link.',
    textCut: 'Hier passen {most} tekens in. De rest is weggelaten.',
    service: 'Om welke dienst of welk contract gaat het?',
    level: 'Op welk niveau hebt u met de ander te maken?',
    levels: { operational: 'Operationeel', tactical: 'Tactisch', strategic: 'Strategisch' },
    shared:
      'Deelt u deze computer met anderen? Wat u invult, staat alleen in dit tabblad en verdwijnt als u het sluit. Het blijft pas op dit apparaat staan als u zelf op ‘Bewaar’ klikt.',
  },
  context: {
    title: 'Punt, keuze en contract',
    problem:
      'Speelde er de afgelopen twaalf maanden iets waardoor de samenwerking minder goed liep, of waardoor u zich hebt afgevraagd of zij zo door kan gaan?',
    problemHint:
      'Denk aan een fout, een prijs, een bezuiniging, een conflict, een verandering of iets wat al langer slap loopt. Het telt ook als u er nog niet over hebt gesproken. Een kleinigheid die meteen is verholpen, telt niet.',
    problems: { yes: 'Ja', no: 'Nee' },
    problemMissing: 'Kies of er iets speelde',
    point: 'Wat is dit punt, in een paar eigen woorden?',
    pointHint:
      'Deze woorden staan straks boven de vragen over ‘dit punt’. Ze blijven op dit apparaat en komen nooit in een link. Speelt er al lang van alles? Neem het punt dat nu het zwaarst weegt, en reken vanaf het begin, hooguit twaalf maanden terug.',
    choice: 'Kiest uw organisatie zelf met wie zij hier werkt?',
    choiceHint:
      'De keuze kan vastliggen door bijvoorbeeld een wet, een garantie, het moederbedrijf of een grote klant.',
    choices: { yes: 'Ja', limits: 'Ja, binnen grenzen', no: 'Nee, dat ligt vast' },
    kinds: 'Wat voor punt is het?',
    kindsHint: 'U kunt er meer kiezen.',
    kindNames: {
      external: 'Extern: iets buiten de relatie, zoals de markt, de techniek of een nieuw bestuur',
      interpersonal: 'Interpersoonlijk: iets tussen mensen, zoals een conflict of een vertrek',
      business: 'Zakelijk: levering, kwaliteit, meerwerk of betaling',
    },
    contractEnd: 'Wanneer loopt het contract af?',
    contractEndHint: 'Maand en jaar, bijvoorbeeld 09-2027.',
    contractEndProblems: {
      'not-a-date': 'Vul de maand en het jaar in als 09-2027, of laat het veld leeg',
      'no-such-day': 'Deze dag bestaat niet. Vul de maand en het jaar in als 09-2027',
      'too-early': 'Vul een maand vanaf 2000 in',
      'too-late': 'Vul een maand tot en met 2100 in',
      'unsure-century': 'Schrijf het jaar met vier cijfers, zoals in 09-2027',
    },
    notice: 'Wat is de opzegtermijn in maanden?',
    noticeInvalid: 'Vul een heel getal van 0 tot en met 24 in, of laat het veld leeg',
    tender: 'Moet de dienst opnieuw worden aanbesteed?',
    tenders: { yes: 'Ja, dat is verplicht', no: 'Nee' },
  },
  otherKnows: {
    title: 'Weet de ander ervan?',
    question: 'Weet {other} van dit punt?',
    hint: 'Bij ‘Nee’ slaan wij de vragen over de reactie van de ander over.',
    answers: { yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet' },
  },
  perspective: {
    title: 'Door de ogen van de ander',
    intro: 'Stel dat {other} deze scan zou invullen. Niet verplicht.',
    otherOnItself: 'Welke reactie zou {other} bij zichzelf zien?',
    otherOnUs: 'Welke reactie zou {other} bij u zien?',
    unknown: 'Weet ik niet',
  },
  check: {
    title: 'Controleer uw antwoorden',
    intro: 'Beantwoord: {basedOn}. Overslaan mag: de uitslag wordt dan minder zeker.',
    change: 'Wijzig',
    changeGroup: 'Wijzig {group}',
    open: 'niet beantwoord',
    straightLined:
      'U hebt bij twaalf of meer vragen achter elkaar dezelfde plaats gekozen. Dat kan kloppen. Kijk hieronder nog eens of elk antwoord zegt wat u bedoelt; met ‘Wijzig’ past u het aan.',
  },
  result: scanResult,
  kept: scanKept,
  replace: {
    question:
      'In dit tabblad staat nog een scan ({answered} van {asked} vragen beantwoord). Gaat u verder, dan wordt die vervangen. U kunt hem daarna terughalen, tot u iets invult of de pagina verlaat.',
    begun:
      'In dit tabblad staat nog een scan waaraan u bent begonnen. Gaat u verder, dan wordt die vervangen. U kunt hem daarna terughalen, tot u iets invult of de pagina verlaat.',
    yes: 'Ja, ga verder',
    replaced: 'De scan die hier stond, is vervangen.',
    undo: 'Haal hem terug',
  },
  shared: {
    title: 'U bekijkt een gedeelde uitslag',
    text: 'Zo ziet {self} de relatie. Uw eigen antwoorden op dit apparaat zijn niet veranderd.',
    fillIn: 'Vul hem zelf in',
    fillInHint:
      'Vult u de scan zelf in, dan begint u als {other}. Daarna kunt u beide uitslagen naast elkaar leggen. Advies en gespreksvragen staan alleen bij een eigen uitslag.',
    adopt: 'Dit is mijn eigen scan',
    leave: 'Terug naar mijn eigen scan',
    leftOut:
      'De afzender heeft weggelaten wat over weggaan gaat. Daardoor kan deze uitslag anders zijn dan die van de afzender zelf.',
    conclusion: 'De afzender deelt alleen de conclusie, zonder antwoorden.',
    dropped: {
      changed: 'Veranderd sinds deze antwoorden, en daarom niet meer meegeteld: {questions}.',
      goneOne: 'Eén antwoord hoort bij een vraag die is vervallen, en telt niet meer mee.',
      gone: '{count} antwoorden horen bij vragen die zijn vervallen, en tellen niet meer mee.',
    },
    ofCase: 'De antwoorden komen uit een casus:',
    caseMoment: '{title} ({moment})',
    tryOut: 'Wat als een antwoord anders was? Probeer het uit. Er wordt niets bewaard.',
    asked: 'De vragen staan er zoals {self} ze las.',
    triedOne: 'U probeert één ander antwoord dan in de link. Er wordt niets bewaard.',
    tried: 'U probeert {count} andere antwoorden dan in de link. Er wordt niets bewaard.',
    backToLink: 'Terug naar de antwoorden uit de link',
    ignored: {
      words: 'De tekst om de link heen is overgeslagen.',
      address: 'Wat er verder in de link stond, is overgeslagen.',
      codes: 'Er stonden meer uitslagen bij. U ziet alleen de eerste.',
      'damaged-codes': 'Er stond ook een link bij die onvolledig of beschadigd is.',
    },
  },
  link: {
    title: 'De link werkt niet',
    kept: 'Uw eigen antwoorden zijn niet veranderd.',
    problems: {
      empty: 'De link bevat geen antwoorden.',
      'not-a-scan': 'De link hoort niet bij de Relatiescan.',
      'newer-version':
        'De link komt uit een nieuwere versie van deze site. Laad de pagina opnieuw en probeer het nog eens.',
      damaged:
        'De link is niet volledig of onderweg veranderd. Kopieer hem opnieuw uit het oorspronkelijke bericht.',
      'out-of-range': 'De link bevat een antwoord dat niet kan bestaan.',
      'too-long': 'De tekst is te lang. Plak alleen de regel met de link.',
    },
    byHand: 'Open een gedeelde uitslag',
    paste: 'Plak de link, de code of het hele bericht hier',
    orPaste: 'Of plak de link, de code of het hele bericht hier',
    open: 'Open de uitslag',
    dismiss: 'Sluit deze melding',
    close: 'Sluit',
  },
  load: tab.load,
  storage: {
    aside: tab.aside,
    memoryOnly:
      'Deze browser staat geen opslag toe. De scan werkt, maar uw antwoorden verdwijnen als u de pagina herlaadt.',
  },
} as const;
