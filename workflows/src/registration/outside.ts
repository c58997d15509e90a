import { proxyActivities } from '@temporalio/workflow';
import { TASK_QUEUES, type BsreActivities, type CaseActivities } from '@tte/contracts';
import { effect } from '../case/outside.js';

const siAsn = proxyActivities<Pick<CaseActivities, 'checkSiAsn'>>({ ...effect, summary: '8 cek SI ASN' });
const simpeg = proxyActivities<Pick<CaseActivities, 'compareWithSimpeg'>>({
  ...effect,
  summary: '9 bandingkan SIMPEG',
});
const bsre = proxyActivities<Pick<BsreActivities, 'registerAtBsre'>>({
  ...effect,
  taskQueue: TASK_QUEUES.bsre,
  summary: '5 daftar di BSrE',
});

/** The activities by which a registration reaches the world outside. */
export const outside = {
  checkSiAsn: siAsn.checkSiAsn,
  compareWithSimpeg: simpeg.compareWithSimpeg,
  registerAtBsre: bsre.registerAtBsre,
};
