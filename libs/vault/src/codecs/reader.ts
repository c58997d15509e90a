import { VaultFailure } from '../vault-failure.js';

/** Reads the fields of a decrypted record. */
export interface FieldReader {
  text(name: string): string;
  optionalText(name: string): string | undefined;
  oneOf<Word extends string>(name: string, words: readonly Word[]): Word;
  /** What a parser of the domain makes of a text. */
  parsed<Value>(name: string, parse: (text: string) => { ok: true; value: Value } | { ok: false }): Value;
  record(name: string): FieldReader;
  entries(): readonly (readonly [string, string])[];
}

/**
 * @param where names the record, for the error
 * @throws VaultFailure `vault-unreadable`, from every method too
 */
export function readerOf(value: unknown, where: string): FieldReader {
  const unreadable = () => new VaultFailure('vault-unreadable', where);
  if (typeof value !== 'object' || value === null) throw unreadable();
  const fields = new Map<string, unknown>(Object.entries(value));

  function optionalText(name: string) {
    const field = fields.get(name);
    if (field !== undefined && typeof field !== 'string') throw unreadable();
    return field;
  }
  function text(name: string) {
    const field = optionalText(name);
    if (field === undefined) throw unreadable();
    return field;
  }
  return {
    text,
    optionalText,
    oneOf(name, words) {
      const field = text(name);
      const word = words.find((known) => known === field);
      if (word === undefined) throw unreadable();
      return word;
    },
    parsed(name, parse) {
      const result = parse(text(name));
      if (!result.ok) throw unreadable();
      return result.value;
    },
    record: (name) => readerOf(fields.get(name), where),
    entries: () => [...fields.keys()].map((name) => [name, text(name)] as const),
  };
}
