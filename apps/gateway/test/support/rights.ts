import { COMPLETE } from './found.js';
import type { SystemCommand } from '@tte/domain';
import { official, type TestGateway } from './gateway.js';
import { pdf, submission } from './people.js';

export const PATH = '/api/v1/cases';
export const RIGHTS = '/api/v1/data-subjects';
export const ADMIN = { sub: 'admin1', roles: ['admin'] };

/** Exercises a right for a person, as the admin. */
export const exercise = (gateway: TestGateway, right: string, body: object, key?: string) =>
  gateway.post(`${RIGHTS}/${right}`, body, ADMIN, key === undefined ? {} : { 'idempotency-key': key });

/** Opens a case; answers its id. */
export async function opened(gateway: TestGateway, index: number): Promise<string> {
  return String((await gateway.form(PATH, submission(index), pdf())).body['caseId']);
}

/** Opens a case and takes it back at once, with a note. */
export async function withdrawn(gateway: TestGateway, index: number, note = 'Tidak jadi'): Promise<string> {
  const id = await opened(gateway, index);
  await gateway.post(`${PATH}/${id}/withdrawal`, { dataVersion: 1, note });
  return id;
}

/** What an official decides, in the office's own order. */
export const OFFICE_WAY = [
  ['kapusdatin', 'disposition', { outcome: 'forward', instruction: 'tindak-lanjuti' }],
  ['kabid', 'disposition', { outcome: 'forward', instruction: 'tindak-lanjuti' }],
  ['kasubbid', 'disposition', { outcome: 'forward', instruction: 'tindak-lanjuti' }],
  ['verifikator', 'completeness', COMPLETE],
] as const;

/** Follows a case through the office. */
export async function completed(gateway: TestGateway, id: string): Promise<void> {
  for (const [post, route, decision] of OFFICE_WAY) {
    await gateway.post(`${PATH}/${id}/${route}`, { dataVersion: 1, ...decision }, official(post));
  }
}

/** Opens a case and follows it to its certificate. */
export async function issued(
  gateway: TestGateway,
  index: number,
  validUntil: string | undefined,
): Promise<string> {
  const id = await opened(gateway, index);
  await completed(gateway, id);
  const { workflowId = '' } = (await gateway.vault.entry(id)) ?? {};
  const mail = (kind: 'activate' | 'set-passphrase' | 'issued') =>
    ({ type: 'record-informed', mail: kind, recipients: 2 }) as const;
  const commands: readonly SystemCommand[] = [
    { type: 'record-bsre-registration', found: false, bsreStatus: 'NO_CERTIFICATE' },
    mail('activate'),
    { type: 'record-activated', bsreStatus: 'NEW' },
    { type: 'record-identity-confirmed', verdicts: { name: 'equal' } },
    mail('set-passphrase'),
    { type: 'record-issued', ...(validUntil !== undefined && { validUntil }) },
    mail('issued'),
  ];
  for (const command of commands) await gateway.workflows.take(workflowId, command);
  return id;
}
