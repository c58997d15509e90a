import { SUBJECT } from '../schemas/subject.schema.js';
import type { Operation, Parameter } from './operations.js';

/** What there is to say of a part of an address; a route only names it. */
const PARTS: Readonly<Record<string, Pick<Parameter, 'description' | 'schema' | 'example'>>> = {
  caseId: {
    description: 'Nomor berkas, dari jawaban atas pengajuan.',
    schema: { type: 'string', format: 'uuid' },
  },
  letterId: {
    description: 'Nomor surat, dari jawaban atas pencatatan surat.',
    schema: { type: 'string', format: 'uuid' },
  },
  mandateId: {
    description: 'Nomor mandat, seperti pada daftar mandat.',
    schema: { type: 'string', pattern: '^[a-z]+-[0-9]+$' },
    example: 'kabid-1',
  },
  subject: {
    description: 'Kode pegawai, seperti pada daftar pegawai; bukan NIK atau NIP.',
    schema: { type: 'string', pattern: SUBJECT.source },
    example: 'kabid1',
  },
  code: {
    description: 'Kode masalah, seperti pada `code` sebuah jawaban.',
    schema: { $ref: '#/components/schemas/ProblemCode' },
    example: 'stale-case',
  },
};

/** Describes the parts of the address that are known by their name. */
export function describeParameters({ parameters = [] }: Operation): void {
  for (const parameter of parameters) {
    if ('in' in parameter && parameter.in === 'path') Object.assign(parameter, PARTS[parameter.name]);
  }
}
