/** Whether this browser can hand an address to another program of the device. */
export const canShare = (): boolean => typeof navigator.share === 'function';

/** Offers an address to the programs of the device: `shared`, `cancelled` by the reader, or `failed`. */
export async function shareAddress(title: string, url: string): Promise<'shared' | 'cancelled' | 'failed'> {
  try {
    await navigator.share({ title, url });
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && CALLED_OFF.includes(error.name) ? 'cancelled' : 'failed';
  }
}

/** The reader closed the choice, or it is still open. */
const CALLED_OFF: readonly string[] = ['AbortError', 'InvalidStateError'];
