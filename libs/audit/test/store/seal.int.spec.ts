import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { judge, readCheckpoints, readExport, readKeys, rootsAt } from '../../verifier/verify.mjs';
import { FULL_WAY } from '../../../event-log/test/support/walk.js';
import {
  signingKey,
  type CheckpointPlace,
  type ExportScope,
  type SealedCheckpoint,
} from '../../src/index.js';
import { openOffice, SECRETS, type StoreOffice } from './store-office.js';

const VERIFIER = fileURLToPath(new URL('../../verifier/verify.mjs', import.meta.url));
let office: StoreOffice;
let restore: () => Promise<void>;
let folder: string;

beforeAll(async () => {
  office = await openOffice();
  await office.fill();
  restore = await office.snapshot();
});
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'tte-audit-'))));
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await restore();
});
afterAll(() => office.close());

const leaves = async () =>
  (
    await office.connection
      .collection<{ _id: number; leaf: string }>('audit_statements')
      .find()
      .sort({ _id: 1 })
      .toArray()
  ).map(({ leaf }) => leaf);
const all = () => office.trail.checkpoints({ limit: 1_000 });

/** Each checkpoint seals the beginning of the list that the next one seals. */
async function areConsistent(): Promise<boolean> {
  const checkpoints = await all();
  const roots = rootsAt(
    await leaves(),
    checkpoints.map(({ size }) => size),
  );
  return checkpoints.every(({ size, root }) => roots.get(size) === root);
}

async function exported(scope: ExportScope): Promise<string> {
  for (const { name, content } of office.trail.exportOf(scope)) await writeFile(join(folder, name), content);
  return folder;
}

it('what has not changed is not sealed again; what has grows the list', async () => {
  const before = (await office.trail.state()).latest;
  expect(await office.trail.seal()).toEqual({ ...before, away: [] });
  await office.enter('kasus-6', ['submit-letter']);
  expect((await office.trail.state()).unsealed).toBe(1);
  const { away: _away, ...after } = await office.trail.seal();
  // The checkpoint before, the chain, the entry in the vault, and the counters.
  expect(after.size - (before?.size ?? 0)).toBeLessThanOrEqual(5);
  const state = await office.trail.state();
  expect(state).toMatchObject({ latest: after, statements: after.size, unsealed: 0 });
  expect(state.chains).toEqual({ cases: 5, access: 2 });
  expect(await areConsistent()).toBe(true);
});

it('eight that seal at once while cases go on make one list, and every checkpoint goes on from the last', async () => {
  const others = Array.from({ length: 8 }, () => office.trailWith());
  for (let round = 0; round < 3; round += 1) {
    const work = [1, 2, 3].map((n) => office.enter(`kasus-${round}${n}`, FULL_WAY.slice(0, 4 + n)));
    await Promise.all([...others.map((one) => one.seal()), ...work]);
  }
  await office.trail.seal();
  expect(await areConsistent()).toBe(true);
  expect((await office.trail.verify()).findings).toEqual([]);
  const sizes = (await all()).map(({ size }) => size);
  expect(new Set(sizes).size).toBe(sizes.length);
});

it('what a crash left stated and not sealed is sealed by the next', async () => {
  await office.enter('kasus-7', ['submit-letter']);
  const { size } = await office.trail.seal();
  await office.connection.collection<{ _id: number }>('audit_checkpoints').deleteOne({ _id: size });
  expect((await office.trail.seal()).size).toBe(size);
  expect((await office.trail.verify()).findings).toEqual([]);
});

it('nothing is signed once the list is not what was signed', async () => {
  const statements = office.connection.collection<{ _id: number; leaf: string }>('audit_statements');
  const size = (await leaves()).length;
  const leaf = '{"head":"0","id":"kasus-3","kind":"case","n":2}';
  await statements.insertOne({ _id: size, leaf });
  await expect(office.trail.seal()).rejects.toMatchObject({ code: 'audit-list-altered' });
  expect((await office.trail.verify()).findings).toEqual([
    { kind: 'statement-invented', where: `setelah pernyataan ${size}` },
  ]);
  await statements.deleteOne({ _id: size });
  const checkpoints = office.connection.collection<{ _id: number }>('audit_checkpoints');
  await checkpoints.updateOne({ _id: size }, { $set: { peaks: [] } });
  await office.enter('kasus-8', ['submit-letter']);
  await expect(office.trail.seal()).rejects.toMatchObject({ code: 'audit-list-altered' });
});

it('with a new key the retired one signs too, and who knows either accepts the export', async () => {
  const old = signingKey(SECRETS.origin, Buffer.from(SECRETS.key));
  const key = new Uint8Array(32).fill(8);
  const rotated = office.trailWith({ key, retiredKeys: [SECRETS.key] });
  await office.enter('kasus-9', ['submit-letter']);
  const { note } = await rotated.seal();
  expect(readCheckpoints(note)[0]?.signatures).toHaveLength(2);
  const read = readExport(await exported({ from: '2026-01-01', until: '2100-01-01' }));
  expect(judge({ ...read, keys: readKeys(old.publicLine) })).toEqual([]);
  expect((await rotated.verify()).findings).toEqual([]);
});

it.each<[string, ExportScope]>([
  ['a case', { caseIds: ['kasus-1'] }],
  ['two cases', { caseIds: ['kasus-2', 'kasus-3'] }],
  ['a period', { from: '2026-01-01', until: '2100-01-01' }],
])('an export of %s is accepted by the verifier that lies in it', async (_what, scope) => {
  await office.enter('kasus-5', ['submit-letter']);
  await exported(scope);
  const own = execFileSync(process.execPath, [join(folder, 'verify.mjs'), folder], { encoding: 'utf8' });
  expect(own).toContain('semua sah');
  const said = execFileSync(process.execPath, [VERIFIER, folder], { encoding: 'utf8' });
  expect(said).toBe(own);
  const { events } = readExport(folder);
  if ('caseIds' in scope)
    expect([...new Set((events as { caseId: string }[]).map(({ caseId }) => caseId))]).toEqual(scope.caseIds);
  else expect(events.length).toBeGreaterThan(20);
});

it('an export of a case with an event edited in the store is refused', async () => {
  const events = office.connection.collection<{ _id: string }>('events');
  await events.updateOne({ _id: 'kasus-2/2' }, { $set: { 'actor.subject': 'orang-lain' } });
  expect(judge(readExport(await exported({ caseIds: ['kasus-2'] })))).toEqual([
    { code: 'event-edited', where: 'kasus-2, nomor 2' },
  ]);
});

it('a place that is away gets what it lacks once it is back, and holds up nothing', async () => {
  const taken: SealedCheckpoint[] = [];
  let isAway = true;
  const away: string[] = [];
  const place: CheckpointPlace = {
    name: 'folder lain',
    put: async (given) => {
      if (isAway) throw new Error('away');
      taken.push(...given);
    },
    read: async () => taken.map(({ note }) => note),
  };
  const trail = office.trailWith({ places: [place], onAway: (name) => void away.push(name) });
  await office.enter('kasus-5', ['submit-letter']);
  const sealed = await trail.seal();
  expect([[...away], sealed.away]).toEqual([['folder lain'], ['folder lain']]);
  const awaySince = expect.stringMatching(/Z$/) as string;
  const [copy] = (await trail.state()).copies;
  expect(copy).toEqual({ place: 'folder lain', awaySince });
  await trail.seal();
  expect((await trail.state()).copies).toEqual([copy]);
  expect(await trail.standing()).toMatchObject({ findings: 0, away: ['folder lain'] });
  expect(await office.trail.standing()).toMatchObject({ findings: 0, away: [] });
  isAway = false;
  expect(await trail.seal()).toEqual({ ...sealed, away: [] });
  expect(taken.map(({ size }) => size)).toEqual((await all()).map(({ size }) => size).reverse());
  expect((await trail.state()).copies).toEqual([
    { place: 'folder lain', size: sealed.size, at: expect.any(String) as string },
  ]);
  expect(await trail.standing()).toMatchObject({ findings: 0, away: [] });
  // The whole store is put back to an earlier day: only who keeps a copy elsewhere can tell.
  await restore();
  expect((await trail.verify()).findings).toContainEqual({
    kind: 'checkpoint-withheld',
    where: `checkpoint ${sealed.size}`,
  });
  const standing = await trail.standing();
  expect(standing.findings).toBeGreaterThan(0);
  expect(standing.verifiedAt).toBe((await trail.state()).lastVerification?.at);
  expect((await office.trail.verify()).findings).toEqual([]);
});
