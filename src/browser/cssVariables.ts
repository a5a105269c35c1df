/** Gives an element CSS variables, through the object model: the browser's policy blocks style attributes. */
export function setCssVariables(element: HTMLElement, variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) element.style.setProperty(`--${name}`, value);
}
