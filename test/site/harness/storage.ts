import type { Page } from 'playwright-core';

/** What the tab keeps under a key, in a browser's session storage; null when nothing. */
export const inSession = <T>(page: Page, key: string): Promise<T> =>
  page.evaluate((name) => JSON.parse(sessionStorage.getItem(name) ?? 'null') as never, key);

/** Puts values into the tab's storage, as an earlier page of the tab left them. */
export const putInSession = (page: Page, values: Readonly<Record<string, unknown>>): Promise<void> =>
  page.evaluate(
    (texts) => Object.entries(texts).forEach(([key, text]) => sessionStorage.setItem(key, text)),
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)])),
  );

/** All that the site keeps by name on this device, as text. */
export const stored = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]));

/** A scan that is kept on this device, under its id. */
interface KeptScan {
  readonly id: string;
  readonly record: unknown;
}

/** The scans that are kept on this device. */
export const keptScans = (page: Page): Promise<readonly KeptScan[]> =>
  page.evaluate(
    () =>
      new Promise<readonly KeptScan[]>((resolve) => {
        const opening = indexedDB.open('relatiemanagement');
        opening.onsuccess = () => {
          const all = opening.result.transaction('scans').objectStore('scans').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result as readonly KeptScan[]);
          };
        };
      }),
  );

/** Puts values among the kept scans by id, as an earlier visit left them. */
export const putKept = (page: Page, kept: Readonly<Record<string, unknown>>): Promise<void> =>
  page.evaluate(
    (entries) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('relatiemanagement', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('scans', { keyPath: 'id' });
        opening.onsuccess = () => {
          const { result } = opening;
          const writing = result.transaction('scans', 'readwrite');
          for (const [id, record] of entries) writing.objectStore('scans').put({ id, record });
          writing.oncomplete = () => {
            result.close();
            resolve();
          };
        };
      }),
    Object.entries(kept),
  );
