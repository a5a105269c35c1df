import { searchWordsIn } from '../collections/searchWords';

/** What search looks for besides a word as typed; a page asks for it when its search is opened. */
export const GET = async (): Promise<Response> => Response.json(await searchWordsIn('nl'));
