import { proxyActivities } from '@temporalio/workflow';
import type { CaseActivities } from '@tte/contracts';
import { effect } from '../case/outside.js';

const siAsn = proxyActivities<Pick<CaseActivities, 'checkSiAsn'>>({ ...effect, summary: '2 cek SI ASN' });
const simpeg = proxyActivities<Pick<CaseActivities, 'compareWithSimpeg'>>({
  ...effect,
  summary: '2 bandingkan SIMPEG',
});

/** The activities by which a renewal reaches the world outside. */
export const outside = { checkSiAsn: siAsn.checkSiAsn, compareWithSimpeg: simpeg.compareWithSimpeg };
