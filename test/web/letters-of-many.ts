import { eventually, inventPerson, samplePdf, type InventedPerson } from '@tte/local';
import { randomUUID } from 'node:crypto';
import { postForm } from '../support/door.js';
import { mint } from '../support/tokens.js';
import { gateway } from './cases.js';

/** A letter of several applicants that has come in. */
export interface ManyAtOnce {
  readonly number: string;
  readonly people: readonly InventedPerson[];
  /** In the order of the letter. */
  readonly cases: readonly { readonly id: string; readonly number: string }[];
}

const CREATED = 201;
const AGAIN = ['try-again', 'request-in-flight'];

/**
 * Has the operator enter a letter that names so many; it is there when every case is.
 * @param given what the letter says otherwise
 */
export async function letterOfMany(count: number, given: object = {}): Promise<ManyAtOnce> {
  const people = Array.from({ length: count }, () => inventPerson('tni'));
  const number = `B/${randomUUID().slice(0, 8)}/XI/2026`;
  const letter = {
    ...{ number, date: '2026-11-02', subject: 'Permohonan pendaftaran akun TTE' },
    ...{ signedBy: 'Sekretaris Jenderal', nature: 'biasa', receivedAt: new Date().toISOString() },
    ...given,
  };
  const key = randomUUID();
  const token = await mint('operator1');
  const body = await eventually('the letter', async () => {
    const file = new Uint8Array(samplePdf('Surat permohonan'));
    const answer = await postForm('/api/v1/letters', { letter, applicants: people }, file, token, {
      headers: { 'idempotency-key': key },
    });
    // A busy machine asks for the same request again, and may still be at the first.
    if (AGAIN.includes(String(answer.body['code']))) return undefined;
    if (answer.status !== CREATED)
      throw new Error(`the letter was answered ${answer.status}: ${answer.text}`);
    return answer.body;
  });
  const results = body['results'] as readonly { case: { caseId: string; caseNumber: string } }[];
  const cases = results.map(({ case: { caseId: id, caseNumber: number } }) => ({ id, number }));
  await eventually('the cases of the letter', async () => {
    const shown = await Promise.all(cases.map(({ id }) => gateway.detail(id)));
    return shown.every(Boolean) || undefined;
  });
  return { number: String(letter.number), people, cases };
}
