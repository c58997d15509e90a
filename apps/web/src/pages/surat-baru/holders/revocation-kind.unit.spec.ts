import type { Reference } from '../../../api/reference-query.js';
import { answered } from '../draft.js';
import { faultsOfGateway, linesOf } from '../faults.js';
import { letterOf } from '../send-letter.js';
import { holderName, newHolder, newRevocation, withAccount, withNik } from './holder-draft.js';
import { revocationKind } from './revocation-kind.js';

const NIK = '3171015503850001';
const ACCOUNT = { caseId: '0b7c4f0e-0000-4000-8000-000000000001', name: 'Sari', unitName: 'Pusdatin' };
const kind = revocationKind({ letter: { maxApplicants: 2 } } as Reference);
const [typed, empty] = [{ ...newHolder(), nik: NIK }, newHolder()];
const draft = { ...newRevocation(), reason: 'pensiun' as const, people: [typed, empty] };

describe('a letter that asks for the end of accounts', () => {
  it('names why, and at least one holder, each once and no more than are accepted', () => {
    expect(kind.faultsOf({ ...draft, reason: '' }).get('reason')).toContain('alasan');
    expect(kind.faultsOf(draft).has('reason')).toBe(false);
    expect(kind.faultsOf({ ...draft, people: [] }).get('people')).toContain('paling sedikit satu');
    expect(kind.faultsOf(draft).get(`${empty.id}.nik`)).toBe('Wajib diisi.');
    const twice = withNik(draft, empty.id, NIK);
    expect(kind.faultsOf(twice).get(`${empty.id}.nik`)).toContain('sudah ada');
    expect(kind.faultsOf(twice).has(`${typed.id}.nik`)).toBe(false);
    const three = { ...twice, people: [...twice.people, newHolder()] };
    expect(kind.faultsOf(three).get('people')).toBe('Paling banyak 2 pemegang per surat.');
  });

  it('takes the holder of an account from the registry once, in the place of an empty row', () => {
    const taken = withAccount(draft, ACCOUNT, newRevocation);
    expect(taken.people).toMatchObject([{ nik: NIK }, { account: ACCOUNT }]);
    expect(withAccount(taken, ACCOUNT, newRevocation)).toBe(taken);
    expect(kind.faultsOf(taken).size).toBe(0);
    expect(kind.dataOf(taken, letterOf(taken.letter))).toMatchObject({
      procedure: 'revocation',
      reason: 'pensiun',
      holders: [{ nik: NIK }, { accountOf: ACCOUNT.caseId }],
    });
  });

  it('begins the next letter when the former one is done', () => {
    const done = { ...draft, people: [], registered: [{ name: 'Adi', caseId: 'a', caseNumber: 'TTE-1' }] };
    const next = withAccount(done, ACCOUNT, newRevocation);
    expect(next.id).not.toBe(done.id);
    expect([next.registered, next.reason]).toEqual([[], '']);
  });

  it('tells what the gateway finds at the holder whom it concerns, and keeps whoever is refused', () => {
    const errors = [{ field: 'holders.1.nik', code: 'nik-format', message: 'NIK salah.' }];
    for (const field of ['holders.1', 'holders.1.nik', 'holders.1.accountOf']) {
      const found = faultsOfGateway([{ ...errors[0], field } as (typeof errors)[0]], draft.people);
      expect(linesOf(found, kind.placesOf(draft))).toEqual([
        { id: `${empty.id}.nik`, text: 'NIK pemegang 2: NIK salah.' },
      ]);
    }
    const problem = {
      type: '',
      title: 'Tidak ada',
      status: 409,
      detail: '',
      code: 'no-account',
      instance: '',
    };
    const after = answered(draft, draft.people, [{ index: 1, status: 409, problem }], holderName);
    expect(after.people).toMatchObject([{ id: typed.id }, { id: empty.id, refusal: { code: 'no-account' } }]);
    expect(withNik(after, empty.id, NIK).people[1]?.refusal).toBeUndefined();
  });

  it('tells of a holder by the name that the registry gives, or by a hidden NIK', () => {
    expect(holderName({ ...newHolder(), account: ACCOUNT })).toBe('Sari');
    expect(holderName(typed)).toBe('NIK 31**********0001');
  });
});
