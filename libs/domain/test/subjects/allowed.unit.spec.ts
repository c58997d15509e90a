import { type Action, allowed, fold } from '../../src/index.js';
import type { Post } from '../../src/values/role.js';
import {
  certificateLate,
  rejected,
  stepHalted,
  superseded,
  waitExpired,
  withdrawn,
  type PlainEvent,
} from '../events.js';
import {
  activationRound,
  AT_COMPLETENESS,
  AT_KABID,
  AT_KAPUSDATIN,
  AT_KASUBBID,
  AWAITING_ACTIVATION,
  AWAITING_APPROVAL,
  AWAITING_CERTIFICATE,
  AWAITING_PASSPHRASE,
  AWAITING_PORTAL_APPROVAL,
  AWAITING_PORTAL_REFUSAL,
  INFORMING_ACTIVATION,
  INFORMING_ISSUED,
  INFORMING_PASSPHRASE,
  INFORMING_REACTIVATION,
  ISSUED,
  REGISTERING,
  REQUESTING_APPROVAL,
  RETURNED_BY,
  sentBack,
  VERIFYING,
} from '../histories.js';
import { HOLDERS, KAPUSDATIN, NOW, plh, POSTS } from '../people.js';
import { given, logOf } from '../scenario.js';

type Offer = Partial<Record<Post, readonly Action[]>>;

const applicant = (...actions: readonly Action[]): Offer => ({ operator: actions, pemohon: actions });
const WITHDRAW = applicant('withdraw');
const DISPOSE: readonly Action[] = ['forward', 'return', 'reject', 'hold'];
const LAST_ROUND = [
  ...AWAITING_APPROVAL,
  ...sentBack(1),
  ...activationRound(2),
  ...sentBack(2),
  ...activationRound(3),
];
const nudgeable: Offer = { ...applicant('withdraw', 'nudge'), verifikator: ['portal-work'] };
const NOBODY: Offer = {};

const OFFERS: readonly (readonly [string, readonly PlainEvent[], Offer])[] = [
  ['before the letter', [], NOBODY],
  ['at Kapusdatin', AT_KAPUSDATIN, { kapusdatin: DISPOSE, ...WITHDRAW }],
  ['at Kabid', AT_KABID, { kabid: DISPOSE, ...WITHDRAW }],
  ['at Kasubbid', AT_KASUBBID, { kasubbid: DISPOSE, ...WITHDRAW }],
  [
    'at the completeness',
    AT_COMPLETENESS,
    { verifikator: ['complete', 'return', 'reject', 'hold'], ...WITHDRAW },
  ],
  ['returned', RETURNED_BY[3]('pic'), applicant('correct', 'withdraw')],
  ['registering', REGISTERING, WITHDRAW],
  ['informing at 6', INFORMING_ACTIVATION, WITHDRAW],
  ['awaiting the activation', AWAITING_ACTIVATION, nudgeable],
  ['verifying', VERIFYING, WITHDRAW],
  ['requesting the approval', REQUESTING_APPROVAL, WITHDRAW],
  [
    'awaiting the approval',
    AWAITING_APPROVAL,
    { verifikator: ['approve', 'reactivate', 'reject', 'correct', 'hold'], ...WITHDRAW },
  ],
  [
    'awaiting the approval in the last round',
    LAST_ROUND,
    { verifikator: ['approve', 'reject', 'correct', 'hold'], ...WITHDRAW },
  ],
  [
    'awaiting the approval of the portal',
    AWAITING_PORTAL_APPROVAL,
    { verifikator: ['reactivate', 'reject', 'portal-work', 'hold'], ...WITHDRAW },
  ],
  [
    'awaiting the refusal of the portal',
    AWAITING_PORTAL_REFUSAL,
    { verifikator: ['approve', 'reject', 'portal-work', 'hold'], ...WITHDRAW },
  ],
  ['informing at 11', INFORMING_REACTIVATION, WITHDRAW],
  ['informing at 12', INFORMING_PASSPHRASE, WITHDRAW],
  ['awaiting the passphrase', AWAITING_PASSPHRASE, nudgeable],
  ['awaiting the certificate', AWAITING_CERTIFICATE, { verifikator: ['portal-work'], ...WITHDRAW }],
  [
    'awaiting the certificate, which is late',
    [...AWAITING_CERTIFICATE, certificateLate()],
    { verifikator: ['reject', 'portal-work', 'hold'], ...WITHDRAW },
  ],
  ['informing at 14', INFORMING_ISSUED, NOBODY],
  [
    'halted',
    [...INFORMING_ACTIVATION, stepHalted(6)],
    {
      verifikator: ['reject', 'portal-work', 'hold', 'mail-resend', 'mail-handled'],
      ...WITHDRAW,
      operator: ['withdraw', 'mail-resend', 'mail-handled'],
    },
  ],
  [
    'halted with the certificate out',
    [...INFORMING_ISSUED, stepHalted(14)],
    {
      verifikator: ['portal-work', 'hold', 'mail-resend', 'mail-handled'],
      operator: ['mail-resend', 'mail-handled'],
    },
  ],
  ['issued', ISSUED, NOBODY],
  ['rejected', [...AT_KABID, rejected(3)], NOBODY],
  ['withdrawn', [...AT_KABID, withdrawn(3)], NOBODY],
  ['expired', [...AWAITING_ACTIVATION, waitExpired()], NOBODY],
  ['superseded', [...RETURNED_BY[3]('nik'), superseded(3)], NOBODY],
];

describe('Tindakan yang dapat diambil', () => {
  test.each(OFFERS)('%s', (_place, history, offer) => {
    const state = fold(logOf(history));
    const offered = POSTS.map((post) => {
      const asker = { actor: HOLDERS[post], ownCase: 'no' } as const;
      return [post, allowed(state, asker, NOW)];
    });
    expect(Object.fromEntries(offered)).toEqual(
      Object.fromEntries(POSTS.map((post) => [post, offer[post] ?? []])),
    );
  });

  test('whose case it is, or may be, is offered nothing as an official', () => {
    given(AT_KAPUSDATIN).thenAllowed({ actor: KAPUSDATIN, ownCase: 'yes' }, []);
    given(AT_KAPUSDATIN).thenAllowed({ actor: KAPUSDATIN, ownCase: 'unknown' }, []);
    given(AT_KAPUSDATIN).thenAllowed({ actor: HOLDERS.pemohon, ownCase: 'yes' }, ['withdraw']);
  });

  test('a stand-in is offered what their mandate allows at that time', () => {
    const asker = { actor: plh('kabid'), ownCase: 'no' } as const;
    given(AT_KABID).thenAllowed(asker, DISPOSE);
    given(AT_KABID).thenAllowed(asker, [], '2026-04-01T00:00:00.000Z');
    given(AT_KABID).thenAllowed({ actor: plh('kabid', undefined, KAPUSDATIN.subject), ownCase: 'no' }, []);
  });
});
