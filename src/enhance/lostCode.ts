import { restoreText } from '../model/exchange/linkText';
import { parseScanLink } from '../model/exchange/scanLink';

/** The code of a result in the address of a page that is not there; as it stands where it is damaged; undefined without one. */
export function lostCode(address: string): string | undefined {
  const read = parseScanLink(address);
  if (read.ok) return read.value.code;
  if (read.problem !== 'damaged' && read.problem !== 'newer-version') return undefined;
  return /\d+\.[sku][\w-]{8,}/i.exec(restoreText(address))?.[0];
}
