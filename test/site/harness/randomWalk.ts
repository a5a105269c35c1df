import type { ElementHandle, Locator, Page } from 'playwright-core';
import { drawn } from './site';

/** Numbers of 0..1 that are the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const CONTROLS = 'button, select, summary, input:not([type=file]), textarea, [role=button]';
const TYPED = ['Nieuw bestuur', '14 mei 2025', 'abc', '', '2', '09-2026'];

/** The controls of the islands that a reader can see and use, in the order of the page; not those of a result made ready out of sight. */
const controlsOf = (page: Page): Locator =>
  page
    .locator(`astro-island :is(${CONTROLS}):not(:is(.prepared, .skipped) *)`)
    .and(page.locator(':visible:enabled'));

/**
 * One act of a reader who tries anything: a control that `random` points at is pressed, chosen, moved or typed into.
 * Gives its name, for a message; the same random numbers act on the same control in a page that shows the same.
 */
export async function actAnywhere(page: Page, random: () => number): Promise<string> {
  const [which, how] = [random(), random()];
  await drawn(page);
  const controls = controlsOf(page);
  const control = await controls.nth(Math.floor(which * (await controls.count()))).elementHandle();
  if (!control) throw new Error('the page has no control');
  const { tag, type, name } = await control.evaluate((element) => ({
    tag: element.tagName,
    type: element.getAttribute('type') ?? '',
    name: element.getAttribute('aria-label') ?? element.getAttribute('name') ?? element.textContent ?? '',
  }));
  await actOn(control, tag, type, how);
  return `${tag.toLowerCase()} ${type} ${name}`.replace(/\s+/g, ' ').trim();
}

async function actOn(control: ElementHandle<Element>, tag: string, type: string, how: number): Promise<void> {
  if (tag === 'SELECT') {
    const options = await control.$$('option');
    await control.selectOption({ index: Math.floor(how * options.length) });
  } else if (type === 'range') await control.press(how < 0.5 ? 'ArrowRight' : 'PageUp');
  else if (type === 'radio' || type === 'checkbox')
    await control.evaluate((input) => (input as HTMLInputElement).click());
  else if (tag === 'INPUT' || tag === 'TEXTAREA')
    await control.fill(TYPED[Math.floor(how * TYPED.length)] ?? '');
  else await control.press('Enter');
}
