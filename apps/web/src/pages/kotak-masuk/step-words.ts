import { sopOf } from '@tte/domain';
import type { InboxItem } from './inbox-query.js';

type Stood = Pick<InboxItem, 'procedure' | 'step' | 'standing'>;

/** Where a case stands, as short as a list can say it: its step, or what holds it up. */
export function stepWords({ procedure, step, standing }: Stood): string {
  const row = sopOf(procedure).steps[step - 1];
  return `${step}. ${row?.title === standing ? row.short : standing}`;
}

/** The step at which all of a list stand; undefined where they stand at several, or there are none. */
export function onlyStep(items: readonly Stood[]): string | undefined {
  const [first, ...others] = new Set(items.map(stepWords));
  return others.length === 0 ? first : undefined;
}
