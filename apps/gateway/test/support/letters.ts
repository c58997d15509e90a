import type { TestGateway } from './gateway.js';
import { letter, pdf, person } from './people.js';

/** Parts of a form of several applicants. */
export interface LetterForm {
  readonly data?: unknown;
  readonly letter?: Buffer;
  readonly table?: Buffer | string;
  readonly attachments?: readonly Buffer[];
}

/** A letter for these people. */
export const letterFor = (...indexes: readonly number[]): LetterForm => ({
  data: { letter, applicants: indexes.map(person) },
  letter: pdf(),
});

/** Sends a letter for several applicants, as the operator. */
export async function sendLetter(
  gateway: TestGateway,
  { data, letter: file, table, attachments = [] }: LetterForm,
  { key, query = '' }: { readonly key?: string; readonly query?: string } = {},
) {
  const form = new FormData();
  if (file) form.append('letter', new Blob([new Uint8Array(file)]), 'surat.pdf');
  if (table !== undefined) form.append('table', new Blob([new Uint8Array(Buffer.from(table))]), 'pemohon');
  for (const one of attachments) form.append('attachment', new Blob([new Uint8Array(one)]), 'scan.pdf');
  if (data !== undefined) form.append('data', JSON.stringify(data));
  return gateway.call('POST', `/api/v1/letters${query}`, {
    headers: { ...(await gateway.authorization()), ...(key !== undefined && { 'idempotency-key': key }) },
    body: form,
  });
}

/** How many documents are in each collection; only those that have some. */
export async function countAll({ connection }: TestGateway): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name } of await connection.listCollections()) {
    const count = await connection.collection(name).countDocuments();
    if (count > 0) counts[name] = count;
  }
  return counts;
}
