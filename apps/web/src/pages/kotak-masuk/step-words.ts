import { sopOf } from '@tte/domain';
import type { InboxItem } from './inbox-query.js';

const HELD_UP: readonly string[] = ['returned', 'halted'];

type Stood = Pick<InboxItem, 'procedure' | 'step' | 'status' | 'standing'>;

/** Where a case stands, as short as a list can say it: its step, or what holds it up. */
export function stepWords({ procedure, step, status, standing }: Stood): string {
  const words = HELD_UP.includes(status) ? standing : (sopOf(procedure).steps[step - 1]?.short ?? standing);
  return `${step}. ${words}`;
}

/** The step at which all of a list stand; undefined where they stand at several, or there are none. */
export function onlyStep(items: readonly Stood[]): string | undefined {
  const [first, ...others] = new Set(items.map(stepWords));
  return others.length === 0 ? first : undefined;
}
