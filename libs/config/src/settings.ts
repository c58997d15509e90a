import { audit, auditPlaces } from './parts/audit.js';
import { bsre, bsreIfReached } from './parts/bsre.js';
import { caseSettings, linkLife, rounds } from './parts/case.js';
import { door } from './parts/door.js';
import { mail } from './parts/mail.js';
import { mongo } from './parts/mongo.js';
import { notices } from './parts/notices.js';
import { officeContact } from './parts/office-contact.js';
import { oidc } from './parts/oidc.js';
import { people } from './parts/people.js';
import { publicUrl } from './parts/public-url.js';
import { push } from './parts/push.js';
import { gateway, logging, worker } from './parts/serving.js';
import { renewal } from './parts/renewal.js';
import { retention } from './parts/retention.js';
import { bsrePortalUrl } from './parts/bsre-portal-url.js';
import { sandboxUrl } from './parts/sandbox-url.js';
import { session } from './parts/session.js';
import { siAsn } from './parts/si-asn.js';
import { simpeg } from './parts/simpeg.js';
import { temporal } from './parts/temporal.js';
import { vault } from './parts/vault.js';
import { webRoot } from './parts/web-root.js';
import { compose, type Environment, type SettingsOf } from './compose.js';

const shared = {
  mongo,
  temporal,
  vault,
  audit,
  people,
  case: caseSettings,
  retention,
  renewal,
  logging,
  publicUrl,
  linkLife,
  officeContact,
  push,
};
const gatewayParts = {
  ...shared,
  gateway,
  door,
  oidc,
  session,
  rounds,
  webRoot,
  sandboxUrl,
  bsrePortalUrl,
  /** At the door a person's status there tells which SOP fits; without it the register alone does. */
  bsreAtDoor: bsreIfReached,
};
const workerParts = { ...shared, worker, bsre, siAsn, simpeg, mail, notices, auditPlaces };

/** What the gateway runs with. */
export type GatewaySettings = SettingsOf<typeof gatewayParts>;
/** What the worker runs with. */
export type WorkerSettings = SettingsOf<typeof workerParts>;

type Settings = GatewaySettings & WorkerSettings;
export type MongoSettings = Settings['mongo'];
export type TemporalSettings = Settings['temporal'];
export type AuditSettings = Settings['audit'];
export type VaultSettings = Settings['vault'];
export type PeopleSettings = Settings['people'];
export type CaseRunSettings = Settings['case'];
export type RetentionSettings = Settings['retention'];
export type BsreSettings = Settings['bsre'];
export type SiAsnSettings = Settings['siAsn'];
export type MailSettings = Settings['mail'];
export type OidcSettings = Settings['oidc'];
export type SessionSettings = Settings['session'];

/** @throws SettingsError with every fault at once. */
export const loadGatewaySettings = (env: Environment): GatewaySettings => compose(gatewayParts, env);
/** @throws SettingsError with every fault at once. */
export const loadWorkerSettings = (env: Environment): WorkerSettings => compose(workerParts, env);
