import type { LogInspection } from '@tte/event-log';
import { marksBy, markWith } from '@tte/mongo';
import type { Connection } from 'mongoose';
import { chainsOn } from './chains.js';
import { changesOn } from './changes.js';
import { copiesOf } from './copies.js';
import { exportFiles } from './export.js';
import type { CheckpointPlace } from './places.js';
import type { AuditTrail, VerificationRun, VerifyingTrail } from './port.js';
import { seal, sinceOf } from './seal.js';
import { signingKey, type SigningKey } from './signing-key.js';
import { asSealed, auditStore, type StoredRun } from './store.js';
import { verifyStore } from './verify-store.js';

/** By what an installation proves what it has recorded. */
export interface AuditSecrets {
  /** The log's name in checkpoints (C2SP), such as `tte.kemhan.go.id/registrasi`; for good. */
  readonly origin: string;
  /** 32 bytes: the seed of the key that signs, from which the key of the marks is derived. */
  readonly key: Uint8Array;
  /** Earlier ones: they sign too, so that who knows them alone can go on, and the marks that they made hold. */
  readonly retiredKeys?: readonly Uint8Array[];
}

export interface AuditTrailOptions extends AuditSecrets {
  readonly connection: Connection;
  /** Outside the store; who has none leaves it to others. */
  readonly places?: readonly CheckpointPlace[];
  /** Hears of a place that does not answer. */
  readonly onAway?: (place: string, error: unknown) => void;
  readonly now?: () => Date;
}

export interface VerifyingTrailOptions extends AuditTrailOptions {
  /** Compares the log with its projections. */
  readonly inspection: () => Promise<LogInspection>;
  /** Milliseconds between looks at projections that may be folded just now. */
  readonly patience?: number;
}

const PATIENCE_MS = 3_000;

/**
 * All that is written over this connection from now on bears marks by these secrets: said where a program connects.
 * @throws RangeError for a key that has not 32 bytes
 */
export function markByAudit(connection: Connection, secrets: AuditSecrets): void {
  keysOf(secrets);
  markWith(connection, marksBy([secrets.key, ...(secrets.retiredKeys ?? [])]));
}

const keysOf = ({ origin, key, retiredKeys = [] }: AuditSecrets): readonly [SigningKey, ...SigningKey[]] => [
  signingKey(origin, Buffer.from(key)),
  ...retiredKeys.map((retired) => signingKey(origin, Buffer.from(retired))),
];

/**
 * The audit of an installation, in MongoDB. The connection bears its marks, see `markByAudit`.
 * @throws RangeError for a key that has not 32 bytes
 */
export function createAuditTrail(options: AuditTrailOptions): AuditTrail {
  return trailOf(partsOf(options));
}

/**
 * The audit with its verification, for who can read the places outside the store and take the time.
 * @throws RangeError for a key that has not 32 bytes
 */
export function createVerifyingTrail(options: VerifyingTrailOptions): VerifyingTrail {
  const { connection, inspection, patience = PATIENCE_MS } = options;
  const parts = partsOf(options);
  const { store, chains, keys, copies, now } = parts;
  return {
    ...trailOf(parts),
    async verify() {
      const at = now().toISOString();
      const findings = await verifyStore({
        ...{ connection, store, chains, keys, inspection, patience },
        outside: () => copies.read(),
      });
      await store.runs.insertOne({ _id: at, findings });
      return { at, findings };
    },
  };
}

function partsOf(options: AuditTrailOptions) {
  const { connection, places = [], now = () => new Date(), onAway = () => undefined } = options;
  const keys = keysOf(options);
  const store = auditStore(connection);
  const chains = chainsOn(connection, store.marks);
  const changes = changesOn(connection, store, chains);
  return { store, chains, changes, keys, now, copies: copiesOf({ store, keys, places, now, onAway }) };
}

function trailOf({ store, chains, changes, keys, now, copies }: ReturnType<typeof partsOf>): AuditTrail {
  async function sealAndHand() {
    const checkpoint = await seal({ store, changes, keys, now });
    return { ...checkpoint, away: await copies.hand() };
  }

  return {
    prepare: () => store.prepare(),
    seal: sealAndHand,
    async checkpoints({ limit, after }) {
      const filter = after === undefined ? {} : { _id: { $lt: after } };
      const found = store.checkpoints.find(filter).sort({ _id: -1 }).limit(limit);
      return (await found.toArray()).map(asSealed);
    },
    async standing() {
      const [run, away] = await Promise.all([store.latestRun(), copies.away()]);
      return { findings: run?.findings.length ?? 0, ...(run && { verifiedAt: run._id }), away };
    },
    async state() {
      const latest = await store.latest();
      const [run, unsealed, of] = await Promise.all([
        store.latestRun(),
        changes.unsealed(sinceOf(latest)),
        copies.state(),
      ]);
      const [cases, access] = await Promise.all(chains.map(async (kind) => (await kind.heads()).length));
      return {
        ...(latest && { latest: asSealed(latest) }),
        statements: latest?._id ?? 0,
        chains: { cases: cases ?? 0, access: access ?? 0 },
        unsealed,
        ...(run && { lastVerification: asRun(run) }),
        copies: of,
      };
    },
    exportOf: (scope) => exportFiles({ store, chains, keys, seal: sealAndHand }, scope),
  };
}

const asRun = ({ _id: at, findings }: StoredRun): VerificationRun => ({ at, findings });
