import { randomBytes } from 'node:crypto';
import { createOutbox, type Outbox } from '@tte/activities';
import type { CaseEvent } from '@tte/domain';
import { createEventLog, createLogInspection } from '@tte/event-log';
import { connectionOptions, PATIENCE } from '@tte/mongo';
import { MandateStore, ProtectionRegister, StaffStore } from '@tte/staff';
import mongoose from 'mongoose';
import { ChainWriter } from '../../../../apps/gateway/src/access-log/chain-writer.js';
import { entriesOn, prepareAccessLog } from '../../../../apps/gateway/src/access-log/entries.js';
import { FULL_WAY, OFFICE, walk } from '../../../event-log/test/support/walk.js';
import { admissionOf, budi, correctionOf, siti, vaultOn } from '../../../vault/test/support/samples.js';
import { createVerifyingTrail, markByAudit, type VerifyingTrailOptions } from '../../src/index.js';

export const SECRETS = { origin: 'tte.contoh.go.id/registrasi', key: new Uint8Array(32).fill(7) };

export const MANDATE = {
  post: 'kabid',
  holder: 'sari',
  kind: 'plh',
  from: '2026-03-01T17:00:00.000Z',
  until: '2026-03-31T17:00:00.000Z',
  orderNumber: 'SPRIN/1/III/2026',
  twoLevels: false,
  issuedBy: 'admin1',
  issuedAs: 'admin',
  issuedAt: '2026-03-01T03:00:00.000Z',
} as const;

/** The Kabid's part of a way, by a stand-in with this mandate. */
export const byMandate = (events: readonly CaseEvent[], id: string): readonly CaseEvent[] =>
  events.map((event) =>
    event.actor.post === 'kabid'
      ? {
          ...event,
          actor: {
            ...{ subject: 'sari', post: 'kabid', capacity: 'plh' },
            mandate: { id, from: MANDATE.from, until: MANDATE.until },
          },
        }
      : event,
  );

/** A database with a small office in it, made by the product's own parts. */
export async function openOffice() {
  const uri = process.env['MONGODB_URI'];
  if (!uri) throw new Error('MONGODB_URI is not set: these tests need a MongoDB (./tte test starts one)');
  const dbName = `tte_audit_${randomBytes(6).toString('hex')}`;
  const connection = await mongoose
    .createConnection(uri, { ...connectionOptions(PATIENCE.program), dbName })
    .asPromise();
  markByAudit(connection, SECRETS);
  const vault = vaultOn(connection);
  const log = createEventLog({ connection, office: () => OFFICE });
  const mandates = new MandateStore(connection);
  const staff = new StaffStore(connection);
  const outbox: Outbox = createOutbox(connection);
  const inspection = async () => createLogInspection(connection, [OFFICE]);
  const trailWith = (options: Partial<VerifyingTrailOptions> = {}) =>
    createVerifyingTrail({ ...SECRETS, connection, inspection, patience: 20, ...options });
  const trail = trailWith();
  await Promise.all([vault.prepare(), log.prepare(), mandates.prepare(), staff.prepare(), outbox.prepare()]);
  await Promise.all([prepareAccessLog(connection), trail.prepare()]);

  async function enter(caseId: string, way: readonly (string | number)[]): Promise<void> {
    await vault.admit(admissionOf(caseId, { applicant: caseId === 'kasus-2' ? siti : budi }));
    await vault.confirm(caseId, `run-${caseId}`);
    await log.append(caseId, byMandate(walk(caseId, way), 'kabid-1'));
  }
  const look = async (writer: ChainWriter, caseId: string) => {
    const at = new Date().toISOString();
    await writer.append({ at, outcome: 'looked', subject: 'sari', what: 'letter', caseId });
  };

  /** Makes all that there is, and seals it in two steps. */
  async function fill(): Promise<void> {
    await mandates.add(MANDATE);
    const step = { at: MANDATE.issuedAt, by: 'pelindung1' };
    await new ProtectionRegister(connection).add(
      'request',
      'HAK-2026-000001',
      [],
      [
        { ...step, event: { type: 'RequestGranted' } },
        { ...step, event: { type: 'AnswerSent' } },
      ],
    );
    for (const [subject, name] of [
      ['sari', 'Sari Dewi'],
      ['budi', 'Budi Hartono'],
    ] as const)
      await staff.change(subject, () => ({
        subject,
        names: [{ name, since: MANDATE.issuedAt }],
        roles: ['kabid'],
      }));
    await enter('kasus-1', FULL_WAY);
    await enter('kasus-2', ['submit-letter', 'forward']);
    await enter('kasus-3', ['submit-letter', 'forward', 'reject']);
    await enter('kasus-4', ['submit-letter']);
    const writers = [new ChainWriter(entriesOn(connection)), new ChainWriter(entriesOn(connection))];
    for (const writer of writers) for (const id of ['kasus-1', 'kasus-2', 'kasus-3']) await look(writer, id);
    await vault.revokeApplicantLinks('kasus-1');
    await vault.restrict('kasus-3', { by: 'admin1', ground: 'accuracy' });
    const mail = { recipients: 1, since: new Date(), dataVersion: 1 };
    await outbox.claim({ ...mail, _id: 'kasus-1/activate/1', messageId: 'm1', token: 't' });
    await outbox.confirm('kasus-1/activate/1', 't', 1, false);
    await outbox.claim({ ...mail, _id: 'kasus-2/activate/1', messageId: 'm2', token: 't' });
    await trail.seal();
    const version = await vault.correct('kasus-2', correctionOf('c-1', { ...siti, position: 'Analis' }));
    await vault.adopt('kasus-2', version);
    await staff.change('budi', (known) => known && { ...known, roles: ['kabid', 'auditor'] });
    await trail.seal();
  }

  /** All documents, to be put back. */
  async function snapshot() {
    const all = (await connection.db?.listCollections().toArray()) ?? [];
    const kept = new Map<string, mongoose.mongo.Document[]>();
    for (const { name } of all) kept.set(name, await connection.collection(name).find().toArray());
    return async () => {
      for (const [name, documents] of kept) {
        await connection.collection(name).deleteMany({});
        if (documents.length > 0) await connection.collection(name).insertMany(documents);
      }
    };
  }

  async function close(): Promise<void> {
    await connection.dropDatabase();
    await connection.close();
  }
  return { connection, vault, log, mandates, staff, outbox, trail, trailWith, enter, fill, snapshot, close };
}

export type StoreOffice = Awaited<ReturnType<typeof openOffice>>;
