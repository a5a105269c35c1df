import type {
  AppreciationPoint,
  AppreciationSettings,
  AppreciationSource,
} from '../../../src/model/line/appreciation';
import type { Role } from '../../../src/model/role';
import line from './line.json';

type GoldenLine = Required<AppreciationSource> & {
  id: string;
  settings: AppreciationSettings;
  party: Role;
  expect: readonly AppreciationPoint[];
  managed: readonly AppreciationPoint[];
};

/** The lines of the published method: computed by a reference implementation, never by this one. */
export const GOLDEN_LINE = line as unknown as { tolerance: number; line: readonly GoldenLine[] };
