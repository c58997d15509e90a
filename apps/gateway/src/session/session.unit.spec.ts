import { returnAddress } from './return-to.js';
import { endsOf, used, type Session } from './session.js';

const MINUTE = 60_000;
const lifetimes = { idle: 30 * MINUTE, lifetime: 480 * MINUTE };
const session: Session = {
  id: 'a11ce000-0000-4000-8000-000000000001',
  claims: { sub: 'kabid1', roles: ['kabid'] },
  startedAt: 0,
  lastSeen: 100 * MINUTE,
};

describe('a session', () => {
  it('ends when nothing is done, and is renewed by use, to the minute', () => {
    expect(used(session, 130 * MINUTE, lifetimes)).toBeUndefined();
    expect(used(session, 130 * MINUTE - 1, lifetimes)?.lastSeen).toBe(130 * MINUTE - 1);
    expect(used(session, 101 * MINUTE - 1, lifetimes)).toBe(session);
  });

  it('ends at its end, however much is done', () => {
    const busy = { ...session, lastSeen: 479 * MINUTE };
    expect(endsOf(busy, lifetimes)).toEqual({ idleEndsAt: 480 * MINUTE, endsAt: 480 * MINUTE });
    expect(used(busy, 480 * MINUTE - 1, lifetimes)).toBeDefined();
    expect(used(busy, 480 * MINUTE, lifetimes)).toBeUndefined();
  });
});

describe('the address after a sign-in', () => {
  const HOME = 'https://tte.test';
  it.each([
    ['/inbox?step=2#top', `${HOME}/inbox?step=2#top`],
    ['/berkas/a%20b', `${HOME}/berkas/a%20b`],
    ['/./inbox', `${HOME}/inbox`],
    // An own page, whatever it is: it never stands without its origin.
    ['/.//evil.test', `${HOME}//evil.test`],
    ['/..//evil.test/x', `${HOME}//evil.test/x`],
  ])('%s is a page of ours', (wish, address) => {
    expect(returnAddress(wish, HOME)).toBe(address);
    expect(new URL(returnAddress(wish, HOME)).origin).toBe(HOME);
  });

  it.each([
    undefined,
    '',
    'inbox',
    '//evil.test',
    '/\\evil.test',
    '/\t/evil.test',
    '/\n/evil.test',
    '\\\\evil.test',
    ' //evil.test',
    'https://evil.test',
    'https:evil.test',
    'javascript:alert(1)',
    '//evil.test@tte.test',
    '//tte.test:81/',
    `/${'a'.repeat(512)}`,
  ])('%j leads home', (wish) => {
    expect(returnAddress(wish, HOME)).toBe(`${HOME}/`);
  });
});
