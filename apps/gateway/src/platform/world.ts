import { Inject } from '@nestjs/common';
import type { GatewaySettings } from '@tte/config';
import type { EventLog, Registry } from '@tte/event-log';
import type { Vault } from '@tte/vault';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { CaseWorkflows } from '../workflows/case-workflows.js';

/** What of the settings the gateway's own parts use. */
export type DoorSettings = Pick<
  GatewaySettings,
  | 'gateway'
  | 'door'
  | 'people'
  | 'case'
  | 'rounds'
  | 'oidc'
  | 'session'
  | 'publicUrl'
  | 'linkLife'
  | 'retention'
  | 'webRoot'
  | 'sandboxUrl'
>;

/** All that the gateway does not make itself: handed in by `main`, and by the specs. */
export interface World {
  readonly settings: DoorSettings;
  readonly vault: Vault;
  readonly log: EventLog & Registry;
  readonly workflows: CaseWorkflows;
  /** The workflow id of a NIK. */
  readonly workflowIdOf: (nik: string) => string;
  /** For what the gateway itself owns: mandates, claims, idempotency keys, the access log. */
  readonly connection: Connection;
  /** Rejects when the database does not answer. */
  readonly pingStore: () => Promise<void>;
  readonly logger: Logger;
  readonly now: () => Date;
}

export const WORLD = Symbol('world');
/** Hands a provider the world. */
export const TheWorld = (): ParameterDecorator => Inject(WORLD);
