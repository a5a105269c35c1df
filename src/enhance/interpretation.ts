import { moveFocus } from '../browser/screen';

/** Shows the interpretation of a case when the reader asks for it, or comes to an address inside it. */
export function foldInterpretations(): void {
  for (const interpretation of document.querySelectorAll<HTMLElement>('.interpretation')) {
    const button = interpretation.querySelector('button');
    const show = () => {
      interpretation.dataset['shown'] = '';
      button?.setAttribute('aria-expanded', 'true');
    };
    button?.addEventListener('click', () => {
      show();
      const text = interpretation.querySelector<HTMLElement>('.interpretation-text');
      text?.setAttribute('tabindex', '-1');
      moveFocus(text);
    });
    const addressed = () => {
      const target = document.getElementById(location.hash.slice(1));
      if (target && interpretation.contains(target)) show();
    };
    addressed();
    addEventListener('hashchange', addressed);
  }
}
