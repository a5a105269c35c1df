import { useRef } from 'preact/hooks';

/** A value as it was before it began to change quickly: the newest one unless `waits`. */
export function useSettled<T>(value: T, waits: boolean): T {
  const settled = useRef(value);
  if (!waits) settled.current = value;
  return settled.current;
}
