import { official } from '../../test/support/gateway.js';
import { pdf, submission } from '../../test/support/people.js';
import { introduce, mandated, staffer } from '../../test/support/stand-in.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const PATH = '/api/v1/cases';
const NAMES = ['Andi Saputra', 'Nurul Hidayah', 'Nurul Hidayah-Saputra'];
const gateway = sharedGateway();
beforeAll(async () => {
  await introduce(gateway, official('kabid', { name: NAMES[0] }));
  await introduce(gateway, staffer('siti', { name: NAMES[1] }));
}, 60_000);

const stored = (subject: string) =>
  gateway.connection.collection<{ _id: string }>('staff').findOne({ _id: subject });
const search = async (text?: string, claims = official('admin'), query = '') => {
  const words = text === undefined ? {} : { 'search-text': encodeURIComponent(text) };
  const headers = { ...(await gateway.authorization(claims)), ...words };
  return (await gateway.call('GET', `/api/v1/staff${query}`, { headers })).body['items'];
};

it('records show the post with its prefix, and the name as it was when they acted', async () => {
  await mandated(gateway, 'kapusdatin', 'siti', { kind: 'plt' });
  const { body: begun } = await gateway.form(PATH, submission(1), pdf());
  const path = `${PATH}/${String(begun['caseId'])}`;
  const decision = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti', note: 'segera' };
  await gateway.post(`${path}/disposition`, decision, staffer('siti', { name: NAMES[1] }));
  await introduce(gateway, staffer('siti', { name: NAMES[2] }));
  await gateway.post(`${path}/disposition`, decision, official('kabid', { name: NAMES[0] }));
  await gateway.post(`${path}/disposition`, decision, official('kasubbid'));
  const { body } = await gateway.get(`${path}?minSeq=4`, official('verifikator'));
  const standIn = { actorTitle: 'Plt. Kapusdatin', actorName: NAMES[1] };
  const holder = { actorTitle: 'Kabid Jementa Sis Ap', actorName: NAMES[0] };
  expect(body['timeline']).toMatchObject([{ step: 1, actorTitle: 'Operator' }, standIn, holder, { step: 4 }]);
  expect(body['notes']).toMatchObject([standIn, holder, { step: 4 }]);
  for (const nameless of [(body['timeline'] as object[])[3], (body['notes'] as object[])[2]]) {
    expect(nameless).toMatchObject({ actorTitle: 'Kasubbid Banglola Siska' });
    expect(nameless).not.toHaveProperty('actorName');
  }
  const { body: mandates } = await gateway.get('/api/v1/mandates');
  expect(mandates['items']).toMatchObject([{ title: 'Plt. Kapusdatin', holderName: NAMES[2] }]);
});

it('a name costs a write only when it changes, whoever sees it first', async () => {
  const seen = (name: string, roles: string[]) => introduce(gateway, { sub: 'joko', name, roles });
  await Promise.all(Array.from({ length: 10 }, () => seen('Joko Susilo', ['operator'])));
  expect(await stored('joko')).toMatchObject({ version: 1, roles: ['operator'] });
  await seen('Joko Susilo', ['auditor', 'operator']);
  await seen('Joko Susilo, M.Si.', ['operator', 'auditor']);
  expect(await stored('joko')).toMatchObject({
    version: 3,
    names: [{ name: 'Joko Susilo' }, { name: 'Joko Susilo, M.Si.' }],
    roles: ['auditor', 'operator'],
  });
  await gateway.get('/api/v1/mandates', { sub: 'joko', roles: ['operator', 'auditor'] });
  expect(await stored('joko')).toMatchObject({ version: 3 });
});

it('officials and admins find people by a part of their name, or by their id', async () => {
  const found = [expect.objectContaining({ subject: 'siti', name: NAMES[2], roles: [] })];
  expect(await search('nurul')).toEqual(found);
  expect(await search('SITI', official('kabid', { name: NAMES[0] }))).toEqual(found);
  expect(await search('saputra')).toMatchObject([{ subject: 'kabid1' }, { subject: 'siti' }]);
  expect(await search('.*')).toEqual([]);
  expect(await search(undefined, official('admin'), '?limit=2')).toHaveLength(2);
  for (const role of ['operator', 'auditor']) expect(await search(undefined, official(role))).toBeUndefined();
});

it('no name of staff is in a log line, an event or a message to a workflow', async () => {
  const events = await gateway.connection.collection('events').find().toArray();
  const told = JSON.stringify([gateway.lines, gateway.workflows.messages, events]);
  expect(told).toContain('siti');
  for (const name of [...NAMES, 'Joko Susilo']) expect(told).not.toContain(name);
});
