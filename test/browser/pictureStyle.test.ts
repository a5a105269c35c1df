import { describe, expect, it } from 'vitest';
import { pictureSize } from '../../src/browser/chartPicture';
import { inlineStyle, plainFamilies } from '../../src/browser/pictureStyle';

const draw = (markup: string): SVGSVGElement => {
  document.body.innerHTML = markup;
  return document.querySelector('svg') as SVGSVGElement;
};

describe('plainFamilies', () => {
  it('gives the names that other programs know', () => {
    const built =
      'Archivo-4637690abb9c6855, "Archivo-4637690abb9c6855 fallback: Arial", "Helvetica Neue", Arial, sans-serif';
    expect(plainFamilies(built)).toBe('Archivo, Helvetica Neue, Arial, sans-serif');
    expect(plainFamilies('system-ui')).toBe('system-ui');
    expect(plainFamilies('')).toBe('');
  });
});

describe('inlineStyle', () => {
  it('takes out what is not shown and what the page alone understands', () => {
    const svg = draw(
      '<svg class="plot"><g style="display:none"><path d="M0 0"></path></g>' +
        '<g data-id="1" aria-hidden="true" tabindex="0" onclick="x()" transform="scale(2)"><path id="a" d="M1 1"></path></g></svg>',
    );
    const copy = svg.cloneNode(true) as SVGSVGElement;
    inlineStyle(svg, copy);
    expect(copy.querySelectorAll('path')).toHaveLength(1);
    expect(copy.querySelector('g')?.getAttributeNames()).toContain('transform');
    expect(copy.outerHTML).not.toMatch(/class=|data-|aria-|tabindex|onclick|style=/);
    expect(svg.outerHTML).toContain('class="plot"');
  });
});

describe('pictureSize', () => {
  it('is the view box with a margin, or the size of a drawing without one', () => {
    expect(pictureSize(draw('<svg viewBox="0 0 600 380.5"></svg>'))).toEqual({ width: 616, height: 397 });
    expect(pictureSize(draw('<svg width="320" height="340"></svg>'))).toEqual({ width: 336, height: 356 });
  });
});
