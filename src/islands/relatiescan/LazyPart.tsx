import type { ComponentType } from 'preact';
import { Lazy } from '../lazy';
import { useTexts } from './texts';

interface LazyPartProps<P> {
  readonly load: () => Promise<{ readonly default: ComponentType<P> }>;
  readonly props: P;
}

/** A part of the scan that is loaded when it is first drawn; see `Lazy`. */
export const LazyPart = <P extends object>(part: LazyPartProps<P>) => (
  <Lazy {...part} words={useTexts().words.load} />
);
