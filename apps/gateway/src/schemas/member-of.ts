/** A member of what came in and is not judged yet; undefined where there is none, or it has no members. */
export const memberOf = (value: unknown, name: string): unknown =>
  new Map<string, unknown>(Object.entries(value ?? {})).get(name);
