import type { Scan } from '../../../src/model/scan/scan';

/** Published links and what they hold; they stay here for ever, for a link keeps meaning what it meant. */
export const FULL_LINK = '2.s292P-WZX0-1GC9-X9HA-ADD0-EEHB-TW4M-32SH-2YRH-F';
export const EMPTY_LINK = '2.k0000-0000-0000-0000-0000-0A81-6M';
/** `FULL_SCAN` without what tells of leaving. */
export const QUIET_LINK = '2.s50NP-FT3N-V0C9-X9HA-81D0-EEG3-TW4M-32SH-9HF8-M';
/** The conclusion of `FULL_SCAN`. */
export const CONCLUSION_LINK = '2.u0AWM-WYKN-VHX0-EEWQ-G0D2-4HCN';

/** The scan of `FULL_LINK`; its free text is not in the link. */
export const FULL_SCAN: Scan = {
  form: 'long',
  context: {
    role: 'provider',
    service: 'Schoonmaak',
    nickname: 'De buren',
    level: 'tactical',
    date: '2026-03-15',
    choice: 'limits',
    contractEnd: '2027-12',
    noticeMonths: 6,
    tender: 'no',
    problem: 'yes',
    point: 'De nieuwe prijs',
    incidentKinds: ['interpersonal', 'external'],
    otherKnows: 'unknown',
  },
  answers: {
    A1: 4,
    A2: 2,
    A3: 3,
    A4: 'unknown',
    A5: 5,
    A6: 1,
    C1: 4,
    C2: 2,
    C3: 5,
    C4: 1,
    C5: 2,
    C6: 3,
    D1: 2,
    D2: 'unknown',
    D3: 4,
    G1: 3,
    G2: 4,
    G3: 'na',
    G4: 2,
    E1: 1,
    E2: 2,
    V1: 'na',
    V2: 5,
    L1: 3,
    L2: 4,
    N1: 1,
    N2: 1,
    'other-E1': 2,
    'other-V1': 3,
    'other-L1': 5,
    'other-L2': 4,
    'other-N1': 'unknown',
    'other-N2': 1,
  },
  perspective: { otherOnItself: 'voice', otherOnUs: 'unknown' },
};

/** The scan of `EMPTY_LINK`: only what a scan cannot do without. */
export const EMPTY_SCAN: Scan = {
  form: 'quick',
  context: { role: 'client', date: '2000-01-01' },
  answers: {},
};
