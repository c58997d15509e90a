import { endOf } from './certificate.js';

/** The statuses BSrE's manual names. A person may be put in any other word too, for tests. */
export const statuses = {
  unknown: 'NOT_REGISTERED',
  registered: 'NO_CERTIFICATE',
  verifying: 'WAITING_FOR_VERIFICATION',
  /** Approved: a certificate is made, and its holder has not set the passphrase, or the RA not looked yet. */
  approved: 'NEW',
  active: 'ISSUE',
  expired: 'EXPIRED',
  revoked: 'REVOKE',
} as const;

/** A link BSrE mailed; it works once. */
export interface Link {
  token: string;
  usedAt?: string;
}

/** A person as BSrE keeps one. */
export interface Person {
  id: string;
  nama: string;
  email: string;
  nik?: string;
  status: string;
  /** How often this person was registered: once more after each revocation or end; any other repeat is a fault of the caller. */
  registrations: number;
  history: { status: string; note: string; at: string }[];
  activation?: Link;
  passphrase?: Link;
  /** Only a hash: the passphrase itself is nobody's business. */
  passphraseHash?: string;
  /** When BSrE's registration authority will issue; set between passphrase and ISSUE. */
  issueAt?: string;
  issuedAt?: string;
  /** When the certificate ends. */
  validUntil?: string;
  /** The end that a tester gave before there was a certificate; the first issue keeps it. */
  plannedEnd?: string;
  /** When BSrE will have renewed it; set between the holder's word in the portal and the later end. */
  renewAt?: string;
  /** The ends of those that it has renewed. */
  formerEnds?: string[];
  /** When BSrE will have revoked the certificate; set between the word in the portal and REVOKE. */
  revokeAt?: string;
  revokedAt?: string;
}

/** What scripts and the portal see of a person: no link, no hash. */
export function publicPerson({ id, nama, email, nik, status, registrations, history, ...rest }: Person) {
  const { issuedAt, plannedEnd, revokedAt } = rest;
  return {
    id,
    nama,
    email,
    nik: nik ?? null,
    status,
    stage: stageOf({ status, ...rest }),
    registrations,
    history,
    issuedAt: issuedAt ?? null,
    validUntil: endOf(rest) ?? null,
    plannedEnd: plannedEnd ?? null,
    revokedAt: revokedAt ?? null,
  };
}

type Standing = Pick<Person, 'status' | 'passphrase' | 'issueAt' | 'renewAt' | 'revokeAt'>;

function stageOf({ status, passphrase, issueAt, renewAt, revokeAt }: Standing): string {
  if (status === statuses.registered) return 'menunggu aktivasi oleh pemohon';
  if (status === statuses.active && revokeAt) return 'aktif, pencabutan diproses';
  if (status === statuses.active) return renewAt ? 'aktif, perpanjangan diproses' : 'aktif';
  if (status === statuses.expired) return 'sertifikat berakhir';
  if (status === statuses.revoked) return 'sertifikat dicabut';
  if (status === statuses.verifying) return 'menunggu verifikator';
  if (status !== statuses.approved || !passphrase) return '';
  return issueAt ? 'diperiksa RA' : 'disetujui, menunggu passphrase';
}

/** A person's status as people read it, with BSrE's own word. */
export function statusWords(person: Person): string {
  const stage = stageOf(person);
  return stage ? `${stage} (${person.status})` : person.status;
}
