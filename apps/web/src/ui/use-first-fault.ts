import { useEffect, useRef, type RefObject } from 'react';

/**
 * A form that leads to the first of its fields that is wrong, each time somebody has tried to send it.
 * @param attempts how often that was; before the first one nothing is told
 * @param error what the gateway answered, whose faults lie at fields as well
 */
export function useFirstFault(attempts: number, error?: unknown): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [attempts, error]);
  return form;
}
