import { expect, it } from 'vitest';
import { lostCode } from '../../src/enhance/lostCode';
import { FULL_LINK } from '../model/golden/links';

const PAGE = '/instrumenten/relatiescan/';
const DAMAGED = FULL_LINK.slice(0, -4);

it.each([
  [`${PAGE}%23${FULL_LINK}`, FULL_LINK],
  [`${PAGE}%2523${FULL_LINK.toLowerCase()}.`, FULL_LINK],
  [`${PAGE}${FULL_LINK}`, FULL_LINK],
  [`${PAGE.toUpperCase()}%23${FULL_LINK}%3E%2C`, FULL_LINK],
  [`${PAGE}?x=1&y=%23${FULL_LINK}`, FULL_LINK],
  [`${PAGE}%23${DAMAGED}`, DAMAGED],
  [`${PAGE}%23${FULL_LINK.replace('2.s', '3.s')}`, FULL_LINK.replace('2.s', '3.s')],
  [`${PAGE}`, undefined],
  ['/gids/1.shtml', undefined],
  ['/%E0%A4%A', undefined],
])('in %s it finds %s', (address, code) => expect(lostCode(address)).toBe(code));
