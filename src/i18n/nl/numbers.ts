import { monthNames } from '../monthNames';

/** The names of the months, in full and shortened, from January on; of the days of the week; and what can be wrong with a date. */
export const months = {
  ...monthNames('nl'),
  problems: {
    'not-a-date': 'Dit is geen maand of dag. Schrijf bijvoorbeeld 03-2026 of 14-03-2026.',
    'no-such-day': 'Deze dag bestaat niet. Kijk of de dag en de maand kloppen.',
    'too-early': 'Vul een datum vanaf 2000 in.',
    'too-late': 'Vul een datum tot en met 2100 in.',
    'unsure-century': 'Welk jaar bedoelt u? Schrijf het met vier cijfers.',
  },
} as const;

/** The numbers that running text writes in words, from nought. */
export const numberWords = [
  'nul',
  'één',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
] as const;
