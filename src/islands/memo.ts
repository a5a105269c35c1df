import type { ComponentType } from 'preact';
import { Component, h } from 'preact';

/** A component that is drawn anew only when one of its props is another value. */
export function memo<P extends object>(Drawn: ComponentType<P>): ComponentType<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return (Object.keys({ ...this.props, ...next }) as (keyof P)[]).some(
        (key) => this.props[key as keyof typeof this.props] !== next[key as keyof typeof next],
      );
    }
    override render() {
      return h(Drawn, this.props as P);
    }
  };
}
