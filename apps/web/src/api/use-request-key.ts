import { useRef } from 'react';

/**
 * The `Idempotency-Key` of what a form sends: the same as long as the same content is sent again without an answer, so
 * that a lost answer decides nothing twice.
 */
export function useRequestKey() {
  const keys = useRef(new Map<string, string>());
  const keyFor = (content: unknown): string => {
    const text = JSON.stringify(content);
    const key = keys.current.get(text) ?? crypto.randomUUID();
    keys.current.set(text, key);
    return key;
  };
  /** The requests were answered; the next ones are others. */
  const renew = () => keys.current.clear();
  return { keyFor, renew };
}
