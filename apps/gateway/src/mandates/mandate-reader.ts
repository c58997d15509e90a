import { Inject, Injectable } from '@nestjs/common';
import { titleOf } from '@tte/domain';
import { decodeCursor, encodeCursor } from '@tte/mongo';
import type { z } from 'zod';
import { isInForce, type RecordedMandate, MandateStore } from '@tte/staff';
import type { Caller } from '../auth/caller.js';
import { refuseCursor } from '../http/cursor.js';
import { Staff, type NameAt } from '../staff/staff.js';
import { CLOCK, type Clock } from '../platform/ports.js';
import { allowedWith, postsToGive } from './authority.js';
import type { MandateResponse, MandateQueryInput } from './mandate.schema.js';
import { daysOf } from './period.js';

/** Mandates as people read them. */
@Injectable()
export class MandateReader {
  constructor(
    @Inject(CLOCK) private readonly now: Clock,
    private readonly mandates: MandateStore,
    private readonly staff: Staff,
  ) {}

  /** The latest first. @throws Problem `invalid-input` for a cursor of another list */
  async list(caller: Caller, { post, inForce, mine, limit, after }: MandateQueryInput) {
    const { subject } = caller;
    const now = this.now();
    const found = await this.mandates.list({ ...(post && { post }), ...(mine && { holder: subject }) });
    const fitting = found.filter((one) => inForce === undefined || isInForce(one, now) === inForce);
    const rest = after === undefined ? fitting : beyond(fitting, after);
    const page = rest.slice(0, limit);
    const nameAt = await this.staff.names(page.flatMap(peopleOf));
    const last = rest.length > limit ? page.at(-1) : undefined;
    return {
      items: page.map((mandate) => this.answer(caller, mandate, nameAt)),
      next: last ? encodeCursor({ key: last.issuedAt, id: last.id }) : null,
      recordable: [...postsToGive(caller)],
    };
  }

  /** One mandate, with the names of those whom it names. */
  async shown(caller: Caller, mandate: RecordedMandate) {
    return this.answer(caller, mandate, await this.staff.names(peopleOf(mandate)));
  }

  private answer(caller: Caller, mandate: RecordedMandate, nameAt: NameAt): z.output<typeof MandateResponse> {
    const { id: mandateId, units = null, ...rest } = mandate;
    const now = this.now();
    const { holder, issuedBy, issuedAt, revokedBy, revokedAt } = mandate;
    const holderName = nameAt(holder, now.toISOString());
    const issuedByName = nameAt(issuedBy, issuedAt);
    const revokedByName = revokedBy && revokedAt && nameAt(revokedBy, revokedAt);
    return {
      mandateId,
      ...rest,
      title: titleOf({ post: mandate.post, capacity: mandate.kind }),
      ...daysOf(mandate),
      units: units && [...units],
      ...(holderName !== undefined && { holderName }),
      ...(issuedByName !== undefined && { issuedByName }),
      ...(revokedByName !== undefined && { revokedByName }),
      inForce: isInForce(mandate, now),
      allowed: [...allowedWith(caller, mandate, now)],
    };
  }
}

const peopleOf = ({ holder, issuedBy, revokedBy }: RecordedMandate): readonly string[] => [
  holder,
  issuedBy,
  ...(revokedBy === undefined ? [] : [revokedBy]),
];

/** What comes after the page that a cursor ended. */
function beyond(mandates: readonly RecordedMandate[], after: string): readonly RecordedMandate[] {
  try {
    const { key, id } = decodeCursor(after);
    return mandates.filter((one) => one.issuedAt < key || (one.issuedAt === key && one.id < id));
  } catch (error) {
    return refuseCursor(error);
  }
}
