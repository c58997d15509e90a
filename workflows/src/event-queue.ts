import type { EventBatch } from '@tte/contracts';
import type { RegistrationEvent } from '@tte/domain';

/**
 * Events on their way from the workflow's history to the log. Every activity that acts for the case carries all
 * that no completed activity has acknowledged; carrying an event twice is harmless, losing one is not.
 * Why: docs/decisions/0002-history-first-log-second.md
 */
export class EventQueue {
  private unacknowledged: readonly RegistrationEvent[] = [];
  private carriedTo = 0;
  private readonly registrationId: string;

  constructor(registrationId: string) {
    this.registrationId = registrationId;
  }

  push(events: readonly RegistrationEvent[]): void {
    this.unacknowledged = [...this.unacknowledged, ...events];
  }

  /** True while some event is not even on its way. */
  get waiting(): boolean {
    return (this.unacknowledged.at(-1)?.seq ?? 0) > this.carriedTo;
  }

  get size(): number {
    return this.unacknowledged.length;
  }

  /** Runs an activity with the batch; what it carried is acknowledged when it completes, and only then. */
  async carry<Result>(activity: (batch: EventBatch) => Promise<Result>): Promise<Result> {
    const batch = { registrationId: this.registrationId, events: this.unacknowledged };
    const before = this.carriedTo;
    const last = batch.events.at(-1)?.seq ?? before;
    this.carriedTo = last;
    try {
      const result = await activity(batch);
      this.unacknowledged = this.unacknowledged.filter((event) => event.seq > last);
      return result;
    } catch (failure) {
      this.carriedTo = Math.min(this.carriedTo, before);
      throw failure;
    }
  }
}
