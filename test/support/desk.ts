import { eventually, GatewayClient, OutsideWorld, type Mail, COMPLETE } from '@tte/local';
import { decideAs } from './account-letters.js';
import { FORWARD } from './bad-input-world.js';
import { send, type Answer } from './door.js';
import type { Holder } from './holders.js';
import { stackVariable, temporal } from './stack.js';
import { mint } from './tokens.js';

const client = () => new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
const outside = () => new OutsideWorld(stackVariable('SANDBOX_URL'));

/** A request that must be accepted. */
export async function accepted(answer: Promise<Answer>): Promise<void> {
  const { status, text } = await answer;
  expect([status, status === 200 ? '' : text]).toEqual([200, '']);
}

export const forward = (official: string, id: string) =>
  accepted(decideAs(official, id, 'disposition', FORWARD));
export const check = (id: string, found: object = COMPLETE) =>
  accepted(decideAs('verifikator1', id, 'completeness', found));

/** The three dispositions, and what the verifikator looks at. */
export async function office(id: string, found: object = COMPLETE): Promise<void> {
  for (const official of ['kapusdatin1', 'kabid1', 'kasubbid1']) await forward(official, id);
  await check(id, found);
}

export const getAs = async (path: string, account = 'operator1') =>
  send('GET', path, { token: await mint(account) });

/** The case among what waits for an official, found by its number: an inbox can be long. */
export const inboxOf = (official: string, id: string): Promise<object> =>
  eventually(`the case in the inbox of ${official}`, async () => {
    const { caseNumber } = (await client().detail(id)) ?? {};
    if (caseNumber === undefined) return undefined;
    const token = await mint(official);
    const { body } = await send('GET', '/api/v1/inbox', { token, headers: { 'search-text': caseNumber } });
    const letters = body['letters'] as readonly { items: readonly { caseId: string }[] }[];
    return letters.flatMap(({ items }) => items).find(({ caseId }) => caseId === id);
  });

/** What somebody has been mailed about this. */
export const mailsOn = async (email: string, subject: string): Promise<readonly Mail[]> =>
  (await outside().mails(email)).filter((mail) => mail.subject.includes(subject));

/** Finds a case the way an SRE does: by what it waits for, and its number. @returns the id of its workflow */
export const inDashboard = (procedure: string, caseNumber: string, waitingOn: string): Promise<string> =>
  eventually(`${caseNumber} waiting on ${waitingOn}`, async () => {
    const query = `TteWaitingOn='${waitingOn}' AND TteCaseNumber='${caseNumber}' AND WorkflowType='${procedure}'`;
    const found = JSON.parse(await temporal('workflow', 'list', '-q', query, '-o', 'json')) as {
      execution: { workflowId: string };
    }[];
    return found[0]?.execution.workflowId;
  });

/**
 * The case that gives a new account to whose certificate BSrE shows as revoked or ended: a verifikator enters them
 * again in the portal.
 */
export async function registeredAnew({ person, followed }: Holder, haltCause: string): Promise<string> {
  const [gateway, world] = [client(), outside()];
  const { caseId: id } = await gateway.submit(person);
  await office(id);
  expect(await gateway.reaches(id, 'halted')).toMatchObject({ step: 5, haltCause });
  await world.portal('register-again', person.email);
  await accepted(decideAs('verifikator1', id, 'portal-work'));
  await gateway.reaches(id, 'awaiting-activation');
  await world.follow(person.email, 'activation', followed);
  await gateway.reaches(id, 'awaiting-passphrase');
  await world.follow(person.email, 'passphrase', followed);
  await gateway.reaches(id, 'issued');
  return id;
}
