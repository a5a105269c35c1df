import type { CaseState } from '../browser/caseState';
import { watchCaseState } from '../browser/caseState';

/** Shows how far the story is: the step in the text, the cursor on the line, the incidents told so far, the interpretation. */
export function paintCase(steps: readonly HTMLElement[]): void {
  const interpretation = document.querySelector<HTMLElement>('.interpretation');
  const cursors = [...document.querySelectorAll<SVGGElement>('.line-cursor')];
  const incidents = [...document.querySelectorAll<HTMLElement | SVGElement>('.case-panel [data-step]')];
  watchCaseState(({ step, shown }) => {
    for (const [index, section] of steps.entries())
      section.toggleAttribute('data-current', index === step - 1);
    for (const cursor of cursors) moveCursor(cursor, step);
    for (const mark of incidents) mark.toggleAttribute('data-later', Number(mark.dataset['step']) > step);
    paintLinks({ step, shown });
    if (interpretation && shown) showInterpretation(interpretation);
  });
}

/** The places of a cursor stand in its own attribute: `x y` for each step. */
function moveCursor(cursor: SVGGElement, step: number): void {
  const place = cursor.dataset['places']?.split(';')[step - 1]?.split(' ');
  const [x, y] = place ?? [];
  if (!x || !y) return;
  const veil = cursor.querySelector('.veil');
  veil?.setAttribute('x', x);
  veil?.setAttribute('width', String((cursor.ownerSVGElement?.viewBox.baseVal.width ?? 0) - Number(x)));
  cursor.querySelector('.cursor-rule')?.setAttribute('transform', `translate(${x} 0)`);
  cursor.querySelector('.cursor-dot')?.setAttribute('transform', `translate(${x} ${y})`);
}

/** Once the interpretation is shown, the panel links to the step in view together with the interpretation. */
function paintLinks({ step, shown }: CaseState): void {
  const anchor = document.querySelectorAll('.case-step .interpretation-anchor')[step - 1];
  for (const line of document.querySelectorAll<HTMLElement>('.case-links')) {
    line.hidden = !shown;
    for (const link of line.querySelectorAll<HTMLAnchorElement>('a')) if (anchor) link.href = `#${anchor.id}`;
  }
}

function showInterpretation(interpretation: HTMLElement): void {
  interpretation.dataset['shown'] = '';
  interpretation.querySelector('[data-show-interpretation]')?.setAttribute('aria-expanded', 'true');
}
