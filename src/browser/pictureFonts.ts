import { plainFamily } from './pictureStyle';

/**
 * `@font-face` rules with the fonts of these families in them, as the page itself loads them. Empty for families that the
 * page has no file of; a file that cannot be read is left out, and the next family of the list stands in.
 */
export async function embeddedFonts(families: ReadonlySet<string>): Promise<string> {
  const faces = fontFaces().filter(({ style }) =>
    families.has(plainFamily(style.getPropertyValue('font-family'))),
  );
  return (await Promise.all(faces.map(embeddedFace))).join('');
}

function fontFaces(): readonly CSSFontFaceRule[] {
  return Array.from(document.styleSheets).flatMap((sheet) =>
    rulesOf(sheet).filter((rule) => rule instanceof CSSFontFaceRule),
  );
}

function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return Array.from(sheet.cssRules);
  } catch {
    return [];
  }
}

async function embeddedFace({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const [, address] = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src')) ?? [];
  if (address === undefined) return '';
  const file = await readAsDataUrl(new URL(address, parentStyleSheet?.href ?? document.baseURI));
  if (file === undefined) return '';
  const kept = ['font-weight', 'font-style', 'unicode-range'].map((name) => [
    name,
    style.getPropertyValue(name),
  ]);
  return rule([
    ['font-family', `"${plainFamily(style.getPropertyValue('font-family'))}"`],
    ['src', `url(${file}) format("woff2")`],
    ...kept,
  ]);
}

const rule = (declarations: readonly (readonly string[])[]): string =>
  `@font-face{${declarations.flatMap(([name, value]) => (value ? [`${name}:${value}`] : [])).join(';')}}`;

async function readAsDataUrl(address: URL): Promise<string | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) return undefined;
    return await dataUrl(new Blob([await response.arrayBuffer()], { type: 'font/woff2' }));
  } catch {
    return undefined;
  }
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(blob);
  });
