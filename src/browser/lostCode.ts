import { formatScanLink, parseScanLink } from '../model/scanLink';

/** The code of a result in the address of a page that is not there; as it stands where it is damaged; undefined without one. */
export function lostCode(address: string): string | undefined {
  const read = parseScanLink(address);
  if (read.ok) return formatScanLink(read.value.scan);
  const [damaged] = /\d+\.s[\w-]+/i.exec(address) ?? [];
  return read.problem === 'damaged' || read.problem === 'newer-version' ? damaged : undefined;
}
