import { hashOf } from '@tte/mongo';
import type { mongo } from 'mongoose';
import { FULL_WAY, walk } from '../../../event-log/test/support/walk.js';
import { rechain, type Link } from '../office.js';
import { byMandate, MANDATE, type StoreOffice } from './store-office.js';

/** What a forger does who has the store, and what the verification has to call it, with what it has to name. */
export interface StoreForgery {
  readonly forge: (office: StoreOffice) => Promise<unknown>;
  readonly kind: string;
  readonly where: string;
}

type Row = Link & { readonly _id: string };
const rows = (office: StoreOffice, name: string) =>
  office.connection.collection<mongo.Document & { _id: string }>(name);

/** Takes a chain out, lets it be changed, and puts it back. */
async function rewrite(
  office: StoreOffice,
  [name, key, n]: readonly [string, string, string],
  id: string,
  change: (chain: Row[]) => Row[],
): Promise<void> {
  const found = (await rows(office, name)
    .find({ [key]: id })
    .sort({ [n]: 1 })
    .toArray()) as unknown as Row[];
  await rows(office, name).deleteMany({ [key]: id });
  const put = change(structuredClone(found));
  if (put.length > 0) await rows(office, name).insertMany(put as never);
}
const EVENTS = ['events', 'caseId', 'seq'] as const;
const ACCESS = ['access_log', 'writer', 'n'] as const;

/** Chains anew as the product does: what only the store needs is not hashed. */
function hashed(chain: Row[], from = 0): Row[] {
  const content = chain.map(({ _id, loggedAt: _at, mark: _mark, ...rest }) => rest as Link);
  rechain(content, from);
  return chain.map((row, index) => ({ ...row, ...content[index] }));
}

const aWriter = async (office: StoreOffice): Promise<string> =>
  (await rows(office, 'access_log').find().sort({ writer: 1 }).limit(1).toArray())[0]?.['writer'] as string;

async function unset(office: StoreOffice, name: string, _id: string, field: string): Promise<void> {
  await rows(office, name).updateOne({ _id }, { $unset: { [field]: 1 } });
}
const set = (office: StoreOffice, name: string, _id: string, fields: object) =>
  rows(office, name).updateOne({ _id }, { $set: fields });

/** The kinds that the issue counts, and their next of kin. */
export const STORE_FORGERIES: Readonly<Record<string, StoreForgery>> = {
  'an edit with rehash': {
    forge: (office) =>
      rewrite(office, EVENTS, 'kasus-1', (chain) => {
        (chain[2] as Row)['actor'] = { subject: 'orang-lain', post: 'kabid' };
        return hashed(chain, 2);
      }),
    kind: 'event-edited',
    where: 'kasus-1',
  },
  "two cases' chains swapped": {
    async forge(office) {
      const all = (await rows(office, 'events').find().toArray()) as unknown as Row[];
      const other: Record<string, string> = { 'kasus-2': 'kasus-3', 'kasus-3': 'kasus-2' };
      await rows(office, 'events').deleteMany({ caseId: { $in: Object.keys(other) } });
      const swapped = all
        .filter(({ caseId }) => String(caseId) in other)
        .map((row) => {
          const caseId = other[String(row['caseId'])];
          return { ...row, caseId, _id: `${caseId}/${String(row['seq'])}` };
        });
      await rows(office, 'events').insertMany(swapped as never);
    },
    kind: 'event-moved',
    where: 'kasus-2',
  },
  'the tail of a closed case cut': {
    forge: (office) => rewrite(office, EVENTS, 'kasus-3', (chain) => chain.slice(0, -1)),
    kind: 'chain-cut',
    where: 'kasus-3, nomor 3',
  },
  'a forged CertificateIssued': {
    async forge(office) {
      const issued = walk('kasus-2', FULL_WAY).find(({ type }) => type === 'CertificateIssued');
      await rewrite(office, EVENTS, 'kasus-2', (chain) => {
        const seq = chain.length + 1;
        const made = { ...chain.at(-1), ...issued, seq, _id: `kasus-2/${seq}` } as Row;
        return hashed([...chain, made], chain.length);
      });
    },
    kind: 'event-inserted',
    where: 'kasus-2, nomor 3',
  },
  'a whole case made up': {
    async forge(office) {
      const chain = (await rows(office, 'events').find({ caseId: 'kasus-4' }).toArray()) as unknown as Row[];
      const made = chain.map((row) => ({
        ...row,
        caseId: 'kasus-9',
        _id: `kasus-9/${String(row['seq'])}`,
      }));
      await rows(office, 'events').insertMany(hashed(made) as never);
    },
    kind: 'case-invented',
    where: 'kasus-9',
  },
  'a whole case removed': {
    async forge(office) {
      for (const name of ['cases', 'tasks', 'accounts', 'vault_cases'])
        await rows(office, name).deleteOne({ _id: 'kasus-3' });
      await rows(office, 'events').deleteMany({ caseId: 'kasus-3' });
    },
    kind: 'case-removed',
    where: 'kasus-3',
  },
  'a projection altered': {
    forge: (office) => set(office, 'cases', 'kasus-2', { status: 'issued' }),
    kind: 'projection-altered',
    where: 'kasus-2, cases',
  },
  'an account made up in the registry': {
    async forge(office) {
      const account = await rows(office, 'accounts').findOne({ _id: 'kasus-1' });
      await rows(office, 'accounts').insertOne({ ...account, _id: 'kasus-9' });
    },
    kind: 'projection-altered',
    where: 'kasus-9, accounts',
  },
  'an account ended that no case has ended': {
    forge: (office) =>
      set(office, 'accounts', 'kasus-1', {
        ended: { caseId: 'kasus-2', caseNumber: 'TTE-2026-000002', at: MANDATE.from, reason: 'pensiun' },
      }),
    kind: 'projection-altered',
    where: 'kasus-2, accounts',
  },
  'a deleted task': {
    forge: (office) => rows(office, 'tasks').deleteOne({ _id: 'kasus-4' }),
    kind: 'projection-altered',
    where: 'kasus-4, tasks',
  },
  "the access log's tail cut": {
    forge: async (office) => rewrite(office, ACCESS, await aWriter(office), (chain) => chain.slice(0, -1)),
    kind: 'access-cut',
    where: 'nomor 3',
  },
  'a whole writer of the access log removed': {
    forge: async (office) => rewrite(office, ACCESS, await aWriter(office), () => []),
    kind: 'writer-removed',
    where: '',
  },
  'an edit of the access log with rehash': {
    forge: async (office) =>
      rewrite(office, ACCESS, await aWriter(office), (chain) => {
        (chain[0] as Row)['subject'] = 'orang-lain';
        return hashed(chain);
      }),
    kind: 'access-edited',
    where: 'nomor 1',
  },
  'a writer of the access log made up': {
    forge: async (office) => {
      const chain = (await rows(office, 'access_log')
        .find({ writer: await aWriter(office) })
        .sort({ n: 1 })
        .toArray()) as unknown as Row[];
      const made = chain.map((row) => ({ ...row, writer: 'w-9', _id: `w-9/${String(row['n'])}` }));
      await rows(office, 'access_log').insertMany(hashed(made) as never);
    },
    kind: 'writer-invented',
    where: 'w-9',
  },
  'a mandate inserted': {
    async forge(office) {
      const there = await rows(office, 'mandates').findOne({ _id: 'kabid-1' });
      await rows(office, 'mandates').insertOne({ ...there, _id: 'kabid-2', holder: 'orang-lain' });
    },
    kind: 'mandate-invented',
    where: 'kabid-2',
  },
  'a mandate inserted, used and deleted': {
    async forge(office) {
      const events = byMandate(walk('kasus-4', ['submit-letter', 'forward', 'forward']), 'kabid-2');
      await office.log.append('kasus-4', events.slice(1));
    },
    kind: 'mandate-removed',
    where: 'kabid-2',
  },
  'a mandate extended': {
    forge: (office) => set(office, 'mandates', 'kabid-1', { until: '2027-12-31T17:00:00.000Z' }),
    kind: 'mandate-altered',
    where: 'kabid-1, order',
  },
  "an official's name": {
    forge: (office) => set(office, 'staff', 'sari', { 'names.0.name': 'Orang Lain' }),
    kind: 'person-altered',
    where: 'sari',
  },
  'a revoked link revived': {
    forge: (office) => unset(office, 'vault_cases', 'kasus-1', 'linkGeneration'),
    kind: 'vault-altered',
    where: 'kasus-1, link',
  },
  'a restriction set': {
    forge: (office) =>
      set(office, 'vault_cases', 'kasus-1', {
        restriction: { at: MANDATE.from, by: 'admin1', ground: 'accuracy' },
      }),
    kind: 'vault-altered',
    where: 'kasus-1, restriction',
  },
  'a restriction lifted': {
    forge: (office) => unset(office, 'vault_cases', 'kasus-3', 'restriction'),
    kind: 'vault-altered',
    where: 'kasus-3, restriction',
  },
  'a blind index swapped': {
    async forge(office) {
      const [one, other] = await Promise.all(
        ['kasus-1', 'kasus-2'].map((_id) => rows(office, 'vault_cases').findOne({ _id })),
      );
      await set(office, 'vault_cases', 'kasus-1', { nikIndex: other?.['nikIndex'] as string });
      await set(office, 'vault_cases', 'kasus-2', { nikIndex: one?.['nikIndex'] as string });
    },
    kind: 'vault-altered',
    where: 'kasus-2, data',
  },
  'a corrected version rolled back': {
    forge: (office) => set(office, 'vault_cases', 'kasus-2', { dataVersion: 1 }),
    kind: 'vault-altered',
    where: 'kasus-2, data',
  },
  'an outbox row marked sent': {
    forge: (office) => set(office, 'mail_outbox', 'kasus-2/activate/1', { state: 'sent' }),
    kind: 'outbox-altered',
    where: 'kasus-2/activate/1',
  },
  'a mail that never went out made up': {
    async forge(office) {
      const row = await rows(office, 'mail_outbox').findOne({ _id: 'kasus-1/activate/1' });
      await rows(office, 'mail_outbox').insertOne({ ...row, _id: 'kasus-4/activate/1' });
    },
    kind: 'outbox-altered',
    where: 'kasus-4/activate/1',
  },
  'the tail of a request of a person cut': {
    forge: (office) => rows(office, 'protection_register').deleteOne({ _id: 'HAK-2026-000001/2' }),
    kind: 'protection-removed',
    where: 'HAK-2026-000001/2',
  },
  'a step of a request of a person altered, and chained anew': {
    async forge(office) {
      const step = await rows(office, 'protection_register').findOne({ _id: 'HAK-2026-000001/2' });
      const {
        _id = '',
        hash: _hash,
        markedAt: _at,
        stepMark: _mark,
        ...link
      }: Record<string, unknown> = step ?? {};
      const altered = { ...link, by: 'orang-lain' };
      await set(office, 'protection_register', String(_id), { ...altered, hash: hashOf(altered) });
    },
    kind: 'protection-altered',
    where: 'HAK-2026-000001/2',
  },
  'a step of a request of a person made up': {
    forge: (office) =>
      rows(office, 'protection_register').insertOne({
        ...{ _id: 'HAK-2026-000001/3', matter: 'HAK-2026-000001', book: 'request', seq: 3 },
        ...{ at: MANDATE.issuedAt, by: 'admin1', event: { type: 'AnswerFailed' }, prevHash: 'a', hash: 'b' },
      }),
    kind: 'protection-invented',
    where: 'HAK-2026-000001/3',
  },
  'a counter set back': {
    async forge(office) {
      const counter = await rows(office, 'vault_counters').findOne({});
      await set(office, 'vault_counters', String(counter?._id), { value: 1 });
    },
    kind: 'counter-altered',
    where: '',
  },
  'a whole vault entry removed': {
    forge: (office) => rows(office, 'vault_cases').deleteOne({ _id: 'kasus-3' }),
    kind: 'vault-removed',
    where: 'kasus-3',
  },
  'a statement altered': {
    async forge(office) {
      const one = await rows(office, 'audit_statements').findOne({ subject: 'case/kasus-3' });
      const leaf = String(one?.['leaf']).replace('"n":3', '"n":2');
      await rows(office, 'audit_statements').updateOne({ subject: 'case/kasus-3' }, { $set: { leaf } });
    },
    kind: 'statement-altered',
    where: 'pernyataan',
  },
  'a checkpoint removed': {
    async forge(office) {
      const [first] = await rows(office, 'audit_checkpoints').find().sort({ _id: 1 }).limit(1).toArray();
      await rows(office, 'audit_checkpoints').deleteOne({ _id: first?._id ?? '' });
    },
    kind: 'checkpoint-withheld',
    where: 'checkpoint',
  },
};
