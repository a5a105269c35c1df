import { restoreText } from '../model/exchange/linkText';
import { formatScanLink, parseScanLink } from '../model/exchange/scanLink';

/** The code of a result in the address of a page that is not there; as it stands where it is damaged; undefined without one. */
export function lostCode(address: string): string | undefined {
  const read = parseScanLink(address);
  if (read.ok) return formatScanLink(read.value.scan);
  if (read.problem !== 'damaged' && read.problem !== 'newer-version') return undefined;
  return /\d+\.s[\w-]{8,}/i.exec(restoreText(address))?.[0];
}
