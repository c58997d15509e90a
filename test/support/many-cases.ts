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
import { markByAudit } from '@tte/audit';
import { chain, contentOf, createEventLog, toEvent, type StoredEvent } from '@tte/event-log';
import { marking, marksOn } from '@tte/mongo';
import { createVault, MARKED_ENTRIES } from '@tte/vault';
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
 * rejected by one, and only the first comes so: the others are its copies, chained and marked anew, which fill the
 * collections and are never opened (what the vault sealed for the first cannot be unsealed in them).
 *
 * @param copied false: each closed one comes so, too, and can be opened
 */
export async function fillWithCases(
  environment: NodeJS.ProcessEnv,
  {
    total,
    open,
    copied = true,
  }: { readonly total: number; readonly open: number; readonly copied?: boolean },
): Promise<void> {
  const settings = loadGatewaySettings(environment);
  const connection = await mongoose
    .createConnection(settings.mongo.uri.reveal(), { autoIndex: false })
    .asPromise();
  markByAudit(connection, {
    origin: settings.audit.origin,
    key: settings.audit.key.reveal(),
    retiredKeys: settings.audit.retiredKeys.map((key) => key.reveal()),
  });
  const vault = createVault({
    connection,
    masterKey: settings.vault.masterKey.reveal(),
    indexSecret: settings.vault.indexSecret.reveal(),
    linkSecret: settings.vault.linkSecret.reveal(),
  });
  const log = createEventLog({ connection, office: () => settings.case.office });
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
      letterRef: letterRefOf(index),
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
      letterRef: letterRefOf(index),
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

  let next = copied ? total - open : 0;
  const lane = async () => {
    for (let index = next++; index < total; index = next++) await enter(index);
  };
  try {
    if (copied) await copy(connection, await enter(0), total - open - 1);
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
  } finally {
    await connection.close();
  }
}

/** Each stands on a letter of its own, which nobody opens. */
const letterRefOf = (index: number): string => String(index).padStart(24, '0');

/** Copies a case's documents, under new ids, into the collections that hold every case. */
async function copy(connection: mongoose.Connection, caseId: string, times: number): Promise<void> {
  const ids = Array.from({ length: times }, () => randomUUID());
  for (const name of ['events', 'cases', 'vault_cases']) {
    const collection = connection.collection<Row>(name);
    const found = await collection.find({ _id: { $regex: `^${caseId}` } }).toArray();
    const copies = ids.flatMap((id, index) => {
      const copied = found.map((document) => {
        const text = EJSON.stringify(document).replaceAll(caseId, id);
        const number = `TTE-2000-${String(index + 1).padStart(6, '0')}`;
        return EJSON.parse(text.replaceAll(NUMBER, number)) as Row;
      });
      if (name === 'events') return logged(connection, id, copied as unknown as StoredEvent[]);
      if (name !== 'vault_cases') return copied;
      return copied.map((row) => ({ ...row, ...marking(connection, MARKED_ENTRIES, id, row) }));
    });
    for (let from = 0; from < copies.length; from += BATCH) {
      await collection.insertMany(copies.slice(from, from + BATCH), { ordered: false });
    }
  }
}

interface Row {
  readonly _id: string;
}

/** The copies as the log would have them: chained by their own hashes, and marked. */
function logged(
  connection: mongoose.Connection,
  caseId: string,
  copies: readonly StoredEvent[],
): readonly Row[] {
  const events = copies.map(toEvent).sort((one, other) => one.seq - other.seq);
  const contents = events.map((event) => JSON.parse(contentOf(event)) as CaseEvent);
  return chain(caseId, contents).map((event) => ({
    _id: `${caseId}/${event.seq}`,
    ...event,
    loggedAt: event.at,
    mark: marksOn(connection)?.of(`event/${caseId}/${event.seq}`, event.hash),
  }));
}

function eventsOf(commands: readonly Command[], at: number): readonly CaseEvent[] {
  return commands.reduce<readonly CaseEvent[]>((events, command, index) => {
    const decision = decide(command, fold(events), new Date(at + index * MINUTE).toISOString());
    if (isRefused(decision)) throw new Error(decision.refused);
    return [...events, ...decision.events];
  }, []);
}
