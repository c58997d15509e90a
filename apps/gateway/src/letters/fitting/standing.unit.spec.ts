import { FITTING, standingOf, type Known, type Standing } from './standing.js';

const nobody: Known = { isUnderWay: false, account: undefined, bsre: undefined };
const held = { isHeld: true, endsSoon: false };

it.each<[string, Partial<Known>, Standing]>([
  ['nobody knows', {}, 'new'],
  ['BSrE does not know', { bsre: 'NOT_REGISTERED' }, 'new'],
  ['was begun at BSrE elsewhere', { bsre: 'NEW' }, 'new'],
  ['has an open case', { isUnderWay: true, account: held }, 'under-way'],
  ['holds an account', { account: held, bsre: 'ISSUE' }, 'holder'],
  ['holds one that ends soon', { account: { isHeld: true, endsSoon: true }, bsre: 'ISSUE' }, 'ending'],
  ['holds one, as far as BSrE answers', { account: held }, 'holder'],
  ['held one', { account: { isHeld: false, endsSoon: false } }, 'ended'],
  ['held one elsewhere that was revoked', { bsre: 'REVOKE' }, 'ended'],
  ['held one elsewhere that has ended', { bsre: 'EXPIRED' }, 'ended'],
  ['holds one that was not registered here', { bsre: 'ISSUE' }, 'active-at-bsre'],
  ['is suspended', { bsre: 'SUSPEND' }, 'stopped-at-bsre'],
  ['was revoked past this system', { account: held, bsre: 'REVOKE' }, 'ended-at-bsre'],
])('whoever %s', (_what, known, standing) => {
  expect(standingOf({ ...nobody, ...known })).toBe(standing);
});

it('whoever can be registered holds no account that is valid', () => {
  const registered = Object.entries(FITTING).filter(([, fits]) => fits.includes('registration'));
  expect(registered.map(([standing]) => standing)).toEqual(['new', 'ended', 'active-at-bsre']);
});
