import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import {
  addressWith,
  heldLink,
  holdLink,
  takeFragment,
  watchFragment,
} from '../../src/browser/addressFragment';
import { pushStep, replaceStep } from '../../src/browser/stepHistory';

let stop = () => {};
const openFragment = (fragment: string) => {
  history.replaceState(history.state, '', `${location.pathname}#${fragment}`);
  dispatchEvent(new Event('hashchange'));
};
beforeEach(() => {
  document.body.innerHTML = '<h2 id="uitslag">Uitslag</h2>';
  history.replaceState({ step: 'check' }, '', '/instrumenten/relatiescan/');
});
afterEach(() => stop());

it('takes the answers out of the address bar, and leaves the step of this entry', () => {
  const before = history.length;
  history.replaceState(history.state, '', '#2.sABCD-EFGH');
  expect(takeFragment()).toBe('2.sABCD-EFGH');
  expect(location.hash).toBe('');
  expect(location.pathname).toBe('/instrumenten/relatiescan/');
  expect(history.state).toEqual({ step: 'check' });
  expect(history.length).toBe(before);
  expect(takeFragment()).toBe('');
});

it.each(['#uitslag', '#stap-3'])(
  'leaves an ordinary anchor, whether it is on the page or not: %s',
  (anchor) => {
    history.replaceState(history.state, '', anchor);
    expect(takeFragment()).toBe('');
    expect(location.hash).toBe(anchor);
  },
);

it('is empty without a fragment', () => {
  const address = location.href;
  expect(takeFragment()).toBe('');
  expect(location.href).toBe(address);
});

it('tells of a link that is opened on this page, but not of an anchor', () => {
  const onFragment = vi.fn();
  stop = watchFragment(onFragment, () => {});
  openFragment('2.sABCD');
  openFragment('uitslag');
  openFragment('');
  expect(onFragment.mock.calls).toEqual([['2.sABCD']]);
  stop();
  openFragment('2.sEFGH');
  expect(onFragment).toHaveBeenCalledOnce();
});

it('writes an address that gives the same fragment back', () => {
  const address = addressWith('2.sABCD-EFGH');
  expect(address).toBe(`${location.origin}/instrumenten/relatiescan/#2.sABCD-EFGH`);
  history.replaceState(history.state, '', address);
  expect(takeFragment()).toBe('2.sABCD-EFGH');
});

it('holds a link in its entry of the history, beside the step, and in no other entry', () => {
  const onEntry = vi.fn();
  stop = watchFragment(() => {}, onEntry);
  holdLink('2.sABCD');
  expect(history.state).toEqual({ step: 'check', openedLink: '2.sABCD' });
  replaceStep('result');
  expect(heldLink()).toBe('2.sABCD');
  pushStep('relation');
  expect(heldLink()).toBeUndefined();
  dispatchEvent(new PopStateEvent('popstate', { state: { openedLink: '2.sABCD' } }));
  dispatchEvent(new PopStateEvent('popstate', { state: { openedLink: 17 } }));
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
  expect(onEntry.mock.calls).toEqual([['2.sABCD'], [undefined], [undefined]]);
});
