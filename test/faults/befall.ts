import { setTimeout as delay } from 'node:timers/promises';
import { inventPerson } from '@tte/local';
import { KeepingClient, type Kept } from './people.js';
import type { Fault } from './plan.js';
import type { Victim } from './victims.js';

/** How a fault went. */
export interface Befallen extends Omit<Fault, 'does'> {
  readonly does: Fault['does'] | 'fill';
  /** From when the part was there again until a decision was taken. */
  readonly progressMs: number;
}

/** Does it to its victim, and measures how soon a decision is taken afterwards. */
export async function befall(fault: Fault, victim: Victim, probe: Probe): Promise<Befallen> {
  const { does, awayMs, afterMs } = fault;
  const decide = await probe.ready();
  await delay(afterMs);
  if (does === 'stop') {
    victim.signal('SIGSTOP');
    await delay(awayMs);
    victim.signal('SIGCONT');
  } else {
    await victim.down(does === 'kill');
    await delay(awayMs);
    await victim.up();
  }
  const began = performance.now();
  await decide();
  return { ...fault, progressMs: performance.now() - began };
}

/** Something that can be decided at any time. */
export interface Probe {
  /** Enters a letter. @returns how its case is decided, and ends */
  ready(): Promise<() => Promise<void>>;
}

export function probeThrough(gatewayUrl: string, kept: Kept[]): Probe {
  const gateway = new KeepingClient(gatewayUrl, kept);
  return {
    async ready() {
      const { caseId } = await gateway.submit(inventPerson('tni'));
      await gateway.reaches(caseId, 'awaiting-disposition');
      const rejection = { dataVersion: 1, outcome: 'reject', reason: 'surat-tidak-sah' };
      return async () => void (await gateway.decide('kapusdatin1', caseId, 'disposition', rejection));
    },
  };
}
