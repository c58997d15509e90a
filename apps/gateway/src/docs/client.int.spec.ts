import { asForm, createTteClient, type operations, type TteClient } from '@tte/client';
import { pdf, submission } from '../../test/support/people.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

type Form = operations['submitRegistration']['requestBody']['content']['multipart/form-data'];

let client: TteClient;
const gateway = sharedGateway();
beforeAll(async () => {
  const { authorization } = await gateway.authorization();
  client = createTteClient({
    baseUrl: gateway.url,
    accessToken: () => authorization.slice('Bearer '.length),
  });
}, 60_000);

const submit = (data: Form['data']) =>
  client.POST('/api/v1/cases', {
    body: { data, letter: new Blob([new Uint8Array(pdf())], { type: 'application/pdf' }) },
    bodySerializer: asForm,
  });

it('the typed client enters a letter, finds the case, and withdraws it', async () => {
  const { data: submitted } = await submit(submission(1) as Form['data']);
  const caseId = submitted?.caseId ?? '';
  const { data: list } = await client.GET('/api/v1/cases', { params: { query: { open: 'true' } } });
  expect(list?.items.map((item) => item.caseId)).toEqual([caseId]);
  const { data: receipt } = await client.POST('/api/v1/cases/{caseId}/withdrawal', {
    params: { path: { caseId } },
    body: { dataVersion: 1 },
  });
  expect(receipt?.status).toBe('withdrawn');
});

it('tells what is wrong with which field', async () => {
  const { applicant, letter } = submission(2) as Form['data'];
  await expect(submit({ applicant: { ...applicant, nik: '123' }, letter })).rejects.toMatchObject({
    name: 'ProblemError',
    status: 422,
    errors: [{ field: 'applicant.nik', code: 'nik-format' }],
  });
});
