import { readCaseState, replaceAnchor, watchCaseState, writeCaseState } from '../browser/caseState';
import { withScroll } from './caseScrolling';

const FORWARD = ['ArrowRight', 'ArrowDown'];
const BACK = ['ArrowLeft', 'ArrowUp'];

/** Lets every stepper of a case lead through its steps: buttons, arrow keys, and numbers that are links. */
export function followSteppers(last: number): void {
  for (const stepper of document.querySelectorAll<HTMLElement>('.case-stepper')) {
    const go = (by: number) => {
      const step = Math.min(last, Math.max(1, readCaseState().step + by));
      if (step !== readCaseState().step) leadTo(stepper, step);
    };
    stepper.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-by]');
      if (button) go(Number(button.dataset['by']));
    });
    stepper.addEventListener('keydown', (event) => {
      const by = FORWARD.includes(event.key) ? 1 : BACK.includes(event.key) ? -1 : 0;
      if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      go(by);
    });
    watchCaseState(({ step }) => paintStepper(stepper, step, last));
  }
}

/** Goes to a step: the address says so, the story comes along where it stands beside the stepper, and it is said. */
function leadTo(stepper: HTMLElement, step: number): void {
  const link = linksOf(stepper)[step - 1];
  if (!link) return;
  replaceAnchor(link.hash);
  writeCaseState({ step });
  if (stepper.closest('.case-panel')) withScroll(({ followStep }) => followStep(stepOf(link)));
  const said = stepper.querySelector('[role=status]');
  if (said) said.textContent = nameOf(link);
}

function paintStepper(stepper: HTMLElement, step: number, last: number): void {
  for (const [index, link] of linksOf(stepper).entries()) {
    if (index === step - 1) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
    link.classList.toggle('later', index >= step);
  }
  for (const button of stepper.querySelectorAll<HTMLElement>('[data-by]')) {
    const end = Number(button.dataset['by']) > 0 ? last : 1;
    button.setAttribute('aria-disabled', String(step === end));
  }
  const now = stepper.querySelector('.stepper-now');
  const link = linksOf(stepper)[step - 1];
  if (now && link) now.textContent = nameOf(link);
}

const linksOf = (stepper: HTMLElement) => [...stepper.querySelectorAll<HTMLAnchorElement>('ol a')];

/** `Stap 3 van 5: Niemand begint erover`: the title stands in the story. */
function nameOf(link: HTMLAnchorElement): string {
  return `${link.getAttribute('aria-label')}: ${stepOf(link)?.querySelector('.step-title')?.textContent ?? ''}`;
}

const stepOf = (link: HTMLAnchorElement): Element | null | undefined =>
  document.getElementById(link.hash.slice(1))?.closest('.case-step');
