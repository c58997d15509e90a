import type { Reference } from '../../../api/reference-query.js';
import { letterOf } from '../send-letter.js';
import { newHolder, newRenewal, withAccount } from './holder-draft.js';
import { renewalKind } from './renewal-kind.js';

const NIK = '3171015503850001';
const ACCOUNT = { caseId: '0b7c4f0e-0000-4000-8000-000000000001', name: 'Sari', unitName: 'Pusdatin' };
const kind = renewalKind({ letter: { maxApplicants: 2 } } as Reference);

it('a letter that asks for a renewal names holders, and no reason', () => {
  const typed = { ...newRenewal(), people: [{ ...newHolder(), nik: NIK }] };
  const draft = withAccount(typed, ACCOUNT, newRenewal);
  expect(kind.faultsOf(draft).size).toBe(0);
  const data = kind.dataOf(draft, letterOf(draft.letter));
  expect(data).toMatchObject({
    procedure: 'renewal',
    holders: [{ nik: NIK }, { accountOf: ACCOUNT.caseId }],
  });
  expect(data).not.toHaveProperty('reason');
});

it('names at least one holder, and no more than are accepted', () => {
  expect(kind.faultsOf({ ...newRenewal(), people: [] }).get('people')).toContain('paling sedikit satu');
  const three = { ...newRenewal(), people: [newHolder(), newHolder(), newHolder()] };
  expect(kind.faultsOf(three).get('people')).toBe('Paling banyak 2 pemegang per surat.');
});
