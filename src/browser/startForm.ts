/** What is filled in in the fields under `root`, by name: texts, and the values of checked radios. Empty fields are absent. */
export function readStart(root: HTMLElement | null): Readonly<Record<string, string>> {
  const inputs = [...(root?.querySelectorAll('input') ?? [])];
  const filled = inputs.filter(({ type, checked, value }) =>
    type === 'radio' || type === 'checkbox' ? checked : value,
  );
  return Object.fromEntries(filled.map(({ name, value }) => [name, value]));
}
