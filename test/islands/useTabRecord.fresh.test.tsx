import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eraseAllTabs } from '../../src/browser/tabStorage';
import AsideNotice from '../../src/islands/AsideNotice';
import type { TabKind, TabState } from '../../src/islands/useTabRecord';
import { useTabRecord } from '../../src/islands/useTabRecord';
import { tab as words } from '../../src/i18n/nl/tab';
import { accepted, refused } from '../../src/model/parsed';
import { propertyOf } from '../../src/model/property';

type Notes = Readonly<Record<string, number>>;

const KIND: TabKind<Notes> = {
  key: 'relatiescan',
  fresh: {},
  parse: (stored) => {
    const notes = propertyOf(stored, 'notes');
    if (typeof notes !== 'object' || notes === null) return refused('no-notes');
    return accepted(
      Object.fromEntries(Object.entries(notes).filter(([, note]) => typeof note === 'number')) as Notes,
    );
  },
  format: (notes) => (Object.keys(notes).length === 0 ? undefined : { notes }),
};

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});
afterEach(() => document.body.replaceChildren());

/** A copy of a page with the record on it. */
function openCopy() {
  const root = document.body.appendChild(document.createElement('div'));
  const copy = { state: undefined as unknown as TabState<Notes>, pictures: [] as Notes[], root };
  function Page() {
    copy.state = useTabRecord(KIND);
    copy.pictures.push(copy.state.value);
    const { aside, discardAside } = copy.state;
    if (aside === undefined) return null;
    return <AsideNotice aside={aside} discardAside={discardAside} words={words.aside} />;
  }
  act(() => render(<Page />, root));
  return {
    copy,
    set: (id: string, note: number) => act(() => void copy.state.change((now) => ({ ...now, [id]: note }))),
    button: (name: string) =>
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name),
  };
}

const stored = () => sessionStorage.getItem('relatiescan');
const store = (value: unknown) => sessionStorage.setItem('relatiescan', JSON.stringify(value));
const showAgain = () =>
  act(() => void dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })));

it('first shows what the server drew, then what is stored, and changes nothing by reading', () => {
  store({ notes: { a: 1 } });
  const before = stored();
  const { copy } = openCopy();
  expect(copy.pictures).toEqual([{}, { a: 1 }]);
  expect([copy.state.ready, copy.state.held, copy.state.taken, copy.state.aside]).toEqual([
    true,
    true,
    0,
    undefined,
  ]);
  expect(stored()).toBe(before);
});

it('writes every change at once, and erases where nothing is left', () => {
  const { copy, set } = openCopy();
  set('a', 1);
  expect(stored()).toBe('{"notes":{"a":1}}');
  act(() => void copy.state.change(() => ({})));
  expect(stored()).toBeNull();
});

it('takes over what is newer when it is shown again', () => {
  const older = openCopy();
  older.set('a', 1);
  store({ notes: { a: 2, b: 3 } });
  showAgain();
  expect([older.copy.state.value, older.copy.state.taken]).toEqual([{ a: 2, b: 3 }, 1]);
});

it('applies a change to what is newer, also when nobody told it', () => {
  const older = openCopy();
  older.set('a', 1);
  store({ notes: { a: 2, b: 3 } });
  older.set('c', 4);
  expect(stored()).toBe('{"notes":{"a":2,"b":3,"c":4}}');
});

it('brings back nothing that was erased', () => {
  const older = openCopy();
  older.set('a', 1);
  act(() => eraseAllTabs());
  expect(older.copy.state.value).toEqual({});
  older.set('b', 2);
  expect(stored()).toBe('{"notes":{"b":2}}');
});

it('shows the same in every part of a page', () => {
  const [one, other] = [openCopy(), openCopy()];
  one.set('a', 1);
  expect(other.copy.state.value).toEqual({ a: 1 });
});

it.each([
  ['no JSON', '{"notes":', {}],
  ['nothing that it knows', '{"schema":9}', {}],
  ['only in part what it knows', '{"notes":{"a":1,"b":"two"}}', { a: 1 }],
])('keeps aside what it cannot read, says so, and lets go of it (%s)', (_, text, value) => {
  sessionStorage.setItem('relatiescan', text);
  const { copy, button, set } = openCopy();
  expect(copy.state.value).toEqual(value);
  expect(copy.root.textContent).toContain(words.aside.text);
  set('c', 3);
  expect(sessionStorage.getItem('relatiescan:apart')).toBe(text);
  // A reload finds nothing to set aside any more, and still says it.
  const again = openCopy();
  expect([again.copy.state.aside, again.copy.state.value]).toEqual([text, { ...value, c: 3 }]);
  act(() => button(words.aside.discard)?.click());
  expect(copy.root.textContent).toBe('');
  expect(Object.keys({ ...sessionStorage })).toEqual(['relatiescan']);
});
