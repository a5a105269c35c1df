import { moveFocus } from '../browser/screen';

/** Shows the reading of a case when the reader asks for it, or comes to an address inside it. */
export function foldReadings(): void {
  for (const reading of document.querySelectorAll<HTMLElement>('.reading')) {
    const button = reading.querySelector('button');
    const show = () => {
      reading.dataset['shown'] = '';
      button?.setAttribute('aria-expanded', 'true');
    };
    button?.addEventListener('click', () => {
      show();
      const text = reading.querySelector<HTMLElement>('.reading-text');
      text?.setAttribute('tabindex', '-1');
      moveFocus(text);
    });
    const addressed = () => {
      const target = document.getElementById(location.hash.slice(1));
      if (target && reading.contains(target)) show();
    };
    addressed();
    addEventListener('hashchange', addressed);
  }
}
