import { canonicalIdentity, type Applicant, type Level, type Mandate } from '@tte/domain';
import { actorAs, actorFor, ownOffices } from './acting-post.js';
import { assertRelation, ownCaseOf } from './own-case.js';
import { accessTo, accessToMessage, admits, checkPolicy, methodsOf, POLICY } from './policy.js';
import { reachOf } from './scope.js';

const caller = (roles: readonly ('kabid' | 'kasubbid' | 'operator' | 'auditor')[]) => ({
  subject: 's',
  roles,
  offices: ownOffices(roles),
});

const plh = (post: Level, more: Partial<Mandate> = {}) => ({
  post,
  capacity: 'plh' as const,
  mandate: { id: `${post}-1`, from: '2026-03-01T17:00:00.000Z', until: '2026-03-31T17:00:00.000Z', ...more },
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
    for (const [row, { roles }] of Object.entries(POLICY)) {
      if (!row.includes('/api/v1/cases')) continue;
      expect(roles).not.toBe('public');
      if (row.startsWith('POST')) expect(roles).not.toEqual(expect.arrayContaining(['auditor']));
      // Ending a link, or having one sent, decides nothing.
      if (row.startsWith('POST') && !/\/link-(revocation|renewal)$/.test(row))
        expect(roles).not.toEqual(expect.arrayContaining(['admin']));
    }
    expect(accessTo('HEAD', '/health/live')?.roles).toBe('public');
    expect(accessTo('GET', 'toString')).toBeUndefined();
  });

  it.each([
    ['disposition', ['kapusdatin', 'kabid', 'kasubbid'], 'not-own'],
    ['portal-work', ['verifikator'], 'not-own'],
    ['disposition-recall', ['kapusdatin', 'kabid', 'kasubbid'], 'not-own'],
    ['hold', ['kapusdatin', 'kabid', 'kasubbid', 'verifikator'], 'not-own'],
    ['withdrawal', ['operator'], 'any-case'],
  ] as const)('gives the message %s to %j: %s', (message, roles, relation) => {
    expect(accessToMessage(message)).toEqual({ roles, relation });
  });

  it('says of every route about a case what the caller must be to it', () => {
    const silent = Object.entries(POLICY).filter(
      ([row, { relation }]) => row.includes(':caseId') && relation === 'none',
    );
    expect(silent).toEqual([]);
  });

  it.each([
    ['signed-in', true, true],
    ['perhaps-signed-in', true, true],
    ['applicant-link', false, false],
    ['applicant-link-or-expired', false, false],
    [['auditor'], false, true],
    [['kasubbid'], true, false],
  ] as const)('%j: a stand-in %s, an auditor %s', (roles, standIn, auditor) => {
    const access = { roles, relation: 'none' } as const;
    expect(admits(access, { subject: 's', roles: [], offices: [plh('kasubbid')] })).toBe(standIn);
    expect(admits(access, caller(['auditor']))).toBe(auditor);
  });

  it('knows the methods of a path', () => {
    expect(methodsOf('/api/v1/cases')).toEqual(['POST', 'GET']);
    expect(methodsOf('/api/v1/cases/7/nudge')).toEqual(['POST']);
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

describe('the office of a post', () => {
  const offices = [
    plh('kabid', { id: 'setjen-only', units: ['setjen'] }),
    plh('kabid', { id: 'pusdatin-only', units: ['pusdatin'] }),
  ];

  it('is held definitively rather than by mandate', () => {
    const both = { ...caller(['kabid']), offices: [...offices, ...ownOffices(['kabid'])] };
    expect(actorAs(both, 'kabid', 'setjen')).toEqual({ subject: 's', post: 'kabid', capacity: 'definitif' });
  });

  it('is held by the mandate that covers the unit', () => {
    const standIn = { subject: 's', roles: [], offices };
    expect(actorAs(standIn, 'kabid', 'pusdatin')).toMatchObject({
      capacity: 'plh',
      mandate: { id: 'pusdatin-only', units: ['pusdatin'] },
    });
    expect(actorAs(standIn, 'kabid', 'itjen').mandate?.id).toBe('setjen-only');
    expect(() => actorAs(standIn, 'kasubbid', 'setjen')).toThrow('forbidden');
  });

  it('shows, of a holder who also stands in elsewhere, the mandate that permits two levels', () => {
    const permitting = {
      ...caller(['kabid']),
      offices: [...ownOffices(['kabid']), plh('kapusdatin', { twoLevels: true })],
    };
    expect(actorAs(permitting, 'kabid', 'setjen')).toMatchObject({
      capacity: 'definitif',
      mandate: { id: 'kapusdatin-1' },
    });
    const silent = { ...permitting, offices: [...ownOffices(['kabid']), plh('kapusdatin')] };
    expect(actorAs(silent, 'kabid', 'setjen').mandate).toBeUndefined();
  });
});

describe('the reach', () => {
  const standIn = (...offices: ReturnType<typeof plh>[]) => ({ subject: 's', roles: [], offices });
  it('is all units, those of the mandates alone by which somebody comes, or none', () => {
    const some = plh('kabid', { units: ['setjen'] });
    expect(reachOf(caller(['auditor']), ['auditor'])).toBe('all');
    expect(reachOf(standIn(plh('kabid'), some), ['kabid'])).toBe('all');
    expect(reachOf(standIn(some, plh('kasubbid')), ['kabid'])).toEqual(['setjen']);
    expect(reachOf(standIn(some), ['verifikator'])).toEqual([]);
    expect(reachOf({ ...standIn(some), roles: ['auditor'] }, ['kabid', 'auditor'])).toBe('all');
  });
});

describe('one’s own case', () => {
  const civil = { nip: '198505012010011001', nik: '3171010105850001', email: 'a@kemhan.go.id' } as Applicant;
  const soldier = { nrp: '11940012/P', nik: '3171010105850002', email: 'b@kemhan.go.id' } as Applicant;
  it.each([
    ['the same NIP, as people write it', { nip: '19850501 201001 1 001' }, civil, 'yes'],
    [
      'the same NIP in full-width digits',
      { nip: '\uff11\uff19\uff18\uff15\uff10\uff15\uff10\uff11201001 1001' },
      civil,
      'yes',
    ],
    ['the same address, otherwise written', { email: ' A@Kemhan.go.id' }, civil, 'yes'],
    [
      'an alias of the same mailbox',
      { email: 'a+tte@kemhan.go.id', nip: '199001012015011001' },
      civil,
      'yes',
    ],
    ['the same NRP without its suffix', { nrp: '1194 0012' }, soldier, 'yes'],
    ['the same NIK', { nip: '199001012015011001', nik: '3171.0101.0585.0002' }, soldier, 'yes'],
    ['another NIP', { nip: '199001012015011001' }, civil, 'no'],
    ['another NIK, of a soldier', { nik: '3171010105859999' }, soldier, 'no'],
    ['another NRP', { nrp: '11940099' }, soldier, 'no'],
    ['another address alone', { email: 'c@kemhan.go.id' }, civil, 'unknown'],
    ['a NIP beside a soldier', { nip: '199001012015011001', email: 'c@kemhan.go.id' }, soldier, 'unknown'],
    ['what is no NIP', { nip: '1' }, civil, 'unknown'],
    ['nothing', {}, civil, 'unknown'],
    ['no applicant', { nik: '3171010105859999' }, undefined, 'unknown'],
  ] as const)('%s: %j', (_what, claims, of, expected) => {
    expect(ownCaseOf({ ...caller(['kabid']), ...claims }, of, canonicalIdentity)).toBe(expected);
  });

  it('is also told by what the staff directory holds beside the token', () => {
    const recorded = canonicalIdentity({ nik: soldier.nik });
    const official = { ...caller(['kabid']), nip: '199001012015011001', recorded };
    expect(ownCaseOf(official, soldier, canonicalIdentity)).toBe('yes');
    expect(ownCaseOf(official, civil, canonicalIdentity)).toBe('no');
  });

  it.each(['yes', 'unknown'] as const)('is nobody’s to decide (%s), and anybody’s to withdraw', (ownCase) => {
    const code = ownCase === 'yes' ? 'own-case' : 'own-case-unknown';
    expect(() => assertRelation(accessToMessage('approval'), ownCase)).toThrow(code);
    expect(() => assertRelation(accessToMessage('approval'), 'no')).not.toThrow();
    expect(() => assertRelation(accessToMessage('withdrawal'), ownCase)).not.toThrow();
  });
});
