import type { Applicant } from '@tte/domain';
import { actorFor, ownOffices } from './acting-post.js';
import { ownCaseOf } from './own-case.js';
import { accessTo, checkPolicy, methodsOf, POLICY } from './policy.js';

const caller = (roles: readonly ('kabid' | 'kasubbid' | 'operator' | 'auditor')[]) => ({
  subject: 's',
  roles,
  offices: ownOffices(roles),
});

describe('the policy', () => {
  it('fails for a route without a row, and for a row without a route', () => {
    const all = Object.keys(POLICY);
    expect(() => checkPolicy([...all, 'GET /docs', 'GET /docs/static/x.js', 'GET /docs-json'])).not.toThrow();
    expect(() => checkPolicy([...all, 'GET /api/v1/secrets'])).toThrow('GET /api/v1/secrets');
    expect(() => checkPolicy([...all, 'GET /docsecrets'])).toThrow('GET /docsecrets');
    expect(() => checkPolicy(all.slice(1))).toThrow(/without a route/);
  });

  it('leaves no decision and no person to the public, auditors or admins', () => {
    for (const [row, access] of Object.entries(POLICY)) {
      if (!row.includes('/api/v1/registrations')) continue;
      expect(access).not.toBe('public');
      if (row.startsWith('POST')) expect(access).not.toEqual(expect.arrayContaining(['auditor']));
      // Ending a link decides nothing.
      if (row.startsWith('POST') && !row.endsWith('/link-revocation'))
        expect(access).not.toEqual(expect.arrayContaining(['admin']));
    }
    expect(accessTo('HEAD', '/health/live')).toBe('public');
    expect(accessTo('GET', 'toString')).toBeUndefined();
  });

  it('knows the methods of a path', () => {
    expect(methodsOf('/api/v1/registrations')).toEqual(['POST', 'GET']);
    expect(methodsOf('/api/v1/registrations/7/nudge')).toEqual(['POST']);
    expect(methodsOf('/nowhere')).toEqual([]);
  });
});

describe('the acting post', () => {
  it('is the wish, else the one waited for, else the first that fits', () => {
    const both = caller(['kasubbid', 'kabid']);
    expect(actorFor(both, 'disposition', { as: 'kasubbid', waitingOn: 'kabid' }).post).toBe('kasubbid');
    expect(actorFor(both, 'disposition', { waitingOn: 'kasubbid' }).post).toBe('kasubbid');
    expect(actorFor(both, 'disposition', { waitingOn: 'pemohon' }).post).toBe('kabid');
  });

  it('is nobody else’s', () => {
    expect(() => actorFor(caller(['kabid']), 'disposition', { as: 'kapusdatin' })).toThrow('forbidden');
    expect(() => actorFor(caller(['auditor']), 'disposition', {})).toThrow('forbidden');
    expect(() => actorFor(caller(['operator']), 'approval', {})).toThrow('forbidden');
  });
});

describe('one’s own case', () => {
  const applicant = { nip: '198505012010011001', email: 'a@kemhan.go.id' } as Applicant;
  const { nip: _nip, ...soldier } = applicant;
  it.each([
    [{ nip: '19850501 201001 1 001' }, applicant, 'yes'],
    [{ email: ' A@Kemhan.go.id' }, applicant, 'yes'],
    [{ nip: '1', email: 'a@kemhan.go.id' }, applicant, 'yes'],
    [{ nip: '1', email: 'b@kemhan.go.id' }, applicant, 'no'],
    [{ nip: '1' }, soldier, 'no'],
    [{}, applicant, 'unknown'],
    [{ nip: '1' }, undefined, 'unknown'],
  ] as const)('%j is %s', (claims, of, expected) => {
    expect(ownCaseOf({ ...caller(['kabid']), ...claims }, of as Applicant | undefined)).toBe(expected);
  });
});
