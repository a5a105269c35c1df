import { describe, expect, it } from 'vitest';
import { MAX_FILE_BYTES, readTextFile } from '../../src/browser/textFile';

const fileOf = (...bytes: readonly number[]) => new File([new Uint8Array(bytes)], 'a.csv');
const textFile = (text: string) => new File([text], 'a.csv');

describe('readTextFile', () => {
  it.each(['', 'één €', 'PK;1', 'a\r\nb', '𝄞'])('reads ‘%s’', async (text) => {
    expect(await readTextFile(textFile(text))).toEqual({ text });
  });

  it('takes the byte order mark off', async () => {
    expect(await readTextFile(textFile('\uFEFFa'))).toEqual({ text: 'a' });
    expect(await readTextFile(fileOf(0xff, 0xfe, 0x61, 0, 0xeb, 0))).toEqual({ text: 'aë' });
  });

  it('reads what older versions of Excel write', async () => {
    expect(await readTextFile(fileOf(0xe9, 0xe9, 0x6e, 0x20, 0x80, 0x20, 0x92))).toEqual({ text: 'één € ’' });
  });

  it('takes 1 MB and refuses more, unread', async () => {
    expect(await readTextFile(textFile('x'.repeat(MAX_FILE_BYTES)))).toHaveProperty('text');
    const large = textFile('x'.repeat(MAX_FILE_BYTES + 1));
    large.arrayBuffer = () => Promise.reject(new Error('read'));
    expect(await readTextFile(large)).toEqual({ refusal: 'too-large' });
  });

  it('refuses what is no text', async () => {
    expect(await readTextFile(fileOf(0x50, 0x4b, 3, 4, 20))).toEqual({ refusal: 'not-text' });
    expect(await readTextFile(fileOf(0x61, 0, 0x62))).toEqual({ refusal: 'not-text' });
    expect(await readTextFile(fileOf(0xd0, 0xcf, 0x11, 0xe0, 0, 1))).toEqual({ refusal: 'not-text' });
  });

  it('says so when the browser cannot read it', async () => {
    const gone = textFile('a');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    expect(await readTextFile(gone)).toEqual({ refusal: 'unreadable' });
  });
});
