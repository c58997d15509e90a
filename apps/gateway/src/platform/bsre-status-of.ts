import type { BsreSettings } from '@tte/config';
import { parseBsreStatus } from '@tte/domain';
import { bsreConfigOf, createBsreClient, kindOf } from '@tte/outside';
import type { Logger } from 'pino';
import type { BsreStatusOf } from './ports.js';

/** BSrE's word on a person, where the gateway is told how BSrE is reached. It never fails: nobody waits for BSrE here. */
export function bsreStatusOf(settings: BsreSettings | undefined, logger: Logger): BsreStatusOf | undefined {
  if (!settings) return undefined;
  const client = createBsreClient(bsreConfigOf(settings));
  return async (person) => {
    try {
      return parseBsreStatus(await client.statusOf(person));
    } catch (error) {
      logger.warn({ kind: kindOf(error) }, 'bsre did not tell a status at the door');
      return undefined;
    }
  };
}
