import { dayInWib } from '@tte/domain';
import { APPROVE, COMPLETE, HOLDER_CHECKED } from './found.js';
import type { Play } from './play.js';

export const FORWARD = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };

export async function office(
  { gateway }: Play,
  id: string,
  dataVersion = 1,
  found: object = COMPLETE,
): Promise<void> {
  for (const official of ['kapusdatin1', 'kabid1', 'kasubbid1'] as const) {
    await gateway.decide(official, id, 'disposition', { ...FORWARD, dataVersion });
  }
  await gateway.decide('verifikator1', id, 'completeness', { dataVersion, ...found });
}

export async function activate({ gateway, world, person, followed }: Play, id: string): Promise<void> {
  await gateway.reaches(id, 'awaiting-activation');
  await world.follow(person.email, 'activation', followed);
}

export async function setPassphrase({ gateway, world, person, followed }: Play, id: string): Promise<void> {
  await gateway.reaches(id, 'awaiting-passphrase');
  await world.follow(person.email, 'passphrase', followed);
  await gateway.reaches(id, 'issued');
}

/** 10 "Ya": first in the portal, then here. @param note why, where a register has something otherwise */
export async function approve({ gateway, world, person }: Play, id: string, note?: string): Promise<void> {
  await gateway.reaches(id, 'awaiting-approval');
  await world.portal('approve', person.email);
  const found = { dataVersion: 1, ...APPROVE, ...(note !== undefined && { note }) };
  await gateway.decide('verifikator1', id, 'approval', found);
}

/** From the letter, or its correction, to the certificate: a civil servant whom SI ASN confirms. */
export async function confirmed(play: Play, id: string, dataVersion = 1): Promise<void> {
  await office(play, id, dataVersion);
  await activate(play, id);
  await setPassphrase(play, id);
}

const DAY_MS = 24 * 60 * 60_000;

/** The day so many days from today, `YYYY-MM-DD`. */
export const inDays = (days: number): string => dayInWib(new Date(Date.now() + days * DAY_MS).toISOString());

/**
 * A civil servant's registration up to the certificate.
 * @param validUntil the certificate's last day; two years from now by default
 * @returns the case that made the account
 */
export async function holding(play: Play, validUntil?: string): Promise<string> {
  const { gateway, world, person } = play;
  const { caseId: id } = await play.submit();
  await office(play, id);
  await gateway.reaches(id, 'awaiting-activation');
  if (validUntil !== undefined) await world.certificateEnds(person.email, validUntil);
  await activate(play, id);
  await setPassphrase(play, id);
  return id;
}

/** The same for everybody else: a verifikator compares with SIMPEG and approves. */
export async function verifiedByHand(play: Play): Promise<void> {
  const { caseId: id } = await play.submit();
  await office(play, id);
  await activate(play, id);
  await approve(play, id);
  await setPassphrase(play, id);
}

/** What a verifikator does at 6 of a revocation: revokes in BSrE's portal, and records it. */
export async function revokeInPortal({ gateway, world, person }: Play, id: string): Promise<void> {
  await gateway.reaches(id, 'awaiting-portal');
  await world.portal('revoke', person.email, { reason: 'Permohonan kasatker' });
  await gateway.decide('verifikator1', id, 'portal-revocation', { dataVersion: 1, outcome: 'revoke' });
}

/** What is done before a holder may renew: a verifikator compares them with the registers. */
export async function holderChecked({ gateway }: Play, id: string): Promise<void> {
  await gateway.reaches(id, 'awaiting-completeness');
  await gateway.decide('verifikator1', id, 'completeness', { dataVersion: 1, ...HOLDER_CHECKED });
  await gateway.reaches(id, 'awaiting-renewal');
}
