const NO_TEXT = ['range', 'radio', 'checkbox', 'file', 'button', 'submit', 'reset', 'color', 'image'];
const TEXT_FIELD = `input:not(${NO_TEXT.map((type) => `[type=${type}]`).join()}),textarea,[contenteditable]`;

/** Whether an event comes from a field that one types in, which has an undo and keys of its own. */
export const isInTextField = ({ target }: Event): boolean =>
  target instanceof Element && target.closest(TEXT_FIELD) !== null;
