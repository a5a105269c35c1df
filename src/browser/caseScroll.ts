import { readCaseState, writeCaseState } from './caseState';
import { keepInView } from './keepInView';

/** For how long, in milliseconds, a scroll of ours is not taken for one of the reader's. */
const QUIET = 200;
let quietUntil = 0;

/**
 * Brings a step into view where the panel stands beside it: with `end` at the foot of the screen, so that the story up to
 * it is there and what comes after it is not; with `nearest` only if it has to move.
 */
export function bringStep(step: Element | null | undefined, block: 'end' | 'nearest'): void {
  bring(() => {
    if (isBesideStory()) step?.scrollIntoView({ block });
  });
}

/** Brings a part of the reading to the top of the screen. */
export function bringReading(part: Element | null): void {
  bring(() => part?.scrollIntoView());
}

function bring(scroll: () => void): void {
  keepInView(() => {
    quietUntil = performance.now() + QUIET;
    scroll();
  });
}

function isBesideStory(): boolean {
  const panel = document.querySelector('.panel-body');
  return panel !== null && getComputedStyle(panel).position === 'sticky';
}

/** Makes the step follow the reader's scroll through the story; who has scrolled past its end has read it all. */
export function followScroll(steps: readonly HTMLElement[]): void {
  let waiting = false;
  let over = false;
  const read = () => {
    waiting = false;
    if (performance.now() < quietUntil) return;
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
}

/** A step is being read once its top has come into this part of the screen. */
const READING_HEIGHT = 0.6;

/** The last step above the reading height, the first one before that; undefined once the story is over. */
function stepInView(steps: readonly HTMLElement[]): number | undefined {
  const height = READING_HEIGHT * innerHeight;
  const last = steps.at(-1);
  if (!last || last.getBoundingClientRect().bottom < height) return undefined;
  return Math.max(1, steps.findLastIndex((step) => step.getBoundingClientRect().top <= height) + 1);
}
