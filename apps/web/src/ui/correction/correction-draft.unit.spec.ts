import { applicantOf, needsLetter, valuesFor } from './correction-draft.js';

it('asks a civil servant for the NIP and a soldier for the NRP', () => {
  expect(valuesFor(['employee-number'], 'pns')).toEqual(['employeeKind', 'nip']);
  expect(valuesFor(['employee-number'], 'tni')).toEqual(['employeeKind', 'nrp']);
});

it('wants a new letter where the field stands in it', () => {
  expect(needsLetter(['position', 'pic'])).toBe(false);
  expect(needsLetter(['position', 'name'])).toBe(true);
});

it('sends what was typed for the returned fields, and nothing else', () => {
  const values = { position: ' Analis ', rank: '', name: 'Orang', 'pic.name': 'P', 'pic.phone': '0812' };
  expect(applicantOf(['position', 'rank'], values)).toEqual({ position: 'Analis' });
  expect(applicantOf(['pic.name', 'pic.phone', 'pic.email'], values)).toEqual({
    pic: { name: 'P', phone: '0812' },
  });
});
