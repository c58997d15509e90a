import type { OfficialNoticeActivities } from '@tte/contracts';
import type { NoticeDependencies } from './dependencies.js';
import { tellOfficials } from './tell-officials.js';

/** The activities that tell officials, with the world they act in. */
export const createOfficialNotices = (deps: NoticeDependencies): OfficialNoticeActivities => ({
  tellOfficials: (at) => tellOfficials(deps, at),
});
