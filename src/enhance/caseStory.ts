import { readCaseEntry, readCaseState, writeCaseState } from '../browser/caseState';
import { followSteppers } from './caseStepper';
import { paintCase } from './casePanel';
import { followScroll, withScroll } from './caseScrolling';

/** Brings a case to life, on a page that tells one: the step follows the address, the steppers and the scroll, and the page follows the step. */
export function tellStory(): void {
  const steps = [...document.querySelectorAll<HTMLElement>('.case-step')];
  if (steps.length === 0) return;
  paintCase(steps);
  followSteppers(steps.length);
  followInterpretation(steps.length);
  followScroll(steps);
  followAddress(steps);
}

/** The button that shows the interpretation; who asks for it has come to the end of the story. */
function followInterpretation(last: number): void {
  document.querySelector('[data-show-interpretation]')?.addEventListener('click', () => {
    writeCaseState({ shown: true, step: last });
    const text = document.querySelector<HTMLElement>('.interpretation-text');
    text?.setAttribute('tabindex', '-1');
    text?.getBoundingClientRect();
    text?.focus();
  });
}

/**
 * `#stap-3` is a step, `#stap-3-duiding` the same step with the interpretation; any other place in the interpretation shows it.
 * The former name of an anchor becomes its present one. An entry of the history that the reader comes back to, or loads
 * again, is as it was left; what was shown once stays shown.
 */
function followAddress(steps: readonly HTMLElement[]): void {
  const arrive = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    if (target?.className === 'former') return location.replace(`#${target.parentElement?.id}`);
    const step = steps.findIndex((candidate) => target && candidate.contains(target)) + 1;
    if (step > 0) goToStep(step, steps[step - 1], target?.matches('.interpretation-anchor') ?? false);
    else if (target?.closest('.interpretation-text')) {
      writeCaseState({ shown: true, step: steps.length });
      withScroll(({ bringInterpretation }) => bringInterpretation(target));
    } else writeCaseState({});
  };
  const go = () => {
    const entry = readCaseEntry();
    if (!entry) return arrive();
    stayAtStep();
    const shown = entry.shown || readCaseState().shown;
    return writeCaseState({ step: Math.min(entry.step, steps.length), shown });
  };
  const isNew = !readCaseEntry();
  go();
  // The browser may go to the anchor once more when all is loaded: by then the interpretation has pushed it down.
  if (isNew && document.readyState !== 'complete') addEventListener('load', arrive, { once: true });
  // The browser scrolls between these two events: that scroll is not the reader's.
  addEventListener('popstate', () => {
    stayAtStep();
    setTimeout(go);
  });
  addEventListener('hashchange', go);
}

/** The browser is about to take the page to where it was left. */
const stayAtStep = () => withScroll((scroll) => scroll.stayAtStep());

function goToStep(step: number, section: HTMLElement | undefined, shown: boolean): void {
  writeCaseState(shown ? { step, shown } : { step });
  withScroll(({ bringInterpretation, bringStep }) => {
    if (shown) bringInterpretation(document.querySelector('.case-figures'));
    else bringStep(section);
  });
}
