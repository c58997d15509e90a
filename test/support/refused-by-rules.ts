import { dayInWib } from '@tte/domain';
import { FORWARD, WORD, type BadInputWorld, type Case } from './bad-input-world.js';
import { postJson, type Answer } from './door.js';
import { row, type Row } from './refused.js';
import { mint } from './tokens.js';

type Of = (world: BadInputWorld) => Case;
const waiting: Of = (world) => world.waiting;
const forwarded: Of = (world) => world.forwarded;
const withdrawn: Of = (world) => world.withdrawn;

interface Decision {
  readonly by: string;
  readonly of?: Of;
  readonly route?: string;
  readonly body?: object;
  readonly claims?: (world: BadInputWorld) => Readonly<Record<string, unknown>>;
}

/** A well-formed decision that the rules of the case refuse. */
const refused =
  (
    { by, of = waiting, route = 'disposition', body = FORWARD, claims = () => ({}) }: Decision,
    more: object,
  ) =>
  async (world: BadInputWorld): Promise<Answer> =>
    postJson(`${of(world).path}/${route}`, { ...body, ...more }, await mint(by, { claims: claims(world) }));

/** Once without a note and once with one: what an official wrote must not outlive the refusal either. */
const both = (name: string, status: number, code: string, decision: Decision): Row[] => [
  row(name, status, code, refused(decision, {})),
  row(`${name}, with a note`, status, code, refused(decision, { note: WORD })),
];

const PLAIN = { dataVersion: 1 };
const dayAhead = (days: number): string => dayInWib(new Date(Date.now() + days * 86_400_000).toISOString());
const COMPLETE = { dataVersion: 1, outcome: 'complete' };
const twoPosts = () => ({ roles: ['kapusdatin', 'kabid'] });

/** Decisions that the workflow refuses: the door cannot know, or does not say. */
export const refusedByRules: readonly Row[] = [
  ...both('wrong turn', 409, 'wrong-turn', { by: 'kabid1' }),
  ...both('a decision that was given already', 409, 'wrong-turn', { by: 'kapusdatin2', of: forwarded }),
  ...both('completeness before its turn', 409, 'wrong-turn', {
    by: 'verifikator1',
    route: 'completeness',
    body: COMPLETE,
  }),
  ...both('approval before its turn', 409, 'wrong-turn', {
    by: 'verifikator1',
    route: 'approval',
    body: { dataVersion: 1, outcome: 'approve' },
  }),
  ...both('portal work before its turn', 409, 'wrong-turn', {
    by: 'verifikator1',
    route: 'portal-work',
    body: PLAIN,
  }),
  ...both('a recall of what nobody forwarded', 409, 'recall-overtaken', {
    by: 'kapusdatin1',
    route: 'disposition-recall',
    body: PLAIN,
  }),
  ...both('the end of a hold that is none', 409, 'not-held', {
    by: 'kapusdatin1',
    route: 'hold-release',
    body: PLAIN,
  }),
  row(
    'a hold without a reason',
    422,
    'note-required',
    refused({ by: 'kapusdatin1', route: 'hold', body: PLAIN }, { until: dayAhead(2) }),
  ),
  ...both('a hold until yesterday', 422, 'hold-date', {
    by: 'kapusdatin1',
    route: 'hold',
    body: { dataVersion: 1, until: dayAhead(-1) },
  }),
  ...both('a hold out of turn', 409, 'wrong-turn', {
    by: 'kabid1',
    route: 'hold',
    body: { dataVersion: 1, until: dayAhead(2) },
  }),
  ...both('a nudge before its turn', 409, 'wrong-turn', { by: 'operator1', route: 'nudge', body: PLAIN }),
  ...both('a decision on a returned case', 409, 'wrong-turn', {
    by: 'kapusdatin1',
    of: ({ returned }) => returned,
  }),
  ...both('stale case', 409, 'stale-case', { by: 'kapusdatin1', body: { ...FORWARD, dataVersion: 2 } }),
  ...both('own case by e-mail', 403, 'own-case', {
    by: 'kapusdatin1',
    claims: (world) => ({ email: world.waiting.person.email }),
  }),
  ...both('own case by NIP', 403, 'own-case', {
    by: 'kapusdatin1',
    claims: (world) => ({ nip: world.waiting.person.nip }),
  }),
  ...both('own case unknown', 403, 'own-case-unknown', {
    by: 'kapusdatin1',
    claims: () => ({ nip: '', nik: '', email: '' }),
  }),
  ...both('one person at two levels', 403, 'two-levels', {
    by: 'kapusdatin1',
    of: forwarded,
    claims: twoPosts,
  }),
  ...both('a decision on a closed case', 409, 'case-closed', { by: 'kapusdatin1', of: withdrawn }),
  ...both('withdrawal of a closed case', 409, 'case-closed', {
    by: 'operator1',
    of: withdrawn,
    route: 'withdrawal',
    body: PLAIN,
  }),
];
