import { ignoreHeldKey, once } from './once';

interface PressProps {
  readonly main?: boolean;
  readonly plain?: boolean;
  readonly label?: string;
  /** For a button that opens something below: whether that is open. */
  readonly expanded?: boolean;
  readonly onPress: () => void;
  readonly children: string;
}

/** A button that a double click and a key that is held down press once. */
export function Press({ main = false, plain = false, label, expanded, onPress, children }: PressProps) {
  const looks = plain ? 'plain-button' : main ? 'button' : 'button secondary';
  return (
    <button
      type="button"
      class={looks}
      aria-label={label}
      aria-expanded={expanded}
      onClick={once(onPress)}
      onKeyDown={ignoreHeldKey}
    >
      {children}
    </button>
  );
}
