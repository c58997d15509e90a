import { randomUUID } from 'node:crypto';
import {
  isServedBy,
  shapesIn,
  watchQueries,
  type IndexKeys,
  type QueryShape,
} from '../../test/support/index-use.js';
import { pdf, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

let queries: () => QueryShape[];
const gateway = sharedGateway({
  env: {
    VAPID_PRIVATE_KEY: Buffer.alloc(32, 7).toString('base64'),
    VAPID_SUBJECT: 'mailto:tte@kemhan.go.id',
  },
});
beforeAll(async () => {
  queries = watchQueries(gateway.connection);
});

const ANYTIME = '2026-03-20T00:00:00.000Z';
const PAGE = { limit: 10 } as const;
/** The filters of lists that the code sets one by one. */
const LISTS = [
  {},
  { procedure: 'revocation' },
  { open: true },
  { status: 'issued' },
  { step: 2 },
  { waitingOn: 'kabid' },
  { unit: 'pusdatin' },
  { caseIds: ['r1'] },
  { owedBefore: { usual: ANYTIME, urgent: ANYTIME } },
  { status: 'rejected', sinceBefore: ANYTIME },
  { open: false, sinceBefore: ANYTIME },
] as const;

/** What is read whole, or sorted in memory, and why that is right. */
const ON_PURPOSE: readonly (readonly [collection: string, ...reason: string[]])[] = [
  ['cases {}', 'a rebuild looks for what the log does not know'],
  ['tasks {}', 'a rebuild, and a catch-up, look at all open tasks'],
  ['accounts {}', 'a rebuild looks for what the log does not know'],
  ['damaged_cases {}', 'a rebuild looks for what the log does not know'],
  ['staff {}', 'the directory is shown whole'],
  ['vault_protection {}', 'requests and breaches are few: which still have words'],
  ['mandates {} sort issuedAt,_id', 'the few mandates are listed whole'],
  ['mandates {post} sort issuedAt,_id', 'a post has few in a year'],
  ['mandates {holder} sort issuedAt,_id', 'the few mandates are looked through'],
  ['mandates {post,holder} sort issuedAt,_id', 'a post has few in a year'],
  ['cases {since,dueAt} sort submittedAt,_id', 'open cases are few: found by dueAt, sorted in memory'],
  ['cases {overdueSince} sort submittedAt,_id', 'overdue cases are few: sorted in memory'],
  ['cases {status,since} sort submittedAt,_id', 'found by status and since, sorted in memory'],
  ['cases {open,since} sort submittedAt,_id', 'found by open and since, sorted in memory'],
  ['cases {urgent,since,dueAt} sort submittedAt,_id', 'the same of urgent ones'],
  [
    'accounts {issuedAt,validUntil} sort issuedAt,_id',
    'lapsed accounts: found by validUntil, sorted in memory',
  ],
  ['accounts {issuedAt,ended.at} sort issuedAt,_id', 'revoked accounts: found by ended.at, sorted in memory'],
  ['accounts {renewals.caseId,issuedAt} sort issuedAt,_id', 'a search: a case renews one account'],
  ['accounts {lapsed.caseId,issuedAt} sort issuedAt,_id', 'a search: a case finds one account lapsed'],
  ['accounts {ended.caseId,issuedAt} sort issuedAt,_id', 'a search: a case revokes one account'],
  ['vault_letters.files {}', 'the driver looks whether there is a file at all before its first upload'],
  ['access_log {caseId} sort at,_id', 'served backwards for one case; several are sorted in memory'],
];

const nameOf = ({ collection, equal, range, sort }: QueryShape): string => {
  const by = Object.keys(sort).length > 0 ? ` sort ${Object.keys(sort).join(',')}` : '';
  return `${collection} {${[...equal, ...range].join(',')}}${by}`;
};

/** Which of these no index serves; one that is sorted in memory on purpose must still be found by an index. */
function unserved(
  shapes: readonly QueryShape[],
  indexes: ReadonlyMap<string, readonly IndexKeys[]>,
): string[] {
  const allowed = new Set(ON_PURPOSE.map(([name]) => name));
  return shapes
    .filter((shape) => {
      const own = [{ _id: 1 }, ...(indexes.get(shape.collection) ?? [])];
      const served = (one: QueryShape) => own.some((index) => isServedBy(one, index));
      if (served(shape)) return false;
      if (!allowed.has(nameOf(shape))) return true;
      const isNarrowed = shape.equal.length + shape.range.length > 0;
      return isNarrowed && shape.collection !== 'mandates' && !served({ ...shape, sort: {} });
    })
    .map(nameOf);
}

async function declared(): Promise<Map<string, IndexKeys[]>> {
  const indexes = new Map<string, IndexKeys[]>();
  for (const { name } of await gateway.connection.listCollections()) {
    const keys = await gateway.connection.collection(name).indexes();
    indexes.set(
      name,
      keys.map(({ key }) => key as IndexKeys),
    );
  }
  return indexes;
}

it('every query of log, vault and gateway is served by a declared index, and every index serves one', async () => {
  const { log, vault } = gateway;
  for (const filter of LISTS) await log.cases({ ...PAGE, ...filter });
  for (const filter of [{}, { unit: 'x' }, { caseIds: ['r'] }, { endedBefore: ANYTIME }, { ended: true }]) {
    await log.accounts({ ...PAGE, ...filter });
  }
  await Promise.all([
    log.taskSeqs(),
    log.tasks(['r1']),
    log.seqs(['r1']),
    log.account('r1'),
    log.times(ANYTIME),
  ]);
  await Promise.all([log.eventsOf('r1'), log.damagedCases(), log.catchUp(), log.rebuild()]);
  await log.mails({ ...PAGE, states: ['failed'] });
  await Promise.all([
    vault.search('budi'),
    vault.search('budi@kemhan.go.id'),
    vault.search('3174051203850001'),
    vault.search('TTE-2026-000001'),
    vault.search('000001'),
    vault.search('budi', ['r1']),
  ]);
  await Promise.all([vault.findByLetter('B/1'), vault.keepersOf('r1'), vault.letterFactsOf(['r1'])]);
  await Promise.all([vault.summaries(['r1']), vault.entries(['r1']), vault.caseContents('r1')]);
  const { caseId } = (await gateway.form('/api/v1/cases', submission(1), pdf())).body;
  const papers = `/api/v1/cases/${String(caseId)}`;
  await gateway.post(`${papers}/comments`, { text: 'catatan' });
  await gateway.form(`${papers}/attachments`, { title: 'SK' }, pdf(), {}, undefined, 'attachment');
  for (const kind of ['comments', 'attachments']) await gateway.get(`${papers}/${kind}`);
  await vault.sweep(ANYTIME, async () => false);
  await vault.discard('r1');
  await vault.erase('r1', { by: 'admin1', ground: 'test' });
  const auditor = { sub: 'auditor1', roles: ['auditor'] };
  const admin = { sub: 'admin1', roles: ['admin'] };
  const official = { sub: 'verifikator1', roles: ['verifikator'] };
  for (const query of [
    '',
    `?caseId=${randomUUID()}`,
    '?subject=kabid1',
    '?outcome=refused',
    `?from=${ANYTIME}`,
  ]) {
    await gateway.get(`/api/v1/access-log${query}`, auditor);
  }
  await gateway.get('/api/v1/access-log/verification', auditor);
  for (const query of ['', '?post=kabid', '?holder=kabid1'])
    await gateway.get(`/api/v1/mandates${query}`, admin);
  await gateway.get('/api/v1/staff', admin);
  await gateway.get('/api/v1/inbox', official);
  await gateway.get('/api/v1/own-settings', official);
  for (const path of ['data-requests', 'data-requests/HAK-2026-000001', 'data-breaches'])
    await gateway.get(`/api/v1/${path}`, admin);
  await vault.mattersWithWords();
  for (const query of ['', '?state=bounced']) await gateway.get(`/api/v1/mails${query}`, official);
  const shapes = queries().filter(({ collection }) => !collection.startsWith('system.'));
  const indexes = await declared();
  expect(shapes.length).toBeGreaterThan(30);
  expect(unserved(shapes, indexes)).toEqual([]);

  // A planted gap: without its index each of these is told.
  const without = (collection: string, field: string) =>
    new Map([
      ...indexes,
      [collection, (indexes.get(collection) ?? []).filter((keys) => Object.keys(keys)[0] !== field)] as const,
    ]);
  expect(unserved(shapes, without('cases', 'step'))).toContain('cases {step} sort submittedAt,_id');
  expect(unserved(shapes, without('cases', 'dueAt'))).toContain('cases {since,dueAt} sort submittedAt,_id');
  expect(unserved(shapes, without('events', 'loggedAt'))).toContain('events {loggedAt}');
  expect(unserved(shapes, without('tasks', 'seq'))).toContain('tasks {seq}');

  // What nothing asks for costs each write for nothing.
  const isUsed = (collection: string, index: IndexKeys) =>
    shapes.some(
      (shape) =>
        shape.collection === collection &&
        (isServedBy(shape, index) || isServedBy({ ...shape, sort: {} }, index)),
    );
  const unused = [...indexes].flatMap(([collection, all]) =>
    all
      .filter((keys) => Object.keys(keys)[0] !== '_id' && !isUsed(collection, keys))
      .map((keys) => `${collection} ${Object.keys(keys).join(',')}`),
  );
  expect(unused.filter((name) => !OF_OTHERS.includes(name))).toEqual([]);
});

/**
 * MongoDB itself looks by these, to expire what is over or to refuse a number that is taken, the driver by those of
 * GridFS, the vault by those of letters when one is swept, of agenda numbers when counters are set right and of secrets
 * when these are changed, and the worker by those of marks and subjects when it seals: all of which these tests do not do.
 */
const OF_OTHERS = [
  'ended_sessions endsAt',
  'idempotency_keys expiresAt',
  'vault_letters.chunks files_id,n',
  'vault_letters.files filename,uploadDate',
  'vault_cases letterRef',
  'vault_letter_keys letterRef',
  'vault_letters.files metadata.agendaNumber',
  'vault_cases wrappedUnder',
  'vault_cases indexedUnder',
  'vault_cases markedAt',
  'audit_statements subject,_id',
];

it.each<[string, Readonly<Record<string, unknown>>, IndexKeys, boolean]>([
  ['equality', { find: 'c', filter: { a: 1 } }, { a: 1 }, true],
  ['no prefix', { find: 'c', filter: { b: 1 } }, { a: 1, b: 1 }, false],
  ['sort after equality', { find: 'c', filter: { a: 1 }, sort: { b: 1 } }, { a: 1, b: 1 }, true],
  ['sort backwards', { find: 'c', filter: {}, sort: { a: -1, b: -1 } }, { a: 1, b: 1 }, true],
  ['sort across', { find: 'c', filter: {}, sort: { a: 1, b: -1 } }, { a: 1, b: 1 }, false],
  ['range before sort', { find: 'c', filter: { a: { $lt: 1 } }, sort: { b: 1 } }, { a: 1, b: 1 }, false],
  ['nothing', { find: 'c', filter: {} }, { a: 1 }, false],
])('the rule: %s', (_name, command, index, served) => {
  expect(shapesIn('find', command).every((shape) => isServedBy(shape, index))).toBe(served);
});
