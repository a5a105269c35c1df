import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/** Keeps the CSS variables of an element up to date, before the browser paints. */
export function useCssVariables(
  element: RefObject<HTMLElement>,
  variables: Readonly<Record<string, string>>,
): void {
  useLayoutEffect(() => {
    if (element.current) setCssVariables(element.current, variables);
  }, Object.values(variables));
}

/** Gives an element CSS variables, through the object model: the browser's policy blocks style attributes. */
function setCssVariables(element: HTMLElement, variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) element.style.setProperty(`--${name}`, value);
}
