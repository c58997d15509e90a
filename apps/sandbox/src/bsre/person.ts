/** The statuses BSrE's manual names. A person may be put in any other word too, for tests. */
export const statuses = {
  unknown: 'NOT_REGISTERED',
  registered: 'NO_CERTIFICATE',
  verifying: 'WAITING_FOR_VERIFICATION',
  active: 'ISSUE',
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
  /** How often the registration call registered this person: more than once is a fault of the caller. */
  registrations: number;
  history: { status: string; note: string; at: string }[];
  activation?: Link;
  passphrase?: Link;
  /** Only a hash: the passphrase itself is nobody's business. */
  passphraseHash?: string;
  /** When BSrE's registration authority will issue; set between passphrase and ISSUE. */
  issueAt?: string;
  issuedAt?: string;
}

/** What scripts and the portal see of a person: no link, no hash. */
export function publicPerson({ id, nama, email, nik, status, registrations, history, ...rest }: Person) {
  const { passphrase, issueAt, issuedAt } = rest;
  return {
    id,
    nama,
    email,
    nik: nik ?? null,
    status,
    stage: stageOf(status, passphrase, issueAt),
    registrations,
    history,
    issuedAt: issuedAt ?? null,
  };
}

function stageOf(status: string, passphrase: Link | undefined, issueAt: string | undefined): string {
  if (status === statuses.registered) return 'menunggu aktivasi oleh pemohon';
  if (status === statuses.active) return 'aktif';
  if (status !== statuses.verifying) return '';
  if (issueAt) return 'diperiksa RA';
  return passphrase ? 'disetujui, menunggu passphrase' : 'menunggu verifikator';
}

/** A person's status as people read it, with BSrE's own word. */
export function statusWords({ status, passphrase, issueAt }: Person): string {
  const stage = stageOf(status, passphrase, issueAt);
  return stage ? `${stage} (${status})` : status;
}
