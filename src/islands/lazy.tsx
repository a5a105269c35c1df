import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../i18n/words';

interface LazyProps<P> {
  /** Gives the module of the part, which is its default export. */
  readonly load: () => Promise<{ readonly default: ComponentType<P> }>;
  readonly props: P;
  readonly words: Words['tab']['load'];
}

/**
 * A part that is loaded when it is first drawn; nothing stands in its place until then. Where that fails it says so and
 * offers to try again.
 */
export function Lazy<P extends object>({ load, props, words }: LazyProps<P>) {
  const [state, setState] = useState<{ readonly Part?: ComponentType<P>; readonly failed?: true }>({});
  const start = () => {
    setState({});
    load().then(
      ({ default: Part }) => setState({ Part }),
      () => setState({ failed: true }),
    );
  };
  useEffect(start, []);
  if (state.Part) return <state.Part {...props} />;
  if (!state.failed) return null;
  return (
    <p class="notice" role="alert">
      {words.failed}{' '}
      <button type="button" class="plain-button" onClick={start}>
        {words.again}
      </button>
    </p>
  );
}
