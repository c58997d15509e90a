import { randomBytes } from 'node:crypto';
import type { Context } from '../context.js';
import { vouchedFor } from '../si-asn/vouched-for.js';
import { whenDue } from './due.js';
import { activationMail, mailFromBsre, passphraseMail } from './mails.js';
import { hashOf } from './passphrase.js';
import {
  asOfNow,
  existing,
  findByToken,
  findPerson,
  inStatus,
  newPerson,
  without,
  type Who,
} from './people.js';
import { statuses, type Person } from './person.js';
import { Refusal } from './refusal.js';
import { bsreSettings } from './settings.js';

const newToken = () => randomBytes(18).toString('base64url');
const now = () => new Date().toISOString();

/** Who may be registered: whoever has no account, or none any more. */
const FREE: readonly string[] = [statuses.unknown, statuses.revoked, statuses.expired];
/** The person without what belongs to an account that was. */
const anew = (person: Person) =>
  without(
    person,
    'passphrase',
    'passphraseHash',
    'issuedAt',
    'validUntil',
    'plannedEnd',
    'formerEnds',
    'revokedAt',
  );

/** Registers a person, again after a revocation or an end, and mails the activation link. */
export async function register(
  context: Context,
  who: Who & { email: string },
  nama: string,
): Promise<Person> {
  const { state, url } = context;
  const known = findPerson(state, who) ?? findPerson(state, { email: who.email });
  if (known && !FREE.includes(known.status))
    throw new Refusal(409, 'Pengguna sudah terdaftar pada sistem BSrE');
  const token = newToken();
  const begun = known ? anew(known) : newPerson(who, nama);
  const fresh = { ...begun, nama, email: who.email.toLowerCase() };
  const person = state.people.set(fresh.id, {
    ...inStatus(fresh, statuses.registered, 'didaftarkan'),
    registrations: fresh.registrations + 1,
    activation: { token },
  });
  await mailFromBsre(context, person, activationMail(url, token));
  return person;
}

/** The applicant follows the activation link; one whom BKN vouches for is approved at once. */
export async function activate(context: Context, token: string, nik?: string): Promise<Person> {
  const { state } = context;
  const person = findByToken(state, 'activation', token);
  if (!person || person.activation?.usedAt || person.status !== statuses.registered)
    throw new Refusal(410, 'Tautan aktivasi tidak berlaku atau sudah dipakai');
  const activated = state.people.set(person.id, {
    ...inStatus(person, statuses.verifying, 'diaktifkan oleh pemohon'),
    ...(nik && !person.nik && { nik }),
    activation: { token, usedAt: now() },
  });
  if (!bsreSettings(state).autoVerify || !vouchedFor(state, activated)) return activated;
  return approvePerson(context, activated, 'disetujui otomatis: ASN dikenal BKN');
}

/** The verifier approves: the passphrase link goes out. */
export async function approve(context: Context, who: Who): Promise<Person> {
  const person = existing(context.state, who);
  if (person.status !== statuses.verifying) throw new Refusal(409, `Pengguna berstatus ${person.status}`);
  return approvePerson(context, person, 'disetujui verifikator');
}

/** The verifier refuses: back to activation, with a new link. */
export async function refuse(context: Context, who: Who): Promise<Person> {
  const token = newToken();
  const person = existing(context.state, who);
  if (person.status !== statuses.verifying && person.status !== statuses.approved)
    throw new Refusal(409, `Pengguna berstatus ${person.status}`);
  const back = inStatus(person, statuses.registered, 'ditolak verifikator, aktivasi ulang');
  const refused = context.state.people.set(back.id, {
    ...without(back, 'passphrase', 'passphraseHash', 'issueAt'),
    activation: { token },
  });
  await mailFromBsre(context, refused, activationMail(context.url, token));
  return refused;
}

/** The applicant sets the passphrase, of which only a hash stays; the registration authority goes to work. */
export async function setPassphrase(context: Context, token: string, passphrase: string): Promise<Person> {
  const person = findByToken(context.state, 'passphrase', token);
  if (!person || person.passphrase?.usedAt || person.status !== statuses.approved)
    throw new Refusal(410, 'Tautan passphrase tidak berlaku atau sudah dipakai');
  const { issueDelayMs } = bsreSettings(context.state);
  const set = context.state.people.set(person.id, {
    ...inStatus(person, person.status, 'passphrase dibuat'),
    passphrase: { token, usedAt: now() },
    passphraseHash: hashOf(passphrase),
    issueAt: new Date(Date.now() + issueDelayMs).toISOString(),
  });
  return whenDue(context, set, 'issueAt');
}

/** The verifier has an active certificate revoked, for a reason that the portal asks. */
export async function revoke(context: Context, who: Who, reason: string): Promise<Person> {
  const person = existing(context.state, who);
  if (person.status !== statuses.active) throw new Refusal(409, `Pengguna berstatus ${person.status}`);
  if (person.revokeAt) throw new Refusal(409, 'Pencabutan sedang diproses');
  const { revokeDelayMs } = bsreSettings(context.state);
  const asked = context.state.people.set(person.id, {
    ...inStatus(person, person.status, `pencabutan diminta verifikator: ${reason}`),
    revokeAt: new Date(Date.now() + revokeDelayMs).toISOString(),
  });
  return whenDue(context, asked, 'revokeAt');
}

/** The verifier registers again in the portal whose certificate was revoked or has ended. */
export function registerAgain(context: Context, who: Who): Promise<Person> {
  const { status, nik, email, nama } = existing(context.state, who);
  if (status !== statuses.revoked && status !== statuses.expired)
    throw new Refusal(409, `Pengguna berstatus ${status}`);
  return register(context, { nik, email }, nama);
}

/** Puts a person, known or not, in any status. */
export function putStatus({ state }: Context, who: Who, status: string): Person {
  const person = findPerson(state, who) ?? newPerson(who, who.email ?? who.nik ?? '');
  const put = without(inStatus(person, status, 'ditetapkan penguji'), 'issueAt', 'renewAt', 'revokeAt');
  // An end that has passed would take the status back at once.
  const hasEnded = asOfNow(put).status !== status;
  return state.people.set(person.id, hasEnded ? without(put, 'validUntil', 'issuedAt') : put);
}

async function approvePerson(context: Context, person: Person, note: string): Promise<Person> {
  const token = newToken();
  const approved = context.state.people.set(person.id, {
    ...inStatus(person, statuses.approved, note),
    passphrase: { token },
  });
  await mailFromBsre(context, approved, passphraseMail(context.url, token));
  return approved;
}
