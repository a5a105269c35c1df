import type { Look } from '../states';

/** Fields to type in or choose from whose letters are below 16 px: a phone zooms in when the focus enters them. */
export const smallFields: Look = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('input, textarea, select')]
      .filter(
        (field) => field.checkVisibility() && !field.matches('[type=radio], [type=checkbox], [type=range]'),
      )
      .map((field) => ({ field, size: parseFloat(getComputedStyle(field).fontSize) }))
      .filter(({ size }) => size < 16)
      .map(({ field, size }) => `${size} px: ${field.outerHTML.slice(0, 90)}`),
  );

/** Borders of fields and answers that are hard to see: below 3 to 1 with the paper around them. */
export const faintFields: Look = (page) =>
  page.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 });
    const pen = canvas.getContext('2d', { willReadFrequently: true });
    return [...document.querySelectorAll<HTMLElement>('input, textarea, select')]
      .filter((field) => field.checkVisibility() && !field.matches('[type=range], [type=file]'))
      .map((field) => ({ field, contrast: contrast(borderOf(field), groundOf(field)) }))
      .filter(({ contrast }) => contrast < 3)
      .map(({ field, contrast }) => `${contrast.toFixed(2)}: ${field.outerHTML.slice(0, 90)}`);

    function borderOf(field: Element): string {
      const { borderBottomWidth, borderBottomColor, borderBottomStyle } = getComputedStyle(field);
      return parseFloat(borderBottomWidth) >= 1 && borderBottomStyle !== 'none'
        ? borderBottomColor
        : groundOf(field);
    }
    function groundOf(field: Element): string {
      for (let at = field.parentElement; at; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (rgba(backgroundColor)[3] > 0) return backgroundColor;
      }
      return 'white';
    }
    function rgba(colour: string): readonly [number, number, number, number] {
      if (!pen) throw new Error('no canvas');
      pen.clearRect(0, 0, 1, 1);
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha];
    }
    function luminance(colour: string): number {
      const [red, green, blue, alpha] = rgba(colour);
      if (alpha < 128) return Number.NaN;
      const [r = 0, g = 0, b = 0] = [red, green, blue]
        .map((value) => value / 255)
        .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    }
    function contrast(one: string, two: string): number {
      const [light = 0, dark = 0] = [luminance(one), luminance(two)].toSorted((a, b) => b - a);
      return Number.isNaN(light + dark) ? 1 : (light + 0.05) / (dark + 0.05);
    }
  });
