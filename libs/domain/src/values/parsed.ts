/** What a parser of a value answers: the value, or the code of what is wrong with it (see `faults.ts`). */
export type Parsed<Value, Code extends string> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly fault: Code };

/** Nominal typing: a `Brand<string, 'Nik'>` can only come out of its parser. */
export type Brand<Base, Name extends string> = Base & { readonly __brand: Name };

export const parsed = <Value>(value: Value) => ({ ok: true, value }) as const;
export const fault = <Code extends string>(code: Code) => ({ ok: false, fault: code }) as const;
