/** A click handler that a double click calls once. */
export const once =
  (act: () => void) =>
  (event: MouseEvent): void => {
    if (event.detail < 2) act();
  };

/** Keeps the second click of a double click from doing it again, where the browser acts on a click by itself. */
export const onlyOnce = (event: MouseEvent): void => {
  if (event.detail > 1) event.preventDefault();
};

/** Keeps a key that is held down from pressing the button over and over. */
export const ignoreHeldKey = (event: KeyboardEvent): void => {
  if (event.repeat && (event.key === 'Enter' || event.key === ' ')) event.preventDefault();
};
