import { describe, expect, it } from 'vitest';
import { accepted, refused } from '../../src/model/parsed';
import { MAX_FILE_BYTES, parsePastedText, readTextFile } from '../../src/browser/textFile';

const fileOf = (...bytes: readonly number[]) => new File([new Uint8Array(bytes)], 'a.csv');
const textFile = (text: string) => new File([text], 'a.csv');
const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string, order: 'le' | 'be') =>
  Array.from(text).flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
const read = (text: string, encoding = 'utf-8') => accepted({ text, encoding });

describe('readTextFile', () => {
  it.each(['', 'één €', 'PK;1', 'a\r\nb', '𝄞'])('reads ‘%s’', async (text) => {
    expect(await readTextFile(textFile(text))).toEqual(read(text));
  });

  it('takes the byte order mark off', async () => {
    expect(await readTextFile(textFile('\uFEFFa'))).toEqual(read('a'));
    expect(await readTextFile(fileOf(0xff, 0xfe, 0x61, 0, 0xeb, 0))).toEqual(read('aë', 'utf-16'));
    expect(await readTextFile(fileOf(0xfe, 0xff, 0, 0x61, 0, 0xeb))).toEqual(read('aë', 'utf-16'));
  });

  it('knows UTF-16 without a mark', async () => {
    for (const order of ['le', 'be'] as const)
      expect(await readTextFile(fileOf(...utf16('Datum;één €', order)))).toEqual(
        read('Datum;één €', 'utf-16'),
      );
  });

  it('keeps a file in UTF-8 with a wrong byte in it, and says so', async () => {
    const [before, after] = ['Datum;café', 'naïef;één'];
    expect(await readTextFile(fileOf(...utf8(before), 0xe9, ...utf8(after)))).toEqual(
      read(`${before}\uFFFD${after}`, 'utf-8-damaged'),
    );
    expect(await readTextFile(textFile('een \uFFFD'))).toEqual(read('een \uFFFD'));
  });

  it('reads what older versions of Excel write', async () => {
    expect(await readTextFile(fileOf(0xe9, 0xe9, 0x6e, 0x20, 0x80, 0x20, 0x92))).toEqual(
      read('één € ’', 'windows-1252'),
    );
  });

  it('takes 1 MB and refuses more, unread', async () => {
    expect(await readTextFile(textFile('x'.repeat(MAX_FILE_BYTES)))).toHaveProperty('ok', true);
    const large = textFile('x'.repeat(MAX_FILE_BYTES + 1));
    large.arrayBuffer = () => Promise.reject(new Error('read'));
    expect(await readTextFile(large)).toEqual(refused('too-large'));
  });

  it('refuses what is no text', async () => {
    expect(await readTextFile(fileOf(0x50, 0x4b, 3, 4, 20))).toEqual(refused('not-text'));
    expect(await readTextFile(fileOf(0x61, 0, 0x62))).toEqual(refused('not-text'));
    expect(await readTextFile(fileOf(0xd0, 0xcf, 0x11, 0xe0, 0, 1))).toEqual(refused('not-text'));
  });

  it('says so when the browser cannot read it', async () => {
    const gone = textFile('a');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await readTextFile(gone)).toEqual(refused('unreadable'));
  });
});

describe('parsePastedText', () => {
  it('takes as much as a file may have, counted in bytes', () => {
    expect(parsePastedText('x'.repeat(MAX_FILE_BYTES)).ok).toBe(true);
    expect(parsePastedText('x'.repeat(MAX_FILE_BYTES + 1))).toEqual(refused('too-large'));
    expect(parsePastedText('é'.repeat(MAX_FILE_BYTES / 2 + 1))).toEqual(refused('too-large'));
  });
});
