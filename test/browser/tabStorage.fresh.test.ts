import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eraseAllTabs, openTab, watchTab } from '../../src/browser/tabStorage';
import { accepted, refused } from '../../src/model/parsed';

const KEY = 'relatiescan';

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

const showAgain = (persisted: boolean) => dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));

describe('one record', () => {
  it('gives back what was written, and nothing once erased', () => {
    const record = openTab(KEY);
    expect(record.read()).toBeUndefined();
    expect(record.write({ a: 1 })).toBe(true);
    expect(record.read()).toEqual(accepted({ a: 1 }));
    expect(record.write(undefined)).toBe(true);
    expect(record.read()).toBeUndefined();
    expect(sessionStorage.length).toBe(0);
    expect(localStorage.length).toBe(0);
  });

  it.each(['', '{', 'undefined', '{"draft":'])('refuses damaged text: %s', (text) => {
    sessionStorage.setItem(KEY, text);
    expect(openTab(KEY).read()).toEqual(refused('no-json'));
  });

  it('keeps aside what could not be read, what stood aside before it included, until it is thrown away', () => {
    sessionStorage.setItem(KEY, '{');
    const record = openTab(KEY);
    record.setAside();
    expect([record.read(), record.readAside()]).toEqual([undefined, '{']);
    sessionStorage.setItem(KEY, '[');
    record.setAside();
    expect(record.readAside()).toBe('{\n[');
    record.discardAside();
    expect([record.readAside(), sessionStorage.length]).toEqual([undefined, 0]);
  });
});

describe('an older copy of a page', () => {
  it('knows that it is older, whatever happened to the record', () => {
    const older = openTab(KEY);
    older.write({ a: 1 });
    expect(older.isNewer()).toBe(false);
    const newer = openTab(KEY);
    newer.read();
    newer.write({ a: 2 });
    expect(older.isNewer()).toBe(true);
    older.read();
    expect(older.isNewer()).toBe(false);
    newer.write(undefined);
    expect(older.isNewer()).toBe(true);
  });

  it('knows of a record that was not there yet when it read', () => {
    const older = openTab(KEY);
    older.read();
    openTab(KEY).write({});
    expect(older.isNewer()).toBe(true);
  });

  it('is told to look when it is shown again, not when a page is loaded', () => {
    const look = vi.fn();
    const stop = watchTab(look);
    showAgain(false);
    expect(look).not.toHaveBeenCalled();
    showAgain(true);
    expect(look).toHaveBeenCalledOnce();
    stop();
    showAgain(true);
    expect(look).toHaveBeenCalledOnce();
  });

  it('and the other parts of the same page are told of every change', () => {
    const look = vi.fn();
    const stop = watchTab(look);
    openTab(KEY).write({});
    expect(look).toHaveBeenCalledOnce();
    stop();
    openTab(KEY).write({ a: 1 });
    expect(look).toHaveBeenCalledOnce();
  });
});

describe('erasing all', () => {
  it('empties this tab but for what is not ours, and leaves nothing of the reader', () => {
    sessionStorage.setItem('other', 'x');
    for (const key of [KEY, 'waarderingslijn', 'casus:green', 'casus:green:apart']) openTab(key).write('Jan');
    eraseAllTabs();
    expect({ ...sessionStorage }).toEqual({ other: 'x' });
    expect(Object.keys({ ...localStorage })).toEqual(['gewist']);
    expect(localStorage.getItem('gewist')).not.toContain('Jan');
  });

  it('empties a tab, or the copy of a tab, that wrote its records before', () => {
    const here = openTab(KEY);
    here.write({ a: 1 });
    localStorage.setItem('gewist', 'by another tab');
    expect(here.isNewer()).toBe(true);
    expect(here.read()).toBeUndefined();
    expect({ ...sessionStorage }).toEqual({});
  });

  it('leaves alone what was written after it, also in a copy of that tab', () => {
    eraseAllTabs();
    openTab(KEY).write({ a: 1 });
    expect(openTab(KEY).read()).toEqual(accepted({ a: 1 }));
    openTab('waarderingslijn').write({ b: 1 });
    expect(openTab(KEY).read()).toEqual(accepted({ a: 1 }));
  });

  it('is told to who watches, by the event of another tab', () => {
    const look = vi.fn();
    const stop = watchTab(look);
    dispatchEvent(Object.assign(new Event('storage'), { key: 'theme' }));
    expect(look).not.toHaveBeenCalled();
    dispatchEvent(Object.assign(new Event('storage'), { key: 'gewist' }));
    expect(look).toHaveBeenCalledOnce();
    stop();
  });
});

/** A storage that holds nothing until there is room. */
function smallStorage() {
  const texts = new Map<string, string>();
  return {
    room: false,
    getItem: (key: string) => texts.get(key) ?? null,
    removeItem: (key: string) => texts.delete(key),
    setItem(key: string, text: string) {
      if (!this.room) throw new DOMException('full', 'QuotaExceededError');
      texts.set(key, text);
    },
  };
}

describe('without storage', () => {
  const denied = new Proxy(
    {},
    {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    },
  );

  it.each([
    ['denied', denied],
    ['missing', undefined],
  ])('works in memory, and says that it does not hold (%s)', (_, storage) => {
    vi.stubGlobal('sessionStorage', storage);
    vi.stubGlobal('localStorage', storage);
    const [one, other] = [openTab('casus:green'), openTab('casus:green')];
    expect(one.write({ a: 1 })).toBe(false);
    expect(one.isNewer()).toBe(false);
    expect(other.isNewer()).toBe(true);
    expect(other.read()).toEqual(accepted({ a: 1 }));
    eraseAllTabs();
    expect(one.read()).toBeUndefined();
  });

  it('goes on in memory when it is full, as long as nothing newer stands there, an erasure of long ago or not', () => {
    localStorage.setItem('gewist', 'long ago');
    const record = openTab(KEY);
    const storage = smallStorage();
    vi.stubGlobal('sessionStorage', storage);
    expect(record.write({ a: 1 })).toBe(false);
    expect(record.isNewer()).toBe(false);
    expect(record.read()).toEqual(accepted({ a: 1 }));
    storage.room = true;
    openTab(KEY).write({ a: 2 });
    expect(record.isNewer()).toBe(true);
    expect(record.read()).toEqual(accepted({ a: 2 }));
  });
});
