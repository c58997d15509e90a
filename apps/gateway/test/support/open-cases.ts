import { STAFF_NIK, type TestGateway } from './gateway.js';
import { letter, pdf, person } from './people.js';

const PATH = '/api/v1/cases';
const LEVELS = ['kapusdatin', 'kabid', 'kasubbid'] as const;

/** Submits the letter of a person and has the officials forward it so many times; answers the registration's id. */
export async function openCase(
  gateway: TestGateway,
  index: number,
  { unit = 'pusdatin', nature = 'biasa', receivedAt = letter.receivedAt, forwarded = 0 } = {},
): Promise<string> {
  const data = { applicant: { ...person(index), unit }, letter: { ...letter, nature, receivedAt } };
  const { body, status } = await gateway.form(PATH, data, pdf());
  if (status !== 201) throw new Error(`${status} ${JSON.stringify(body)}`);
  const id = String(body['caseId']);
  for (const post of LEVELS.slice(0, forwarded)) {
    await gateway.post(
      `${PATH}/${id}/disposition`,
      { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' },
      { sub: `${post}1`, roles: [post], nik: STAFF_NIK, email: `${post}1@kemhan.go.id` },
    );
  }
  return id;
}
