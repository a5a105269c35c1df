type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a reader did to a field before the script came. */
export interface EarlyInput {
  readonly field: Field;
  /** Does it to the field once more, where the field does not show it by now, and tells who listens. */
  readonly replay: () => void;
}

/**
 * What was typed and chosen in the fields under `root` since the server drew them. The fields show the server's values
 * again, so that what is stored can come into them; `replay` then brings the reader's own on top.
 */
export function takeEarly(root: HTMLElement | null): readonly EarlyInput[] {
  const fields = [...(root?.querySelectorAll<Field>('input, textarea, select') ?? [])];
  return fields.flatMap((field) => {
    const replay = earlyOf(field);
    return replay ? [{ field, replay }] : [];
  });
}

function earlyOf(field: Field): (() => void) | undefined {
  if (field instanceof HTMLSelectElement) return earlySelect(field);
  if (field instanceof HTMLTextAreaElement) return earlyText(field);
  if (field.type === 'radio' || field.type === 'checkbox') return earlyChoice(field);
  if (field.type === 'file') return field.files?.length ? () => tell(field) : undefined;
  return earlyText(field);
}

function earlyChoice(field: HTMLInputElement): (() => void) | undefined {
  const { checked, defaultChecked } = field;
  if (checked === defaultChecked) return undefined;
  field.checked = defaultChecked;
  // A radio button goes out because another one goes on.
  if (field.type === 'radio' && !checked) return undefined;
  return () => {
    if (field.checked === checked) return;
    field.checked = checked;
    tell(field);
  };
}

function earlySelect(field: HTMLSelectElement): (() => void) | undefined {
  const { value } = field;
  const first = [...field.options].find(({ defaultSelected }) => defaultSelected) ?? field.options[0];
  if (!first || first.value === value) return undefined;
  field.value = first.value;
  return () => {
    if (field.value === value) return;
    field.value = value;
    tell(field);
  };
}

function earlyText(field: HTMLInputElement | HTMLTextAreaElement): (() => void) | undefined {
  const { value, defaultValue } = field;
  if (value === defaultValue) return undefined;
  const caret = field.type === 'range' ? undefined : field.selectionStart;
  field.value = defaultValue;
  return () => {
    if (field.value === value) return;
    field.value = value;
    if (typeof caret === 'number' && document.activeElement === field) field.setSelectionRange(caret, caret);
    tell(field);
  };
}

/** As when a reader does it; whoever is still typing in the field has not finished. */
function tell(field: Field): void {
  const change = () => void field.dispatchEvent(new Event('change', { bubbles: true }));
  field.dispatchEvent(new Event('input', { bubbles: true }));
  if (document.activeElement === field && isTyped(field))
    field.addEventListener('blur', change, { once: true });
  else change();
}

const isTyped = (field: Field): boolean =>
  field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text');
