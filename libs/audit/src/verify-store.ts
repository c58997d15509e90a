import { setTimeout as delay } from 'node:timers/promises';
import type { LoggedEvent, LogInspection, ProjectionFault } from '@tte/event-log';
import type { Connection } from 'mongoose';
import { PER_ANSWER } from '@tte/mongo';
import { judgeCheckpoints, readCheckpoints, readKeys } from '../verifier/verify.mjs';
import { AuditFailure } from './audit-failure.js';
import type { ChainRecord, Chains } from './chains.js';
import type { Finding } from './port.js';
import type { SigningKey } from './signing-key.js';
import type { Statement } from './statement.js';
import type { AuditStore } from './store.js';
import { judgeStored } from './verify-chains.js';
import { judgeRows } from './verify-rows.js';

export interface VerifyParts {
  readonly connection: Connection;
  readonly store: AuditStore;
  readonly chains: readonly [Chains, Chains];
  readonly keys: readonly [SigningKey, ...SigningKey[]];
  inspection(): Promise<LogInspection>;
  /** Checkpoints that places outside the store keep. */
  outside(): Promise<readonly string[]>;
  /** Milliseconds between looks at a case whose projections were not those of its log: its fold may be under way. */
  readonly patience: number;
}

const LOOKS = 3;
/** As many as a person will ever read. */
const MOST = 1_000;

/**
 * Verifies all that the store holds: the list and its signatures, each chain against what is stated of it, the marks of
 * what came later, each row's state, and the projections.
 */
export async function verifyStore(parts: VerifyParts): Promise<readonly Finding[]> {
  const { connection, store, chains, patience } = parts;
  const [cases, access] = chains;
  const list = await judgeList(parts);
  const inspection = await parts.inspection();
  const mandates = new Map<string, string>();
  let odd: readonly Projection[] = [];
  const chainFindings = [
    ...(await judgeStored(cases, list.statements, async (sound) => {
      for (const [where, id] of mandatesIn(sound)) if (!mandates.has(id)) mandates.set(id, where);
      odd = [...odd, ...(await alteredOf(inspection, [...sound.keys()]))];
    })),
    ...(await judgeStored(access, list.statements)),
  ];
  const unsound = new Set(chainFindings.map(({ where }) => where.split(',')[0]));
  for (let look = 1; look < LOOKS && odd.length > 0; look += 1) {
    await delay(patience);
    odd = await alteredOf(inspection, [...new Set(odd.map(({ caseId }) => caseId))]);
  }
  const rest: Projection[] = [];
  for await (const one of inspection.unknown()) if (!unsound.has(one.caseId)) rest.push(one);
  return [
    ...list.findings,
    ...chainFindings,
    ...(await judgeRows(connection, store.marks(), list.statements)),
    ...(await missingMandates(connection, mandates)),
    ...[...odd, ...rest].map(({ caseId, projection }) => ({
      kind: 'projection-altered',
      where: `${caseId}, ${projection}`,
    })),
  ].slice(0, MOST);
}

interface Projection {
  readonly caseId: string;
  readonly projection: string;
}

/** Which projections of these cases are not what their logs fold to. */
async function alteredOf(
  inspection: LogInspection,
  caseIds: readonly string[],
): Promise<readonly Projection[]> {
  const inspected = await inspection.inspect(caseIds);
  return inspected.flatMap(({ caseId, faults }) => {
    const altered = new Set(faults.map(({ fault }) => projectionOf(fault)));
    return [...altered].map((projection) => ({ caseId, projection }));
  });
}

function projectionOf(fault: ProjectionFault): string {
  if (fault.startsWith('task-')) return 'tasks';
  return fault.startsWith('account-') ? 'accounts' : 'cases';
}

/** The list of statements, up to the newest checkpoint, and what is wrong with it. */
async function judgeList({ store, keys, outside }: VerifyParts) {
  const stored = await store.checkpoints.find().sort({ _id: 1 }).toArray();
  const newest = stored.at(-1)?._id ?? 0;
  const findings: Finding[] = [];
  try {
    await store.leaves(newest);
  } catch (error) {
    if (!(error instanceof AuditFailure)) throw error;
    findings.push({ kind: 'statement-invented', where: `setelah pernyataan ${newest}` });
  }
  const statements: Statement[] = [];
  const sealed = store.statements.find({ _id: { $lt: newest } }).sort({ _id: 1 });
  for await (const { leaf } of sealed.batchSize(PER_ANSWER)) statements.push(JSON.parse(leaf) as Statement);
  const kept = await outside();
  const judged = judgeCheckpoints({
    statements,
    checkpoints: readCheckpoints(stored.map(({ note }) => note).join('\n')),
    outside: readCheckpoints(kept.join('\n')),
    keys: readKeys(keys.map(({ publicLine }) => publicLine).join('\n')),
    origin: keys[0].name,
  });
  findings.push(...judged.map(({ code, where }) => ({ kind: code, where })));
  return { statements, findings };
}

const logsOf = (chains: ReadonlyMap<string, readonly ChainRecord[]>) =>
  new Map([...chains].map(([id, records]) => [id, records.map(({ content }) => content as LoggedEvent)]));

/** The mandates by which was decided, and where. */
function* mandatesIn(chains: ReadonlyMap<string, readonly ChainRecord[]>) {
  for (const [id, events] of logsOf(chains))
    for (const { actor, seq } of events)
      if (actor.mandate) yield [`${id}, nomor ${seq}`, actor.mandate.id] as const;
}

/** Somebody decided by a mandate that nobody has recorded: it was put in, used, and taken away again. */
async function missingMandates(
  connection: Connection,
  used: ReadonlyMap<string, string>,
): Promise<readonly Finding[]> {
  if (used.size === 0) return [];
  const mandates = connection.collection<{ _id: string }>('mandates');
  const there = new Set(await mandates.distinct('_id', { _id: { $in: [...used.keys()] } }));
  return [...used]
    .filter(([id]) => !there.has(id))
    .map(([id, where]) => ({ kind: 'mandate-removed', where: `${id}, dipakai pada ${where}` }));
}
