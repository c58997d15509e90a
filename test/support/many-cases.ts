import { randomUUID } from 'node:crypto';
import { inventPerson } from '@tte/local';
import { loadGatewaySettings } from '@tte/config';
import {
  decide,
  fold,
  isRefused,
  type Actor,
  type Applicant,
  type Command,
  type CaseEvent,
} from '@tte/domain';
import { createEventLog } from '@tte/event-log';
import { createVault } from '@tte/vault';
import mongoose from 'mongoose';

const OPERATOR: Actor = { subject: 'operator1', post: 'operator' };
const KAPUSDATIN: Actor = { subject: 'kapusdatin2', post: 'kapusdatin', capacity: 'definitif' };
const AT_ONCE = 32;
const BATCH = 1_000;
const MINUTE = 60_000;
const NUMBER = /TTE-\d{4}-\d{6}/g;
const { EJSON } = mongoose.mongo.BSON;

/**
 * Fills the store of a stack with cases of the past. Those that are open wait for the Kapusdatin and come through the
 * vault and the event log themselves: what a workflow would have written, without the workflows. The closed ones were
 * rejected by one, and only the first comes so: the others are its copies, which fill the collections and are never
 * opened (what the vault sealed for the first cannot be unsealed in them, and their hashes do not verify).
 */
export async function fillWithCases(
  environment: NodeJS.ProcessEnv,
  { total, open }: { readonly total: number; readonly open: number },
): Promise<void> {
  const settings = loadGatewaySettings(environment);
  const connection = await mongoose
    .createConnection(settings.mongo.uri.reveal(), { autoIndex: false })
    .asPromise();
  const vault = createVault({
    connection,
    masterKey: settings.vault.masterKey.reveal(),
    indexSecret: settings.vault.indexSecret.reveal(),
    linkSecret: settings.vault.linkSecret.reveal(),
  });
  const log = createEventLog({ connection, office: settings.case.office });
  const units = Object.keys(settings.people.units);

  async function enter(index: number): Promise<string> {
    const caseId = randomUUID();
    const unit = units[index % units.length] ?? 'pusdatin';
    const applicant = { ...inventPerson(index % 2 === 0 ? 'tni' : 'pns'), unit } as unknown as Applicant;
    const { entry } = await vault.admit({
      caseId,
      procedure: 'registration',
      workflowId: `filled-${caseId}`,
      requestDigest: caseId,
      applicant,
      letter: {
        number: `B/${index}/XI/2026`,
        date: '2026-11-02',
        subject: 'Permohonan pendaftaran akun TTE',
        signedBy: 'Kepala Satuan Kerja',
      },
      letterRef: '0'.repeat(24),
    });
    await vault.confirm(caseId, `filled-${caseId}`);
    const at = Date.now() - (total - index) * MINUTE;
    const submission: Command = {
      type: 'submit-letter',
      procedure: 'registration',
      commandId: caseId,
      actor: OPERATOR,
      caseId,
      caseNumber: entry.caseNumber,
      letterRef: '0'.repeat(24),
      letterCommitment: caseId,
      receivedAt: new Date(at - MINUTE).toISOString(),
      unit,
      nature: 'biasa',
      employeeKind: applicant.employeeKind,
      activationRoundLimit: settings.rounds.activationRoundLimit,
    };
    const rejection: Command = {
      type: 'disposition',
      commandId: randomUUID(),
      caseId,
      dataVersion: 1,
      actor: KAPUSDATIN,
      ownCase: 'no',
      outcome: 'reject',
      reason: 'surat-tidak-sah',
    };
    const commands = index < total - open ? [submission, rejection] : [submission];
    await log.append(caseId, eventsOf(commands, at));
    return caseId;
  }

  let next = total - open;
  const lane = async () => {
    for (let index = next++; index < total; index = next++) await enter(index);
  };
  try {
    await copy(connection, await enter(0), total - open - 1);
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  } finally {
    await connection.close();
  }
}

/** Copies a case's documents, under new ids, into the collections that hold every case. */
async function copy(connection: mongoose.Connection, caseId: string, times: number): Promise<void> {
  for (const name of ['events', 'cases', 'vault_cases']) {
    const collection = connection.collection<{ _id: string }>(name);
    const found = await collection.find({ _id: { $regex: `^${caseId}` } }).toArray();
    const ids = Array.from({ length: times }, () => randomUUID());
    const copies = ids.flatMap((id, index) =>
      found.map((document) => {
        const text = EJSON.stringify(document).replaceAll(caseId, id);
        return EJSON.parse(text.replaceAll(NUMBER, `TTE-2000-${String(index + 1).padStart(6, '0')}`));
      }),
    );
    for (let from = 0; from < copies.length; from += BATCH) {
      await collection.insertMany(copies.slice(from, from + BATCH) as { _id: string }[], { ordered: false });
    }
  }
}

function eventsOf(commands: readonly Command[], at: number): readonly CaseEvent[] {
  return commands.reduce<readonly CaseEvent[]>((events, command, index) => {
    const decision = decide(command, fold(events), new Date(at + index * MINUTE).toISOString());
    if (isRefused(decision)) throw new Error(decision.refused);
    return [...events, ...decision.events];
  }, []);
}
