import { Injectable } from '@nestjs/common';
import { titleOf } from '@tte/domain';
import { decodeCursor, encodeCursor } from '@tte/event-log';
import type { z } from 'zod';
import type { Caller } from '../auth/caller.js';
import { refuseCursor } from '../http/cursor.js';
import { Staff, type NameAt } from '../staff/staff.js';
import { TheWorld, type World } from '../world.js';
import { isInForce, type RecordedMandate } from './mandate.js';
import type { MandateAnswer, MandateQueryInput } from './mandate.schema.js';
import { MandateStore } from './mandate-store.js';
import { daysOf } from './period.js';

/** Mandates as people read them. */
@Injectable()
export class MandateReader {
  constructor(
    @TheWorld() private readonly world: World,
    private readonly mandates: MandateStore,
    private readonly staff: Staff,
  ) {}

  /** The latest first. @throws Problem `invalid-input` for a cursor of another list */
  async list({ subject }: Caller, { post, inForce, mine, limit, after }: MandateQueryInput) {
    const now = this.world.now();
    const found = await this.mandates.list({ ...(post && { post }), ...(mine && { holder: subject }) });
    const fitting = found.filter((one) => inForce === undefined || isInForce(one, now) === inForce);
    const rest = after === undefined ? fitting : beyond(fitting, after);
    const page = rest.slice(0, limit);
    const nameAt = await this.staff.names(page.map(({ holder }) => holder));
    const last = rest.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map((mandate) => this.answer(mandate, nameAt)),
      next: last ? encodeCursor({ key: last.issuedAt, id: last.id }) : null,
    };
  }

  /** One mandate, with the name of its holder. */
  async shown(mandate: RecordedMandate) {
    return this.answer(mandate, await this.staff.names([mandate.holder]));
  }

  private answer(mandate: RecordedMandate, nameAt: NameAt): z.output<typeof MandateAnswer> {
    const { id: mandateId, units = null, ...rest } = mandate;
    const now = this.world.now();
    const holderName = nameAt(mandate.holder, now.toISOString());
    return {
      mandateId,
      ...rest,
      title: titleOf({ post: mandate.post, capacity: mandate.kind }),
      ...daysOf(mandate),
      units: units && [...units],
      ...(holderName !== undefined && { holderName }),
      inForce: isInForce(mandate, now),
    };
  }
}

/** What comes after the page that a cursor ended. */
function beyond(mandates: readonly RecordedMandate[], after: string): readonly RecordedMandate[] {
  try {
    const { key, id } = decodeCursor(after);
    return mandates.filter((one) => one.issuedAt < key || (one.issuedAt === key && one.id < id));
  } catch (error) {
    return refuseCursor(error);
  }
}
