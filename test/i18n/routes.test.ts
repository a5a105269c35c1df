import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/i18n/locales';
import { monthNames } from '../../src/i18n/monthNames';
import { localeOf, routesIn } from '../../src/i18n/routes';

describe.each(LOCALES)('the addresses in %s', (locale) => {
  it('say their language: the first one at the root, others under their code', () => {
    expect(routesIn(locale).filter(([, path]) => localeOf(path) !== locale)).toEqual([]);
  });

  it('differ, and end as addresses of this site do', () => {
    const paths = routesIn(locale).map(([, path]) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => !/^\/(?:[a-z-]+\/)*(?:#[a-z-]+|[a-z-]+\.json)?$/.test(path))).toEqual([]);
  });
});

it('the names of months and days begin with January and Monday', () => {
  const { full, short, weekdays } = monthNames('nl');
  expect([full[0], full[11], short[2], weekdays[0], weekdays[6]]).toEqual([
    ...['januari', 'december', 'mrt', 'maandag', 'zondag'],
  ]);
  expect([full.length, short.length, weekdays.length]).toEqual([12, 12, 7]);
});
