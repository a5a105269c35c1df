import { caseStory } from './case.ts';
import type { Journey } from './journey.ts';
import { lineByKeyboard, lineFiles } from './line.ts';
import { sharedLink, spoiltLink } from './link.ts';
import { allPages, paper, theme } from './pages.ts';
import { scanByKeyboard } from './scan.ts';
import { searchByKeyboard } from './search.ts';

/** Every journey, in the order in which they are reported. */
export const JOURNEYS: readonly Journey[] = [
  scanByKeyboard,
  lineByKeyboard,
  lineFiles,
  caseStory,
  searchByKeyboard,
  sharedLink,
  spoiltLink,
  theme,
  paper,
  allPages,
];
