import { useEffect, useState } from 'react';

/**
 * Keeps what somebody is typing through a reload, a sign-in and a conflict: in this tab alone, until it is dropped or
 * they sign out.
 * @param name of the draft, such as `disposisi <caseId>`
 */
export function useDraft<Value>(name: string, initial: Value) {
  const key = `draf ${name}`;
  const [value, setValue] = useState<Value>(() => {
    const kept = sessionStorage.getItem(key);
    return kept === null ? initial : (JSON.parse(kept) as Value);
  });
  useEffect(() => {
    sessionStorage.setItem(key, JSON.stringify(value));
  }, [key, value]);
  const drop = () => {
    sessionStorage.removeItem(key);
    setValue(initial);
  };
  return { value, setValue, drop };
}
