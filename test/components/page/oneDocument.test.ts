import { expect, it } from 'vitest';
import { oneDocument } from '../../../src/components/page/oneDocument';

const part = (name: string, inner: string) =>
  `<section data-part="${name}" data-path="/${name}/"><h1>${name}</h1>${inner}</section>`;

it('lowers headings, and sets the ids of the parts apart together with what refers to them', () => {
  const html = oneDocument(
    part('a', '<h2 id="x">X</h2><a href="#x">x</a>') +
      part('b', '<h2 id="x">X</h2><p aria-labelledby="x"></p>'),
    'host',
  );
  expect(html).toContain('<h2 class="part-title">a</h2>');
  expect(html).toContain('<h2 aria-level="3" id="a-x">');
  expect(html).toContain('<a href="#a-x">');
  expect(html).toContain('<p aria-labelledby="b-x">');
});

it('leads from part to part, and writes the address of other pages', () => {
  const html = oneDocument(part('a', '<a href="/b/#x">b</a><a href="/c/">c</a>') + part('b', ''), 'host.nl');
  expect(html).toContain('<a href="#b-x">');
  expect(html).toContain('data-address="host.nl/c/"');
});

it('has no script and nothing that needs one, and islands as they were drawn', () => {
  const html = oneDocument(
    part(
      'a',
      '<script>1</script><p class="needs-script">x</p><astro-island uid="1"><b>drawn</b></astro-island>',
    ),
    'host',
  );
  expect(html).not.toMatch(/script|island/);
  expect(html).toContain('<b>drawn</b>');
});
