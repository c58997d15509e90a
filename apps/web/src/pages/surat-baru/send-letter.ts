import { asForm, type operations } from '@tte/client';
import { answer, api, type Schemas } from '../../api/client.js';
import { hasNip } from '../../ui/values/applicant-values.js';
import { warningsAbout, type ApplicantDraft, type Draft } from './draft.js';

export type LetterResult = Schemas['Letter']['results'][number];
export type ApplicantProblem = Schemas['ApplicantProblem'];

type Body = operations['submitLetter']['requestBody']['content']['multipart/form-data'];
type Applicant = NonNullable<Body['data']['applicants']>[number];

/** Sends the letter with those applicants who are still in the form. */
export async function sendLetter(draft: Draft, file: File, key: string): Promise<Schemas['Letter']> {
  const answered = await answer(
    api.POST('/api/v1/letters', {
      body: { data: dataOf(draft), letter: file },
      bodySerializer: asForm,
      headers: { 'Idempotency-Key': key },
    }),
  );
  if (!('results' in answered)) throw new Error('a letter was answered as a dry run');
  return answered;
}

/** The field `data`: what was typed, without what was left empty. Whether it is good, the gateway says. */
export function dataOf({ letter, applicants }: Pick<Draft, 'letter' | 'applicants'>): Body['data'] {
  const { agendaNumber, receivedAt, nature, ...facts } = letter;
  return {
    letter: {
      ...facts,
      nature: nature as 'biasa',
      receivedAt: receivedAt === '' ? '' : `${receivedAt}:00+07:00`,
      ...(agendaNumber.trim() !== '' && { agendaNumber }),
    },
    applicants: applicants.map(applicantOf),
  };
}

function applicantOf(one: ApplicantDraft): Applicant {
  const { values } = one;
  const { looked } = warningsAbout(one);
  const { nip, nrp, rank, 'pic.name': name, 'pic.phone': phone, 'pic.email': email, ...own } = values;
  const isCivil = hasNip(own.employeeKind);
  return {
    ...own,
    employeeKind: own.employeeKind as 'pns',
    ...(isCivil && nip.trim() !== '' && { nip }),
    ...(!isCivil && nrp.trim() !== '' && { nrp }),
    ...(rank.trim() !== '' && { rank }),
    ...(looked.length > 0 && { confirmed: [...looked] }),
    pic: { name, phone, ...(email.trim() !== '' && { email: email.trim() }) },
  };
}

/**
 * The `Idempotency-Key`: the same for the same content until it is answered, after a reload too, so that a lost answer
 * registers nobody twice.
 * Why: docs/decisions/0037-a-letter-being-entered-lives-in-the-tab.md
 */
export async function keyOf(draft: Draft, file: File): Promise<string> {
  const content = [draft.id, draft.round, dataOf(draft), file.name, file.size];
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(content)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
