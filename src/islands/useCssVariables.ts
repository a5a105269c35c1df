import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { setCssVariables } from '../browser/cssVariables';

/** Keeps the CSS variables of an element up to date, before the browser paints. */
export function useCssVariables(
  element: RefObject<HTMLElement>,
  variables: Readonly<Record<string, string>>,
): void {
  useLayoutEffect(() => {
    if (element.current) setCssVariables(element.current, variables);
  }, Object.values(variables));
}
