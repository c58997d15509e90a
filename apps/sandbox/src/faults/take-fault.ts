import type { State } from '../state/state.js';
import { systems, type Fault, type System } from './fault.js';

/** What a fault is tested against. */
export interface Subject {
  /** The path of the request, with the system's prefix. */
  path?: string;
  /** All that may name the person hit: address, body, recipients. */
  text: string;
}

/** The first fault of the system that hits this subject and is wanted here; it is counted as used. */
export function takeFault(
  state: State,
  system: System,
  subject: Subject,
  wanted: (fault: Fault) => boolean,
): Fault | undefined {
  const faults = state.faults.get(system) ?? [];
  const index = faults.findIndex((fault) => wanted(fault) && hits(fault, system, subject));
  const fault = faults[index];
  if (fault?.times !== undefined) {
    const left = fault.times - 1;
    const rest = left > 0 ? faults.with(index, { ...fault, times: left }) : faults.toSpliced(index, 1);
    state.faults.set(system, rest);
  }
  return fault;
}

function hits({ path, match, times }: Fault, system: System, subject: Subject): boolean {
  if (times !== undefined && times <= 0) return false;
  if (match !== undefined && !subject.text.toLowerCase().includes(match.toLowerCase())) return false;
  if (path === undefined) return true;
  const at = subject.path ?? '';
  const root = `/${systems[system].split('/')[1] ?? ''}`;
  return at.startsWith(path) || at.startsWith(root + path);
}
