import { official } from '../../test/support/gateway.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const gateway = sharedGateway({
  env: {
    UNITS: '{"pusdatin":"Pusat Data","setjen":"Setjen"}',
    LETTER_MAX_PAGES: '7',
    ATTACHMENT_MAX_BYTES: '2048',
    ATTACHMENTS_MAX: '4',
  },
});

it('tells everyone who works here what this installation offers and accepts', async () => {
  const { status, body } = await gateway.get('/api/v1/reference', official('auditor'));
  expect(status).toBe(200);
  expect(body).toMatchObject({
    units: [
      { code: 'pusdatin', name: 'Pusat Data' },
      { code: 'setjen', name: 'Setjen' },
    ],
    emailDomain: 'kemhan.go.id',
    letter: { maxBytes: 1024 * 1024, maxPages: 7, maxApplicants: 50 },
    attachments: { maxBytes: 2048, most: 4 },
  });
  const [registration] = body['procedures'] as { name: string; steps: unknown[] }[];
  expect(registration?.name).toBe('SOP Pendaftaran Akun Tanda Tangan Elektronik (TTE)');
  expect(registration?.steps).toHaveLength(14);
  expect(registration?.steps).toContainEqual({
    step: 3,
    stepTitle: 'Menelaah dan mendisposisikan ke Kasubbid Banglola Siska',
    standardMinutes: 15,
  });
  expect((await gateway.call('GET', '/api/v1/reference')).status).toBe(401);
});
