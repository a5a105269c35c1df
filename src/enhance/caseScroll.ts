import { readCaseState, writeCaseState } from '../browser/caseState';

/** Where the page came to rest at a step: it may still be on its way there; undefined when the reader scrolled on since. */
let restedAt: number | 'on its way' | undefined;

/** How far, in parts of the screen, a reader scrolls to be on the way to another step than the one that was led to. */
const AWAY = 0.25;

/**
 * Brings the step that the address names into view. Where the panel stands beside the story, its end comes to the foot of the
 * screen, so that the story up to it is there and what comes after it is not; else its beginning comes to the top.
 */
export function bringStep(step: HTMLElement | undefined): void {
  bring(() => {
    const whole = step && step.offsetHeight < innerHeight;
    step?.scrollIntoView({ block: whole && isBesideStory() ? 'end' : 'start' });
  });
}

/** Scrolls to a step where the panel stands beside it, only as far as it takes. */
export function followStep(step: Element | null | undefined): void {
  if (isBesideStory()) bring(() => step?.scrollIntoView({ block: 'nearest' }));
}

/** Brings a part of the interpretation to the top of the screen. */
export function bringInterpretation(part: Element | null): void {
  bring(() => part?.scrollIntoView());
}

function bring(scroll: () => void): void {
  keepInView(() => {
    scroll();
    restedAt = scrollY;
  });
}

/** Keeps the step that the reader is at while the browser takes the page to where it was left, until the reader scrolls on. */
export function stayAtStep(): void {
  restedAt = 'on its way';
  for (const deed of DEEDS) addEventListener(deed, arrive, { passive: true });
}

function arrive(): void {
  if (restedAt === 'on its way') restedAt = scrollY;
}

function isBesideStory(): boolean {
  const panel = document.querySelector('.panel-body');
  return panel !== null && getComputedStyle(panel).position === 'sticky';
}

/** Makes the step follow the reader's scroll through the story, and where it stands now; who has scrolled past its end has read it all. */
export function followScroll(steps: readonly HTMLElement[]): void {
  let waiting = false;
  let over = false;
  const read = () => {
    waiting = false;
    if (isAtRest()) return;
    const step = stepInView(steps);
    const ends = step === undefined && !over && !readCaseState().shown;
    over = step === undefined;
    if (step !== undefined || ends) writeCaseState({ step: step ?? steps.length });
  };
  const wait = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(read);
  };
  addEventListener('scroll', wait, { passive: true });
  wait();
}

function isAtRest(): boolean {
  const rests =
    restedAt === 'on its way' ||
    (restedAt !== undefined && Math.abs(scrollY - restedAt) < AWAY * innerHeight);
  if (!rests) restedAt = undefined;
  return rests;
}

/** A step is being read once its top has come into this part of the screen. */
const READING_HEIGHT = 0.6;

/** The last step above the height at which one reads, the first one before that; undefined once the story is over. */
function stepInView(steps: readonly HTMLElement[]): number | undefined {
  const height = READING_HEIGHT * innerHeight;
  const last = steps.at(-1);
  if (!last || last.getBoundingClientRect().bottom < height) return undefined;
  return Math.max(1, steps.findLastIndex((step) => step.getBoundingClientRect().top <= height) + 1);
}

/** What a reader does on a page; from then on the page stays where the reader has it. */
const DEEDS = ['pointerdown', 'click', 'keydown', 'wheel'];

let release = (): void => undefined;

/**
 * Keeps bringing something into view with `bring` while the page still takes its shape, until the reader does something or
 * something else is brought. Browsers hold the place themselves only where they anchor the scroll, and not always there.
 */
function keepInView(bring: () => void): void {
  release();
  const resizes = new ResizeObserver(bring);
  release = () => {
    resizes.disconnect();
    for (const deed of DEEDS) removeEventListener(deed, release);
  };
  for (const deed of DEEDS) addEventListener(deed, release, { passive: true });
  bring();
  resizes.observe(document.body);
}
