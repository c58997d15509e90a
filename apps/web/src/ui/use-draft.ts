import { useEffect, useState } from 'react';

const keyOf = (name: string): string => `draf ${name}`;

/** A draft as this tab keeps it; undefined where there is none. */
export function keptDraft<Value>(name: string): Value | undefined {
  const kept = sessionStorage.getItem(keyOf(name));
  return kept === null ? undefined : (JSON.parse(kept) as Value);
}

/** Keeps a draft for a form that is not open. */
export const keepDraft = (name: string, value: unknown): void =>
  sessionStorage.setItem(keyOf(name), JSON.stringify(value));

/**
 * Keeps what somebody is typing through a reload, a sign-in and a conflict: in this tab alone, until it is dropped or
 * they sign out.
 * @param name of the draft, such as `disposisi <caseId>`
 */
export function useDraft<Value>(name: string, initial: Value) {
  const [value, setValue] = useState<Value>(() => keptDraft<Value>(name) ?? initial);
  useEffect(() => keepDraft(name, value), [name, value]);
  const drop = () => {
    sessionStorage.removeItem(keyOf(name));
    setValue(initial);
  };
  return { value, setValue, drop };
}
