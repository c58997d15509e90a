import type { Actor } from '../values/role.js';

/** What this system does by itself. */
export const systemActor: Actor = { subject: 'sistem', post: 'sistem' };

/** What BSrE did, as its status shows. */
export const bsreActor: Actor = { subject: 'bsre', post: 'bsre' };

/** What the applicant did by their link, or can alone have done, as BSrE's status shows. The case says who that is. */
export const applicantActor: Actor = { subject: 'pemohon', post: 'pemohon' };
