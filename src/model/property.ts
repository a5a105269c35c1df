/** The value's own property, never an inherited one; undefined if there is none or the value is not an object. */
export function propertyOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

/** The shape of `defined`: what may be undefined becomes a property that may be absent. */
export type Defined<T> = {
  readonly [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  readonly [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** A copy without the properties that are undefined: what is not known is absent. */
export function defined<T extends object>(fields: T): Defined<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<T>;
}

/**
 * Whether a plain value holds something of which another has nothing: a property, or an entry of a list. What only
 * differs is not lost, nor is what is empty.
 */
export function losesAny(before: unknown, after: unknown): boolean {
  if (!holdsAny(before)) return false;
  if (after === undefined || after === null) return true;
  if (Array.isArray(before)) return !Array.isArray(after) || after.length < before.length;
  if (typeof before !== 'object' || before === null) return false;
  return Object.keys(before).some((name) => losesAny(propertyOf(before, name), propertyOf(after, name)));
}

function holdsAny(value: unknown): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'object' ? Object.values(value).some(holdsAny) : true;
}
