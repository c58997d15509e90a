import { asForm } from '@tte/client';
import { answer, api, type Schemas } from '../../api/client.js';
import type { Draft, LetterDraft } from './draft.js';
import type { LetterData } from './letter-kind.js';

/** Sends the letter with those who are still in the form. */
export async function sendLetter(
  data: LetterData,
  file: File,
  attachments: readonly File[],
  key: string,
): Promise<Schemas['Letter']> {
  const answered = await answer(
    api.POST('/api/v1/letters', {
      body: { data, letter: file, ...(attachments.length > 0 && { attachment: [...attachments] }) },
      bodySerializer: asForm,
      headers: { 'Idempotency-Key': key },
    }),
  );
  if (!('results' in answered)) throw new Error('a letter was answered as a dry run');
  return answered;
}

/** What is sent of the letter itself: what was typed, without what was left empty. Whether it is good, the gateway says. */
export function letterOf({ agendaNumber, receivedAt, nature, ...facts }: LetterDraft): LetterData['letter'] {
  return {
    ...facts,
    nature: nature as 'biasa',
    receivedAt: receivedAt === '' ? '' : `${receivedAt}:00+07:00`,
    ...(agendaNumber.trim() !== '' && { agendaNumber }),
  };
}

/** What is sent together with the files beside the letter: what each of them is. */
export const titled = (data: LetterData, { attachments }: Pick<Draft, 'attachments'>): LetterData =>
  attachments.length === 0
    ? data
    : { ...data, attachments: attachments.map(({ title }) => ({ title: title.trim() })) };

/**
 * The `Idempotency-Key`: the same for the same content until it is answered, after a reload too, so that a lost answer
 * registers nobody twice.
 * Why: docs/decisions/0037-a-letter-being-entered-lives-in-the-tab.md
 */
export async function keyOf(
  { id, round, attachments }: Draft,
  data: LetterData,
  file: File,
): Promise<string> {
  const content = [id, round, data, file.name, file.size, attachments.map((one) => one.id)];
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(content)));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
