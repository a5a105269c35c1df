import { followContents } from './contents';
import { copyHeadingLinks } from './headingLinks';
import { offerPrint } from '../browser/printing';
import { offerSearch } from './searchOpener';
import { offerDefinitions } from './terms';
import { offerThemes } from './themeSwitch';

/** Brings to life what any page may hold. One script for all of it: each file more delays the first paint of a slow phone. */
export function startPage(): void {
  offerThemes();
  offerSearch();
  copyHeadingLinks();
  followContents();
  offerPrint();
  offerDefinitions();
}
