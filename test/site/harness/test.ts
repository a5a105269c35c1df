import { test } from 'vitest';
import { isAllTried } from './sample';
import type { OpenedPage, View } from './site';
import { openPage } from './site';

/** As `openPage`, for one test: the page is given back once that has ended, however it ends. */
export type Open = (path: string, view?: View) => Promise<OpenedPage>;

/** A test of the built site, which opens pages with `open`. */
export const it = test.extend('open', ({ onTestFinished }): Open => async (path, view) => {
  const { close, ...opened } = await openPage(path, view);
  onTestFinished(close);
  return opened;
});

/** A test that stands beside the others of its subject and takes too long for `npm test`. */
export const longIt = it.runIf(isAllTried);
