interface KeptProps {
  readonly children: string;
}

/** Words of a reader's own: their direction changes nothing around them, and no translator of a browser changes them. */
export const Own = ({ children }: KeptProps) => <bdi ref={leaveAsIs}>{children}</bdi>;

/** What is data, such as a date or the name of a type in a table: no translator of a browser changes it. */
export const Data = ({ children }: KeptProps) => <span ref={leaveAsIs}>{children}</span>;

/** Keeps an element from being translated. Preact would set `translate` as a property, for which every word means yes. */
export function leaveAsIs(element: Element | null): void {
  element?.setAttribute('translate', 'no');
}
