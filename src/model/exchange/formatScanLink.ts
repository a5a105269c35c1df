import { concludeScan } from '../result/conclusion';
import { scoreScan } from '../result/scanResult';
import { parseScan, type Scan } from '../scan/scan';
import { packConclusion } from './conclusionLayout';
import { formatCode } from './scanCode';
import { packScan } from './scanLayout';

/** What the sender may choose to send: everything, all but what tells of leaving, or the conclusion without the answers. */
export const LINK_CHOICES = ['all', 'without-leaving', 'conclusion'] as const;

/** What the sender chose to send. */
export type LinkChoice = (typeof LINK_CHOICES)[number];

/**
 * A scan as a fragment without `#`: what counts of what the sender chose, so neither free text nor hidden answers. Throws a
 * RangeError on a scan that `parseScan` would refuse.
 */
export function formatScanLink(scan: Scan, choice: LinkChoice = 'all'): string {
  const clean = parseScan(scan);
  if (clean === undefined) throw new RangeError('a link needs a scan with a form, a role and a date');
  if (choice === 'conclusion') return formatCode('u', packConclusion(concludeScan(clean, scoreScan(clean))));
  const leftOut = choice === 'all' ? 'nothing' : 'leaving';
  return formatCode(clean.form === 'long' ? 's' : 'k', packScan(clean, leftOut));
}
