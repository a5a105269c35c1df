import type { ScanResult } from '../../../model/result/scanResult';
import type { Scan } from '../../../model/scan/scan';
import type { Voice } from './voice';

/** What every part of the result is drawn from. */
export interface PartProps {
  readonly scan: Scan;
  readonly result: ScanResult;
  readonly voice: Voice;
}
