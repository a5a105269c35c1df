import { expect, it, vi } from 'vitest';
import { loadPart } from '../../src/browser/loadPart';

it('gives the module', async () => {
  await expect(loadPart(() => Promise.resolve({ a: 1 }))).resolves.toEqual({ a: 1 });
});

it.each(['TypeError: Importing a module script failed.', 'failed: https://elsewhere.example/x.js'])(
  'fails where no address of this site is named: %s',
  async (text) => {
    const load = vi.fn(() => Promise.reject(new Error(text)));
    await expect(loadPart(load)).rejects.toThrow(text);
    expect(load).toHaveBeenCalledOnce();
  },
);
