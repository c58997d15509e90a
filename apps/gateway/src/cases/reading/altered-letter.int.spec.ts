import { official } from '../../../test/support/gateway.js';
import { pdf, submission } from '../../../test/support/people.js';
import { sharedGateway } from '../../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
/** More than one sealed piece, so that something would flow before the fault is met. */
const BYTES = 200_000;
let count = 0;
const gateway = sharedGateway();

async function opened() {
  count += 1;
  const { body } = await gateway.form(PATH, submission(count), pdf(BYTES, `surat ${count}`));
  const id = String(body['caseId']);
  const [event] = await gateway.log.eventsOf(id);
  return {
    path: `${PATH}/${id}/letter`,
    letterRef: String((event?.data as { letterRef?: string }).letterRef),
  };
}
const read = (path: string) => gateway.get(path, official('kapusdatin'));
const files = () => gateway.connection.collection('vault_letters.files');
const chunks = () => gateway.connection.collection('vault_letters.chunks');
async function chunkOf(letterRef: string) {
  const file = await files().findOne({ filename: letterRef });
  const chunk = await chunks().findOne({ files_id: file?._id, n: 0 });
  if (!chunk) throw new Error('no such letter is stored');
  return { filter: { _id: chunk._id }, data: Buffer.from(chunk['data'].buffer as Uint8Array) };
}

async function flipped(letterRef: string, at: (length: number) => number): Promise<void> {
  const { filter, data } = await chunkOf(letterRef);
  const index = at(data.length);
  data[index] = (data[index] ?? 0) ^ 1;
  await chunks().updateOne(filter, { $set: { data } });
}
async function replaced(letterRef: string): Promise<void> {
  const other = await chunkOf((await opened()).letterRef);
  await chunks().updateOne((await chunkOf(letterRef)).filter, { $set: { data: other.data } });
}
async function sealedAnew(letterRef: string): Promise<void> {
  const other = await files().findOne({ filename: (await opened()).letterRef });
  const commitment = other?.['metadata'].seal.commitment as string;
  await files().updateOne({ filename: letterRef }, { $set: { 'metadata.seal.commitment': commitment } });
}

it.each<[string, (letterRef: string) => Promise<unknown>]>([
  ['a bit of its beginning', (ref) => flipped(ref, () => 100)],
  ['a bit of its end', (ref) => flipped(ref, (length) => length - 20)],
  ['the bytes of another letter', replaced],
  ['the commitment of another letter', sealedAnew],
  ['nothing', async (ref) => chunks().deleteOne((await chunkOf(ref)).filter)],
])('of a letter that now has %s, not a byte is shown, and ops are told', async (_what, alter) => {
  const { path, letterRef } = await opened();
  expect((await read(path)).status).toBe(200);
  await alter(letterRef);
  const answer = await read(path);
  expect([answer.status, answer.body['code']]).toEqual([409, 'letter-altered']);
  expect(answer.headers.get('content-type')).toContain('application/problem+json');
  expect(JSON.stringify(answer.body)).not.toContain('%PDF');
  expect(gateway.lines.some((line) => line.includes('a letter is not what was stored'))).toBe(true);
});
