import type { ComponentType } from 'preact';
import { Lazy } from '../lazy';
import { Press } from './Press';
import { useTexts } from './texts';

interface LazyPartProps<P> {
  readonly load: () => Promise<ComponentType<P>>;
  readonly props: P;
}

/** A part of the scan that is loaded when it is first drawn; where that fails it says so and offers to try again. */
export function LazyPart<P extends object>({ load, props }: LazyPartProps<P>) {
  const { load: words } = useTexts().words;
  return (
    <Lazy
      load={load}
      props={props}
      failed={(again) => (
        <p class="notice" role="alert">
          {words.failed}{' '}
          <Press plain onPress={again}>
            {words.again}
          </Press>
        </p>
      )}
    />
  );
}
