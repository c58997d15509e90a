import type { Activities } from '@tte/contracts';
import type { World } from './world.js';

/** The worlds of all cases that one set of workers serves, each found by the case that an activity acts for. */
export class Worlds {
  private readonly byCase = new Map<string, World>();

  readonly activities: Activities = {
    readCase: (caseId) => this.of(caseId).readCase(caseId),
    appendEvents: (log) => this.of(log.caseId).appendEvents(log),
    readOfficeCalendar: (ref) => this.of(ref.log.caseId).readOfficeCalendar(ref),
    checkSiAsn: (ref) => this.of(ref.log.caseId).checkSiAsn(ref),
    compareWithSimpeg: (ref) => this.of(ref.log.caseId).compareWithSimpeg(ref),
    registerAtBsre: (ref) => this.of(ref.log.caseId).registerAtBsre(ref),
    awaitBsreStatus: (ref) => this.of(ref.log.caseId).awaitBsreStatus(ref),
    sendMail: (order) => this.of(order.log.caseId).sendMail(order),
  };

  add(caseId: string, world: World): void {
    this.byCase.set(caseId, world);
  }

  private of(caseId: string): Activities {
    const world = this.byCase.get(caseId);
    if (!world) throw new Error(`no world for ${caseId}`);
    return world.activities;
  }
}
