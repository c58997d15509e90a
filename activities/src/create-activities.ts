import type { Activities } from '@tte/contracts';
import { awaitBsreStatus } from './bsre/await-bsre-status.js';
import { registerAtBsre } from './bsre/register-at-bsre.js';
import type { ActivityDependencies } from './dependencies.js';
import { appendBefore, appendEvents } from './event-log/append-events.js';
import { readCase } from './event-log/read-case.js';
import { sendMail } from './mail/send-mail.js';
import { checkSiAsn } from './si-asn/check-si-asn.js';
import { compareWithSimpeg } from './simpeg/compare-with-simpeg.js';

/** All activities, with the world they act in. A worker registers those of its task queue. */
export function createActivities(deps: ActivityDependencies): Activities {
  return {
    readCase: (caseId) => readCase(deps, caseId),
    appendEvents: (batch) => appendEvents(deps, batch),
    registerAtBsre: (ref) => registerAtBsre(deps, ref),
    readOfficeCalendar: async (ref) => {
      await appendBefore(deps, ref.log);
      return deps.office();
    },
    awaitBsreStatus: (ref) => awaitBsreStatus(deps, ref),
    checkSiAsn: (ref) => checkSiAsn(deps, ref),
    compareWithSimpeg: (ref) => compareWithSimpeg(deps, ref),
    sendMail: (order) => sendMail(deps, order),
  };
}
