/** Lets a key that is held down press its button once: what erases would go on with the next. */
export const onceAPress = (event: KeyboardEvent): void => {
  if (event.repeat) event.preventDefault();
};
