import { ProblemError } from '@tte/client';
import { IDENTIFIER_NAMES, isSubject, type IdentifierName } from '@tte/domain';
import { given } from '../../../lists/search-values.js';
import type { Person } from '../staff-query.js';

/** An entry as it is being typed. */
export type PersonDraft = { readonly [Field in PersonField]: string };
export type PersonField = 'subject' | 'name' | IdentifierName;
/** What is wrong with which field. */
export type PersonFaults = { readonly [Field in PersonField]?: string };

/** What is known already: never a number, of which the directory keeps digests alone. */
export const draftOf = (person: Person | undefined): PersonDraft => ({
  ...{ subject: person?.subject ?? '', name: person?.name ?? '' },
  ...{ nip: '', nrp: '', nik: '', email: '' },
});

/** What was typed of their identity. */
export const identityOf = (draft: PersonDraft): { readonly [Name in IdentifierName]?: string } =>
  given(Object.fromEntries(IDENTIFIER_NAMES.map((name) => [name, draft[name].trim() || undefined])));

/** What is still missing; whether the rest is right says the gateway. */
export function lacksOf(draft: PersonDraft, person: Person | undefined): PersonFaults {
  if (person?.cameIn)
    return Object.keys(identityOf(draft)).length === 0 ? { nip: 'Isi paling sedikit satu pengenal.' } : {};
  const subject = draft.subject.trim();
  return {
    ...(subject === ''
      ? { subject: 'Isi nama akun.' }
      : !isSubject(subject) && {
          subject: 'Nama akun terdiri dari huruf, angka, dan . _ : / - dan bukan NIK atau NIP.',
        }),
    ...(draft.name.trim() === '' && { name: 'Isi nama pegawai.' }),
  };
}

const FIELDS: readonly string[] = ['subject', 'name', ...IDENTIFIER_NAMES];

/** What the gateway refused, at the field that it is about; empty for what no field can mend. */
export function refusedOf(error: unknown): PersonFaults {
  if (!(error instanceof ProblemError)) return {};
  if (error.code === 'staff-signed-in') return { subject: error.detail };
  const named = error.errors.map(({ field, message }) => [field, message] as const);
  return Object.fromEntries(named.filter(([name]) => FIELDS.includes(name)));
}
