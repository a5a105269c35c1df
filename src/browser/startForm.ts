type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What a reader did to a field before the script came. */
export interface EarlyInput {
  readonly field: Field;
  /** Does it to the field once more, where the field does not show it by now, and tells who listens. */
  readonly replay: () => void;
}

/** The way back to what the server drew, and the way to what the reader made of it. */
interface Early {
  readonly reset: () => void;
  readonly replay: () => void;
}

/**
 * What was typed and chosen in the fields under `root` since the server drew them. The fields show the server's values
 * again, so that what is stored can come into them; `replay` then brings the reader's own on top.
 */
export function takeEarly(root: HTMLElement | null): readonly EarlyInput[] {
  const fields = [...(root?.querySelectorAll<Field>('input, textarea, select') ?? [])];
  const early = fields.flatMap((field) => {
    const found = earlyOf(field);
    return found ? [{ field, ...found }] : [];
  });
  for (const { reset } of early) reset();
  return early;
}

function earlyOf(field: Field): Early | undefined {
  if (field instanceof HTMLSelectElement) return earlySelect(field);
  if (field instanceof HTMLTextAreaElement) return earlyText(field);
  if (field.type === 'radio' || field.type === 'checkbox') return earlyChoice(field);
  if (field.type === 'file') return earlyFile(field);
  return earlyText(field);
}

function earlyChoice(field: HTMLInputElement): Early | undefined {
  const { checked, defaultChecked, type } = field;
  if (checked === defaultChecked) return undefined;
  return {
    reset: () => (field.checked = defaultChecked),
    replay: () => {
      // A radio button goes out because another one goes on.
      if (field.checked === checked || (type === 'radio' && !checked)) return;
      field.checked = checked;
      tell(field);
    },
  };
}

function earlySelect(field: HTMLSelectElement): Early | undefined {
  const options = [...field.options];
  const drawn = (options.find((option) => option.hasAttribute('selected')) ?? options[0])?.value;
  return drawn === undefined ? undefined : earlyValue(field, drawn);
}

function earlyText(field: HTMLInputElement | HTMLTextAreaElement): Early | undefined {
  const caret = field.type === 'range' ? null : field.selectionStart;
  return earlyValue(field, field.defaultValue, () => {
    if (caret !== null && document.activeElement === field) field.setSelectionRange(caret, caret);
  });
}

function earlyValue(field: Field, drawn: string, placeCaret = () => {}): Early | undefined {
  const { value } = field;
  if (value === drawn) return undefined;
  return {
    reset: () => (field.value = drawn),
    replay: () => {
      if (field.value === value) return;
      field.value = value;
      placeCaret();
      tell(field);
    },
  };
}

const earlyFile = (field: HTMLInputElement): Early | undefined =>
  field.files?.length ? { reset: () => {}, replay: () => tell(field) } : undefined;

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
