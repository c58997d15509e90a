import { letter, pdf, stranger, WORD, type BadInputWorld, type Case } from './bad-input-world.js';
import { postForm, type Answer } from './door.js';
import { row, type Row } from './refused.js';
import { mint } from './tokens.js';

type Of = (world: BadInputWorld) => Case;
type Correction = (world: BadInputWorld) => object;
const corrected =
  (of: Of, correction: Correction, file: Uint8Array<ArrayBuffer> | null = null) =>
  async (world: BadInputWorld): Promise<Answer> => {
    const data = { dataVersion: 1, note: WORD, ...correction(world) };
    return postForm(`${of(world).path}/correction`, data, file, await mint('operator1'));
  };

const waiting: Of = (world) => world.waiting;
const withdrawn: Of = (world) => world.withdrawn;
const returned: Of = (world) => world.returned;
const misnumbered: Of = (world) => world.misnumbered;
const position = { fields: ['position'], applicant: { position: `Jabatan ${WORD}` } };
const positionAndEmail = (email: string) => ({
  fields: ['position', 'email'],
  applicant: { position: `Jabatan ${WORD}`, email },
});
const pic = { fields: ['pic'], applicant: { pic: { name: WORD, phone: '081200000000' } } };
const notPdf = new TextEncoder().encode(WORD);

/** Corrections, each with a note; they bring values and letters along, of which nothing must stay. */
export const badCorrections: readonly Row[] = [
  row(
    'correction of what was not returned',
    409,
    'wrong-turn',
    corrected(waiting, () => pic),
  ),
  row(
    'correction of a closed case',
    409,
    'case-closed',
    corrected(withdrawn, () => pic),
  ),
  row(
    'correction of another field',
    422,
    'field-not-returned',
    corrected(returned, () => pic),
  ),
  row(
    'correction of half',
    422,
    'field-not-corrected',
    corrected(returned, () => position),
  ),
  row(
    'stale correction',
    409,
    'stale-case',
    corrected(returned, () => ({ ...position, dataVersion: 2 })),
  ),
  row(
    'no field',
    422,
    'fields-required',
    corrected(returned, () => ({ fields: [] })),
    'fields-required',
  ),
  row(
    'a value that was not named',
    422,
    'invalid-input',
    corrected(returned, () => ({ ...position, applicant: { ...position.applicant, name: WORD } })),
    'field-not-named',
  ),
  row(
    'no letter for what stands in it',
    422,
    'letter-required',
    corrected(returned, () => positionAndEmail(stranger.email)),
  ),
  row(
    'a corrected e-mail of another domain',
    422,
    'invalid-input',
    corrected(returned, () => positionAndEmail(`${WORD}@gmail.com`), pdf()),
    'email-domain',
  ),
  row(
    'what changes nothing, with the letter of before',
    422,
    'correction-unchanged',
    corrected(
      returned,
      ({ returned: { person } }) => ({
        fields: ['position', 'email'],
        applicant: { position: person.position, email: person.email },
      }),
      pdf(),
    ),
  ),
  row(
    'a letter that is no PDF',
    415,
    'letter-not-pdf',
    corrected(returned, () => positionAndEmail(stranger.email), notPdf),
  ),
  row(
    'a corrected e-mail that another open case uses',
    409,
    'email-in-use',
    corrected(returned, (world) => positionAndEmail(world.waiting.person.email), pdf()),
  ),
  row(
    'a corrected NIK whose person has an open case',
    409,
    'registration-open',
    corrected(
      misnumbered,
      ({ waiting: { person } }) => ({
        fields: ['nik', 'employee-number'],
        applicant: { nik: person.nik, employeeKind: 'pns', nip: person.nip },
        letter: letter(),
      }),
      pdf(),
    ),
  ),
  row(
    'the same NIK again',
    422,
    'invalid-input',
    corrected(
      misnumbered,
      (world) => ({
        fields: ['nik'],
        applicant: { nik: world.misnumbered.person.nik },
      }),
      pdf(),
    ),
    'nik-unchanged',
  ),
];
