import { Inject, Injectable } from '@nestjs/common';
import type { BsreStatus } from '@tte/domain';
import type { BsrePerson } from '@tte/outside';
import pLimit from 'p-limit';
import { setTimeout as delay } from 'node:timers/promises';
import { BSRE_STATUS_OF, type BsreStatusOf } from '../../platform/ports.js';

/** Milliseconds that a whole letter waits for BSrE: whoever checks it sits before the screen. */
const PATIENCE_MS = 4_000;
/** Calls at once; BSrE answers a few per second. */
const AT_ONCE = 4;

/** Asks BSrE for the status of everybody on a letter, as far as it answers in time. */
@Injectable()
export class BsreAtDoor {
  constructor(@Inject(BSRE_STATUS_OF) private readonly statusOf: BsreStatusOf | undefined) {}

  /** The statuses in the order of the people; undefined where BSrE was not asked, or did not answer in time. */
  async statuses(people: readonly BsrePerson[]): Promise<readonly (BsreStatus | undefined)[]> {
    const { statusOf } = this;
    if (!statusOf) return people.map(() => undefined);
    const over = new AbortController();
    const patience = delay(PATIENCE_MS, undefined, { signal: over.signal, ref: false }).catch(
      () => undefined,
    );
    const limit = pLimit(AT_ONCE);
    let isOver = false;
    void patience.then(() => (isOver = true));
    const asked = people.map((person) =>
      limit(() => (isOver ? undefined : Promise.race([statusOf(person), patience]))),
    );
    return Promise.all(asked).finally(() => over.abort());
  }
}
