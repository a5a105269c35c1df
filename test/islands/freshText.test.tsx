import '../../src/islands/freshText';
import { readdirSync, readFileSync } from 'node:fs';
import { h, hydrate, render } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { beforeEach, describe, expect, it } from 'vitest';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
});

function Counter({ count, extra = false }: { count: number; extra?: boolean }) {
  return (
    <p>
      {count} van 17{extra && ' vragen'} <b>{count === 1 ? 'klaar' : 'bezig'}</b>
      {['.', extra ? '!' : '']}
    </p>
  );
}

/** What a translator does: each text node makes place for an element of its own. */
function translate(element: Node): void {
  for (const node of [...element.childNodes])
    if (node.nodeType === Node.TEXT_NODE) {
      const font = document.createElement('font');
      font.append(node.nodeValue ?? '');
      (node as Text).replaceWith(font);
    } else translate(node);
}

describe('a text that changes in a translated page', () => {
  it('is the new text, and the old one is gone', () => {
    render(<Counter count={1} />, root);
    translate(root);
    render(<Counter count={2} extra />, root);
    expect(root.textContent).toBe('2 van 17 vragen bezig.!');
    translate(root);
    render(<Counter count={1} />, root);
    expect(root.textContent).toBe('1 van 17 klaar.');
  });

  it('stands in an element of its own within the one that holds it, which stays', () => {
    render(<button type="button">Wis incident 1</button>, root);
    const [button] = root.children;
    render(<button type="button">Wis incident 2</button>, root);
    expect(root.firstElementChild).toBe(button);
    expect(button?.innerHTML).toBe('<span>Wis incident 2</span>');
  });

  it('leaves alone what may hold text only, and uses the elements of a drawing in a drawing', () => {
    const drawing = (
      <svg>
        <title>Lijn</title>
        <text>Extern</text>
        <text>
          <tspan>Zakelijk</tspan>
        </text>
      </svg>
    );
    expect(renderToString(<select>{h('option', {}, 'Extern')}</select>)).not.toContain('span');
    expect(renderToString(drawing)).toBe(
      '<svg><title>Lijn</title><text><tspan>Extern</tspan></text><text><tspan>Zakelijk</tspan></text></svg>',
    );
  });

  it('is drawn alike on the server and in the browser', () => {
    const html = renderToString(<Counter count={1} extra />);
    root.innerHTML = html;
    const paragraph = root.firstElementChild;
    hydrate(<Counter count={1} extra />, root);
    expect(root.innerHTML).toBe(html);
    expect(root.firstElementChild).toBe(paragraph);
  });
});

/** The source files of the islands: what an .astro file names with a `client:` directive. */
function islands(): readonly string[] {
  const folder = 'src/components';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) => {
      const source = readFileSync(`${folder}/${file}`, 'utf8');
      const names = [...source.matchAll(/<(\w+)[^<>]*?\sclient:[a-z]/g)].map(([, name]) => name ?? '');
      return names.map(
        (name) => new RegExp(`import ${name} from '\\.\\./\\.\\./(.+)'`).exec(source)?.[1] ?? file,
      );
    });
}

it.each(islands())('%s, an island, is drawn with fresh texts', (island) => {
  expect(readFileSync(`src/${island}.tsx`, 'utf8')).toContain("import '../freshText';");
});

it('knows the islands', () => {
  expect(islands().length).toBeGreaterThanOrEqual(5);
});
