import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LazyProps<P> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
  /** Stands in its place when it could not be loaded, with a way to try again. */
  readonly failed: (again: () => void) => preact.ComponentChild;
}

/** A part that is loaded when it is first drawn; nothing stands in its place until then. */
export function Lazy<P extends object>({ load, props, failed }: LazyProps<P>) {
  const [state, setState] = useState<{ readonly Part?: ComponentType<P>; readonly failed?: true }>({});
  const start = () => {
    setState({});
    load().then(
      (Part) => setState({ Part }),
      () => setState({ failed: true }),
    );
  };
  useEffect(start, []);
  if (state.failed) return failed(start);
  return state.Part ? <state.Part {...props} /> : null;
}
