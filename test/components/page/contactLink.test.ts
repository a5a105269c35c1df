import { expect, it } from 'vitest';
import { contactLink } from '../../../src/components/page/contactLink';

it.each([
  ['redactie@voorbeeld.nl', 'mailto:redactie@voorbeeld.nl'],
  ['https://voorbeeld.nl/contact', 'https://voorbeeld.nl/contact'],
  ['telefoon 030 123 45 67', undefined],
  ['redactie@voorbeeld.nl?subject=x', undefined],
  ['javascript:alert(1)@x.nl', undefined],
  ['http://voorbeeld.nl', undefined],
])('%s leads to %s', (contact, link) => {
  expect(contactLink(contact)).toBe(link);
});
