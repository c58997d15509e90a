import { useState } from 'react';

/** Which letters show their people, by the letter's id. */
export function useOpenLetters() {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) =>
    setIds((old) => {
      const others = new Set([...old].filter((one) => one !== id));
      return old.has(id) ? others : others.add(id);
    });
  return { ids, toggle };
}

export type OpenLetters = ReturnType<typeof useOpenLetters>;
