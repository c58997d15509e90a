import { asForm, type operations } from '@tte/client';
import { APPLICANT_FIELDS, nested } from '@tte/domain';
import { answer, api, type Schemas } from '../../api/client.js';
import { keysOf } from '../../ui/values/applicant-values.js';
import { warningsAbout, type ApplicantDraft, type Draft } from './draft.js';

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
  const sent = keysOf(values.employeeKind)
    .map((key) => [key, values[key].trim()] as const)
    .filter(([key, value]) => value !== '' || !APPLICANT_FIELDS[key].optional);
  // The document types them one by one; they are those of the table, checked by the gateway.
  return { ...nested(sent), ...(looked.length > 0 && { confirmed: [...looked] }) } as unknown as Applicant;
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
