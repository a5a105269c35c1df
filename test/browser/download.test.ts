import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fileNameOf, saveFile } from '../../src/browser/download';

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('saveFile', () => {
  it('clicks a link to the file, and lets go of it later', () => {
    vi.useFakeTimers();
    const blob = new Blob(['a;b']);
    const make = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    const clicked: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      clicked.push(`${this.download} ${this.href}`);
    });
    saveFile('lijn.csv', blob);
    expect(make).toHaveBeenCalledWith(blob);
    expect(clicked).toEqual(['lijn.csv blob:one']);
    expect(revoke).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revoke).toHaveBeenCalledWith('blob:one');
  });
});

describe('fileNameOf', () => {
  it.each([
    ['Waarderingslijn De Buren – 2025', 'csv', 'waarderingslijn-de-buren-2025.csv'],
    ['Één café', 'svg', 'een-cafe.svg'],
    ['../../etc/passwd', 'png', 'etc-passwd.png'],
    ['  -- ', 'csv', 'download.csv'],
    ['', 'csv', 'download.csv'],
    ['x'.repeat(80), 'csv', `${'x'.repeat(56)}.csv`],
    [`${'x'.repeat(55)} y`, 'csv', `${'x'.repeat(55)}.csv`],
  ])('%j becomes a name', (text, extension, name) => expect(fileNameOf(text, extension)).toBe(name));

  it('is a plain name, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fileNameOf(text, 'csv')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.csv$/);
      }),
      { numRuns: 500 },
    );
  });
});
