import { cases } from './nl/cases';
import { figures } from './nl/figures';
import { guide } from './nl/guide';
import { incidentTable } from './nl/incidentTable';
import { lines } from './nl/lines';
import { lineTool } from './nl/lineTool';
import { longWords } from './nl/longWords';
import { matrices } from './nl/matrices';
import { months } from './nl/months';
import { numberWords } from './nl/numberWords';
import { pages } from './nl/pages';
import { reference } from './nl/reference';
import { scan } from './nl/scan';
import { search } from './nl/search';
import { site } from './nl/site';
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
