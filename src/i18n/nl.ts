import { cases } from './nl/cases';
import { figures, matrices } from './nl/figures';
import { incidentTable, lines } from './nl/incidents';
import { lineTool } from './nl/lineTool';
import { longWords } from './nl/longWords';
import { months, numberWords } from './nl/numbers';
import { guide, pages } from './nl/pages';
import { scan } from './nl/scan';
import { reference, search, site } from './nl/site';
import { story } from './nl/story';
import { tab } from './nl/tab';

/** Every word of the interface in Dutch. The words of the guide itself stand in `content`. */
export const nl = {
  site,
  pages,
  cases,
  guide,
  figures,
  incidentTable,
  lines,
  lineTool,
  longWords,
  matrices,
  months,
  numberWords,
  reference,
  scan,
  search,
  story,
  tab,
} as const;
