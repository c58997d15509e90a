import type { Actor, Mandate, Post } from '../src/values/role.js';

/** A minute after the SOP took effect: Wednesday 25 March 2026, 09.00 WIB. */
export const START = '2026-03-25T02:00:00.000Z';
/** When the command under test is given. */
export const NOW = '2026-03-26T02:00:00.000Z';

export const minutesAfterStart = (minutes: number): string =>
  new Date(Date.parse(START) + minutes * 60_000).toISOString();

export const KAPUSDATIN: Actor = { subject: 'staf-1', post: 'kapusdatin', capacity: 'definitif' };
export const KABID: Actor = { subject: 'staf-2', post: 'kabid', capacity: 'definitif' };
export const KASUBBID: Actor = { subject: 'staf-3', post: 'kasubbid', capacity: 'definitif' };
export const VERIFIKATOR: Actor = { subject: 'staf-4', post: 'verifikator', capacity: 'definitif' };
export const OPERATOR: Actor = { subject: 'staf-5', post: 'operator' };
export const PEMOHON: Actor = { subject: 'pemohon', post: 'pemohon' };
export const SISTEM: Actor = { subject: 'sistem', post: 'sistem' };
export const BSRE: Actor = { subject: 'bsre', post: 'bsre' };

/** One person for each post. */
export const HOLDERS: Readonly<Record<Post, Actor>> = {
  kapusdatin: KAPUSDATIN,
  kabid: KABID,
  kasubbid: KASUBBID,
  verifikator: VERIFIKATOR,
  operator: OPERATOR,
  pemohon: PEMOHON,
  sistem: SISTEM,
  bsre: BSRE,
};
export const POSTS = Object.keys(HOLDERS) as readonly Post[];

/** A mandate that holds at `NOW`, unless another period is given. */
export const mandate = (over: Partial<Mandate> = {}): Mandate => ({
  id: 'mandat-1',
  from: '2026-03-20T17:00:00.000Z',
  until: '2026-03-31T17:00:00.000Z',
  ...over,
});

/** Someone who stands in at a post, with this mandate. */
export const plh = (post: Post, held: Mandate | undefined = mandate(), subject = 'staf-9'): Actor => ({
  subject,
  post,
  capacity: 'plh',
  ...(held && { mandate: held }),
});
