import { LETTERS } from './account-letters.js';
import { pdf, stranger, WORD } from './bad-input-world.js';
import { postForm, send } from './door.js';
import { row, type Row } from './refused.js';
import { mint } from './tokens.js';

const holder = { nik: stranger.nik };

/**
 * Letters about accounts of which only the holders are wrong.
 * @param of what tells these rows from those of another SOP
 * @param asks what such a letter says
 */
export function badHolders(of: string, asks: (holders: readonly object[]) => object): readonly Row[] {
  const holders = (list: readonly unknown[]) => async () =>
    postForm(LETTERS, { ...asks([]), holders: list }, pdf(), await mint('operator1'));
  return [
    row(`no holder, ${of}`, 422, 'invalid-input', holders([]), 'too-short'),
    row(
      `51 holders, ${of}`,
      422,
      'invalid-input',
      holders(Array.from({ length: 51 }, () => holder)),
      'too-long',
    ),
    row(`a holder twice, ${of}`, 422, 'invalid-input', holders([holder, holder]), 'holder-twice'),
    row(
      `a holder of 15 digits, ${of}`,
      422,
      'invalid-input',
      holders([{ nik: stranger.nik.slice(1) }]),
      'nik-format',
    ),
    row(`a holder who is nobody, ${of}`, 422, 'invalid-input', holders([{}]), 'one-holder'),
    row(
      `a holder named in both ways, ${of}`,
      422,
      'invalid-input',
      holders([{ ...holder, accountOf: '7d2f0f6c-0000-4000-8000-000000000000' }]),
      'one-holder',
    ),
    row(`a holder by no case, ${of}`, 422, 'invalid-input', holders([{ accountOf: WORD }]), 'invalid'),
    row(`a table of holders, ${of}`, 422, 'invalid-input', async () => {
      const form = new FormData();
      form.set('data', JSON.stringify(asks([holder])));
      form.set('letter', new Blob([pdf()], { type: 'application/pdf' }), 'surat.pdf');
      form.set('table', new Blob([`nik\n${stranger.nik}\n`], { type: 'text/csv' }), 'pemegang.csv');
      return send('POST', LETTERS, { token: await mint('operator1'), body: form });
    }),
    row(`a holder who is a word, ${of}`, 400, 'wrong-type', holders([WORD])),
    row(`a holder by name, ${of}`, 400, 'unknown-field', holders([{ ...holder, name: WORD }])),
    row(`an operator of the store as a holder, ${of}`, 400, 'wrong-type', holders([{ nik: { $gt: WORD } }])),
  ];
}
