import { asFields, textOf } from '@tte/outside';

/** What is read of SI ASN's "data utama". The answer tells far more; the rest is dropped as it arrives. */
export interface CivilServant {
  readonly nip?: string;
  readonly nik?: string;
  /** BKN has checked the NIK with the civil registry. */
  readonly nikIsValid: boolean;
  readonly name?: string;
  readonly birthDate?: string;
  /** "Kedudukan", for example `PPPK Aktif`. */
  readonly standing?: string;
  readonly ministry?: string;
  readonly retiresAt?: string;
}

const FIELDS = {
  nip: 'nipBaru',
  nik: 'nik',
  name: 'nama',
  birthDate: 'tglLahir',
  standing: 'kedudukanPnsNama',
  ministry: 'instansiKerjaNama',
  retiresAt: 'tmtPensiun',
} as const;

/** Reads `{code, data}`; undefined when the answer carries no civil servant. */
export function readCivilServant(body: unknown): CivilServant | undefined {
  const data = asFields(asFields(body)?.data);
  if (!data || textOf(data, FIELDS.nip) === undefined) return undefined;
  const read = Object.entries(FIELDS).flatMap(([name, field]) => {
    const text = textOf(data, field);
    return text === undefined ? [] : [[name, text] as const];
  });
  return { nikIsValid: data.validNik === true, ...Object.fromEntries(read) };
}

/** SI ASN says in words, with whatever status, that it has no such person. */
export function saysNotFound(body: unknown): boolean {
  const answer = asFields(body) ?? {};
  const words = ['Error', 'Message', 'message', 'data'].map((name) => textOf(answer, name));
  return words.some((text) => text !== undefined && /tidak (di)?temukan|not found/i.test(text));
}
