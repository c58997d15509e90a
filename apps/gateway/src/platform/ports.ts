import type { AuditTrail } from '@tte/audit';
import type { BsreStatus } from '@tte/domain';
import type { EventLog, Registry } from '@tte/event-log';
import type { BsrePerson, PushSender } from '@tte/outside';
import type { Office } from '@tte/staff';
import type { Vault } from '@tte/vault';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { CaseWorkflows } from '../workflows/case-workflows.js';
import type { GatewaySettings } from './settings.js';

/** Tells the present instant. */
export type Clock = () => Date;

/** BSrE's status of a person; undefined when it does not answer, or says a word that nobody knows. */
export type BsreStatusOf = (person: BsrePerson) => Promise<BsreStatus | undefined>;

/** Rejects when the database does not answer or takes no write. */
export type StorePing = () => Promise<void>;

/**
 * All that the gateway does not make itself: handed in by `main`, and by the specs. A service asks for single ports.
 * Why: docs/decisions/0072-a-service-asks-for-single-ports.md
 */
export interface GatewayContext {
  readonly settings: GatewaySettings;
  readonly vault: Vault;
  readonly log: EventLog & Registry;
  /** Seals what log and access log hold, and proves it to others. */
  readonly audit: AuditTrail;
  readonly office: Office;
  readonly workflows: CaseWorkflows;
  /** For what the gateway itself owns: mandates, claims, idempotency keys, the access log. */
  readonly connection: Connection;
  readonly pingStore: StorePing;
  readonly logger: Logger;
  readonly now: Clock;
  /** BSrE's word on a person; undefined where the gateway does not reach BSrE. */
  readonly bsreStatusOf: BsreStatusOf | undefined;
  /** Sends to officials' devices; undefined where this is not set up. */
  readonly push: PushSender | undefined;
}

/** Injects `GatewaySettings`. */
export const SETTINGS = Symbol('settings');
/** Injects the `Vault`, where personal data live. */
export const VAULT = Symbol('vault');
/** Injects the `EventLog`, with the projections of single cases. */
export const EVENT_LOG = Symbol('event log');
/** Injects the `Registry`: the projections over all cases. */
export const REGISTRY = Symbol('registry');
/** Injects the `AuditTrail`. */
export const AUDIT_TRAIL = Symbol('audit trail');
/** Injects `CaseWorkflows`, the running cases. */
export const CASE_WORKFLOWS = Symbol('case workflows');
/** Injects the `Connection` to what the gateway itself owns in the store. */
export const CONNECTION = Symbol('connection');
/** Injects `StorePing`. */
export const STORE_PING = Symbol('store ping');
/** Injects the `Logger`. */
export const LOGGER = Symbol('logger');
/** Injects the `Clock`. */
export const CLOCK = Symbol('clock');
/** Injects `BsreStatusOf`, or undefined where the gateway does not reach BSrE. */
export const BSRE_STATUS_OF = Symbol('bsre status of');
/** Injects the `PushSender`, or undefined where officials' devices are not told. */
export const PUSH = Symbol('push');
