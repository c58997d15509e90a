import { randomUUID } from 'node:crypto';
import { verifyChain } from '@tte/event-log';
import { brokenStep, ProtectionRegister } from '@tte/staff';
import { leaksIn } from '../../../../test/support/leaks.js';
import { official } from '../../test/support/gateway.js';
import { person } from '../../test/support/people.js';
import { exercise, withdrawn } from '../../test/support/rights.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const NOTE = 'catatan-yang-hanya-di-sini';
const gateway = sharedGateway();
const officer = official('pelindung-data');

/** Every collection, byte for byte, the vault's among them. */
async function everything() {
  const names = (await gateway.connection.listCollections()).map(({ name }) => name);
  return Promise.all(
    names.map(async (name) => ({
      name,
      text: JSON.stringify(await gateway.connection.collection(name).find().toArray()),
    })),
  );
}
const raw = (name: string) => gateway.connection.collection<{ _id: string }>(name);

it('asked for, carried out and answered, an erasure leaves nothing of the person, and all chains are whole', async () => {
  const caseId = await withdrawn(gateway, 1, NOTE);
  const { name, nik, email, pic, ...rest } = person(1);
  const markers = {
    name,
    nik,
    email,
    note: NOTE,
    picName: pic.name,
    picPhone: pic.phone,
    position: rest.position,
  };
  const link = await gateway.vault.applicantLink(caseId, new Date(Date.now() + 3_600_000));
  const asked = await gateway.call('POST', '/api/v1/applicant/data-requests', {
    headers: { 'x-applicant-link': link, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'erasure', asked: `Hapus data ${name}` }),
  });
  const requestId = String(asked.body['requestId']);
  const step = (body: object) => gateway.post(`/api/v1/data-requests/${requestId}/steps`, body, officer);
  await step({ step: 'identity-checked', means: 'private-link' });

  // What a thief could have copied on the day before.
  const entry = await raw('vault_cases').findOne({ _id: caseId });
  const documents = await raw('vault_documents')
    .find({ caseId } as object)
    .toArray();
  const { wrappedKey: _destroyed, ...sealed } = entry as unknown as { _id: string; wrappedKey: string };
  expect(documents.length).toBeGreaterThan(0);

  const erasure = await exercise(gateway, 'erasure', { caseId, reason: 'permintaan-subjek', requestId });
  expect(erasure.status).toBe(200);
  expect((await step({ step: 'granted' })).status).toBe(200);
  expect((await step({ step: 'answered', by: 'hand-over', text: `Kepada ${name}: selesai.` })).status).toBe(
    200,
  );
  // The worker does so once it was told; its own spec shows when.
  await gateway.vault.destroyWords(requestId);

  expect((await everything()).flatMap((sink) => leaksIn(sink, markers))).toEqual([]);
  expect(await gateway.vault.caseContents(caseId)).toBeUndefined();
  expect(await gateway.vault.findByNik(nik)).toEqual([]);
  expect(await gateway.vault.words(requestId)).toBeUndefined();

  // The ciphertexts put back are of no use: the key is gone, and no other opens them.
  await raw('vault_documents').insertMany(documents);
  await raw('vault_cases').replaceOne({ _id: caseId }, sealed);
  expect(await gateway.vault.caseContents(caseId)).toBeUndefined();
  const other = await withdrawn(gateway, 2);
  const { wrappedKey } = (await raw('vault_cases').findOne({ _id: other })) as unknown as {
    wrappedKey: string;
  };
  await raw('vault_cases').updateOne({ _id: caseId }, { $set: { wrappedKey } } as object);
  await expect(gateway.vault.caseContents(caseId)).rejects.toThrow('fails its authentication');

  expect(verifyChain(await gateway.log.eventsOf(caseId))).toBeUndefined();
  expect(
    brokenStep(await new ProtectionRegister(gateway.connection).steps('request', requestId)),
  ).toBeUndefined();
  const { body } = await gateway.get('/api/v1/access-log/verification', official('auditor'));
  expect(JSON.stringify(body)).not.toContain('"broken":true');
  // Checkpoints (libs/audit): here it is shown that those sealed before the erasure still fit, once the gateway seals.
});

it('a request of a person without a case is kept under a key of its own, which can be destroyed', async () => {
  const marker = `orang-${randomUUID()}`;
  const { body } = await gateway.post(
    '/api/v1/data-requests',
    {
      ...{ kind: 'access', channel: 'email', receivedAt: new Date().toISOString(), name: marker },
      asked: 'Apakah ada data saya?',
    },
    officer,
  );
  const requestId = String(body['requestId']);
  expect((await gateway.vault.words(requestId))?.size).toBe(1);
  await gateway.vault.destroyWords(requestId);
  const read = await gateway.get(`/api/v1/data-requests/${requestId}`, officer);
  expect(read.body).toMatchObject({ person: null, timeline: [{ note: null }] });
  expect((await everything()).flatMap((sink) => leaksIn(sink, { marker }))).toEqual([]);
});
