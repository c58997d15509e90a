import type { Activities } from '@tte/contracts';
import type { World } from './world.js';

/** The worlds of all cases that one set of workers serves, each found by the case that an activity acts for. */
export class Worlds {
  private readonly byCase = new Map<string, World>();

  readonly activities: Activities = {
    appendEvents: (log) => this.of(log.registrationId).appendEvents(log),
    readOfficeCalendar: (ref) => this.of(ref.log.registrationId).readOfficeCalendar(ref),
    checkSiAsn: (ref) => this.of(ref.log.registrationId).checkSiAsn(ref),
    compareWithSimpeg: (ref) => this.of(ref.log.registrationId).compareWithSimpeg(ref),
    registerAtBsre: (ref) => this.of(ref.log.registrationId).registerAtBsre(ref),
    awaitBsreStatus: (ref) => this.of(ref.log.registrationId).awaitBsreStatus(ref),
    sendMail: (order) => this.of(order.log.registrationId).sendMail(order),
  };

  add(registrationId: string, world: World): void {
    this.byCase.set(registrationId, world);
  }

  private of(registrationId: string): Activities {
    const world = this.byCase.get(registrationId);
    if (!world) throw new Error(`no world for ${registrationId}`);
    return world.activities;
  }
}
