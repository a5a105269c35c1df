/**
 * What came of a text or value from outside: the value, or the one reason why there is none. The compiler tells the two
 * apart, so that a reason can never be stored, drawn or counted as a value.
 */
export type Parsed<Value, Problem extends string = string> = Accepted<Value> | Refused<Problem>;

/** A value that could be read. */
export type Accepted<Value> = Readonly<{ ok: true; value: Value }>;

/** Why there is no value. */
export type Refused<Problem extends string> = Readonly<{ ok: false; problem: Problem }>;

/** The outcome of a text that could be read. */
export const accepted = <Value>(value: Value): Accepted<Value> => ({ ok: true, value });

/** The outcome of a text that could not. */
export const refused = <Problem extends string>(problem: Problem): Refused<Problem> => ({
  ok: false,
  problem,
});

/** The value that could be read; undefined where there is none. For a part that may be absent. */
export const valueOf = <Value>(parsed: Parsed<Value>): Value | undefined =>
  parsed.ok ? parsed.value : undefined;
