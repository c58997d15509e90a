import { BadRequestException } from '@nestjs/common';
import { REFUSALS } from '@tte/domain';
import { WorkflowsAway } from '../workflows/case-workflows.js';
import { problemOfErrors } from './from-issues.js';
import { PROBLEMS } from './problem-table.js';
import { Problem } from './problem.js';
import { toProblem } from './to-problem.js';

const named = (name: string, more: object = {}) => Object.assign(new Error('NIK 3171'), { name, ...more });

/**
 * How a sentence begins that tells the reader what to do. Not "Isi": it begins sentences that only describe ("Isi
 * permintaan …").
 */
const IMPERATIVES = [
  ...['Periksa', 'Muat ulang', 'Kirim', 'Hubungi', 'Masuk', 'Unggah', 'Pilih', 'Tunggu', 'Coba', 'Minta'],
  ...['Perbaiki', 'Gunakan', 'Buka', 'Hapus', 'Perkecil', 'Perpendek', 'Ajukan', 'Tandai', 'Serahkan'],
  ...['Setujui', 'Abaikan', 'Tambahkan', 'Persempit', 'Catat', 'Pastikan', 'Laksanakan', 'Lanjutkan', 'Isi'],
  ...['Beri tahu', 'Sebutkan', 'Simpan'],
];
const TELLS_WHAT_TO_DO = new RegExp(`(^|[.] )(${IMPERATIVES.join('|')})[ ,]`);

describe('the table', () => {
  it('holds every refusal of the rules as it is', () => {
    expect(PROBLEMS).toMatchObject(REFUSALS);
  });

  it.each(Object.entries(PROBLEMS))('%s says in Indonesian what is wrong and what to do', (code, entry) => {
    expect(code).toMatch(/^[a-z][a-z-]+$/);
    expect(entry.status).toBeGreaterThanOrEqual(400);
    expect(entry.detail).toMatch(/^[A-Z].*[^.][.]$/);
    expect(entry.detail).toMatch(TELLS_WHAT_TO_DO);
    expect(entry.title).not.toMatch(/[.]$/);
  });
});

describe('an error', () => {
  it.each([
    [new Problem('stale-case'), 'stale-case'],
    [new BadRequestException('NIK 3171'), 'malformed-request'],
    [named('FastifyError', { statusCode: 413 }), 'body-too-large'],
    [named('FastifyError', { statusCode: 414, code: 'FST_ERR_MAX_PARAM_LENGTH' }), 'address-too-long'],
    [named('LogFailure', { code: 'store-unavailable' }), 'try-again'],
    [new WorkflowsAway(), 'try-again'],
    [named('LogFailure', { code: 'log-conflict' }), 'internal'],
    [new TypeError('x is undefined'), 'internal'],
    ['a text', 'internal'],
    [undefined, 'internal'],
  ])('%s becomes a problem', (error, code) => {
    expect(toProblem(error).code).toBe(code);
    expect(toProblem(error).message).not.toContain('3171');
  });
});

it('no more than twenty faults are told, and the code is that of all', () => {
  const faults = Array.from({ length: 30 }, (_, at) => ({ field: `${at}`, code: 'wrong-type', message: '' }));
  expect(problemOfErrors(faults)).toMatchObject({
    code: 'wrong-type',
    extras: { errors: faults.slice(0, 20) },
  });
  const mixed = [...faults, { field: 'x', code: 'nik-format', message: '' }];
  expect(problemOfErrors(mixed).code).toBe('invalid-input');
});

it('faults of one kind give the problem its code, others are invalid input', () => {
  const fault = (code: string) => ({ field: 'x', code, message: '' });
  expect(problemOfErrors([fault('unknown-field'), fault('unknown-field')]).code).toBe('unknown-field');
  expect(problemOfErrors([fault('unknown-field'), fault('wrong-type')]).code).toBe('invalid-input');
  expect(problemOfErrors([fault('nik-format')]).code).toBe('invalid-input');
});
