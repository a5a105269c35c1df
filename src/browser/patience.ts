/** How long storage may take before the reader hears of it, in ms. */
export const PATIENCE = 3000;

/** The answer, whenever it comes; `onSlow` is called once when it takes longer than `PATIENCE`. */
export async function withPatience<T>(answer: Promise<T>, onSlow: () => void): Promise<T> {
  const timer = setTimeout(onSlow, PATIENCE);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
  }
}
