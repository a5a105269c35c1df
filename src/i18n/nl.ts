import { matrices } from './nl/matrices';
import { pages } from './nl/pages';
import { reference } from './nl/reference';
import { scan } from './nl/scan';
import { site } from './nl/site';

/** Every word of the interface in Dutch. The words of the guide itself stand in `content`. */
export const nl = { site, pages, matrices, reference, scan } as const;
