import { openApplicantCase } from '../../test/support/applicant.js';
import { type Answer } from '../../test/support/gateway.js';
import { letter, pdf, person } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const gateway = sharedGateway();
const { number, date, subject, signedBy } = letter;
const SAME_LETTER = { number, date, subject, signedBy };

/** A case that was returned for these fields, and both who can correct it. */
async function returned(index: number, fields: readonly string[]) {
  const one = await openApplicantCase(gateway, index);
  await one.decide('kapusdatin', 'disposition', { outcome: 'return', fields });
  const path = `/api/v1/cases/${one.id}/correction`;
  const byOperator = (data: object, file?: Buffer): Promise<Answer> =>
    gateway.form(path, { dataVersion: 1, ...data }, file ?? null);
  return { ...one, by: { pemohon: one.correct, operator: byOperator } };
}

const WHO = ['pemohon', 'operator'] as const;
const collections = ['vault_documents', 'vault_letters.files', 'events'] as const;
const counts = () =>
  Promise.all(collections.map((name) => gateway.connection.collection(name).countDocuments()));

/** Whoever brings it is told what to do, and nothing is kept of it. */
async function expectRefused(send: () => Promise<Answer>): Promise<void> {
  const before = [await counts(), gateway.workflows.messages.length];
  const { status, body } = await send();
  expect([status, body['code']]).toEqual([422, 'correction-unchanged']);
  expect(body['detail']).toMatch(/Ubah data yang ditandai petugas/);
  expect([await counts(), gateway.workflows.messages.length]).toEqual(before);
}

it.each(WHO)('that brings the data as they are is refused: %s', async (who) => {
  const { position, rank, pic } = person(1);
  const one = await returned(who === 'pemohon' ? 1 : 2, ['position', 'pic']);
  const data = { fields: ['position', 'pic'], note: 'Sudah benar.' };
  await expectRefused(() => one.by[who]({ ...data, applicant: { position, rank, pic } }));
  // Written otherwise, and the same.
  const written = { position: `  ${position} `, pic: { name: pic.name, phone: '0812 3456 7890' } };
  await expectRefused(() => one.by[who]({ ...data, applicant: written }));
  const answer = await one.by[who]({ ...data, applicant: { position: 'Analis Sistem', pic } });
  expect(answer.status).toBe(200);
});

it.each(WHO)('that brings the same letter is refused, and another letter is taken: %s', async (who) => {
  const one = await returned(who === 'pemohon' ? 3 : 4, ['letter']);
  const facts = who === 'pemohon' ? SAME_LETTER : { ...letter };
  await expectRefused(() => one.by[who]({ fields: ['letter'] }, pdf()));
  await expectRefused(() => one.by[who]({ fields: ['letter'], letter: facts }, pdf()));
  const other = await one.by[who]({ fields: ['letter'], letter: facts }, pdf(2_000, 'bertanda tangan'));
  expect(other.status).toBe(200);
});

it('the same file with other facts is a correction of the letter', async () => {
  const one = await returned(5, ['letter']);
  const answer = await one.by.operator(
    { fields: ['letter'], letter: { ...letter, number: 'B/999/III/2026' } },
    pdf(),
  );
  expect(answer.status).toBe(200);
});

it('what the rules refuse is refused by them first', async () => {
  const one = await returned(6, ['position', 'pic']);
  const { position } = person(6);
  const half = await one.by.pemohon({ fields: ['position'], applicant: { position } });
  expect([half.status, half.body['code']]).toEqual([422, 'field-not-corrected']);
});
