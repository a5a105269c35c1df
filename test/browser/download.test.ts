import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '../../src/browser/download';
import { fileNameOf } from '../../src/browser/fileName';

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
    ['الجيران 2025', 'csv', 'الجيران-2025.csv'],
    ['Waarderingslijn השכנים', 'png', 'waarderingslijn-השכנים.png'],
    ['הַשְּׁכֵנִים', 'csv', `${'הַשְּׁכֵנִים'.normalize('NFC')}.csv`],
    ['株式会社', 'csv', '株式会社.csv'],
    ['株'.repeat(80), 'csv', `${'株'.repeat(56)}.csv`],
    ['𠮷'.repeat(80), 'csv', `${'𠮷'.repeat(42)}.csv`],
    ['Straße', 'csv', 'strasse.csv'],
    ['a\u202Eb\u0000c\uFFFEd', 'csv', 'a-b-c-d.csv'],
    [`${'x'.repeat(55)} y`, 'csv', `${'x'.repeat(55)}.csv`],
  ])('%j becomes a name', (text, extension, name) => expect(fileNameOf(text, extension)).toBe(name));

  it('is a plain name, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fileNameOf(text, 'csv')).toMatch(
          /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(-[\p{L}\p{M}\p{N}]+)*\.csv$/u,
        );
        expect(new TextEncoder().encode(fileNameOf(text, 'csv')).length).toBeLessThan(180);
      }),
      { numRuns: 100 },
    );
  });
});
