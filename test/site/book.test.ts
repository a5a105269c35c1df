import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect } from 'vitest';
import { routeTo } from '../../src/i18n/routes';
import { CASES, CHAPTERS, GUIDE, GUIDE_PRINT, METHOD, TOMORROW } from './harness/pages';
import { it } from './harness/test';

const SCAN = routeTo('scan', 'nl');
const documentAt = (path: string) => parseHTML(readFileSync(`dist${path}index.html`, 'utf8')).document;
const linksIn = (path: string, part: string) =>
  [...documentAt(path).querySelectorAll(`${part} a`)].map((link) => link.getAttribute('href'));

describe('the page for tomorrow', () => {
  it('stands in the index and in the whole guide, and is no chapter', () => {
    expect(linksIn(GUIDE, '.list')).toContain(TOMORROW);
    expect(documentAt(GUIDE).querySelectorAll('.chapter-list > li')).toHaveLength(CHAPTERS.length);
    expect(documentAt(GUIDE_PRINT).querySelectorAll(`[data-path="${TOMORROW}"] .tomorrow > li`)).toHaveLength(
      5,
    );
    for (const path of [...CHAPTERS, ...CASES]) expect(linksIn(path, '.page-nav')).not.toContain(TOMORROW);
    expect(documentAt(TOMORROW).querySelector('.page-nav')).toBeNull();
  });

  it('asks five questions and gives a first sentence for each reaction', () => {
    const document = documentAt(TOMORROW);
    expect(document.querySelectorAll('.tomorrow > li > h2')).toHaveLength(5);
    expect(document.querySelectorAll('.openings dd')).toHaveLength(4);
  });

  it('fills one side of A4', async ({ open }) => {
    const { page } = await open(TOMORROW);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});

it.for([...CHAPTERS, ...CASES])('%s leads to the scan of one’s own relation once', (path) => {
  expect(linksIn(path, '.own-scan')).toEqual([SCAN]);
});

it('lists every addition that a page marks, and each sign leads to the list', () => {
  const marked = [...CHAPTERS, ...CASES].flatMap((path) =>
    [...documentAt(path).querySelectorAll('.added-sign')].map((sign) => {
      expect(sign.getAttribute('href')).toBe(routeTo('additions', 'nl'));
      return `${path}#${sign.parentElement?.id}`;
    }),
  );
  expect(linksIn(METHOD, '.additions ul')).toEqual(marked);
  expect(documentAt(METHOD).getElementById('toevoegingen')).not.toBeNull();
});

it('says how to reach the publisher only where the build was told', () => {
  const { SITE_CONTACT } = process.env;
  const foot = documentAt(GUIDE).querySelector('.colophon')?.textContent ?? '';
  expect(foot.includes('Vragen of opmerkingen over deze uitgave?')).toBe(Boolean(SITE_CONTACT));
});
