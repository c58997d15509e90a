import { parseNip, readNip } from '../../src/values/nip.js';
import { parseNrp } from '../../src/values/nrp.js';

describe('NIP', () => {
  test('states birth and sex', () => {
    const result = parseNip('19850817 201001 1 001');
    expect(result).toEqual({ ok: true, value: '198508172010011001' });
    expect(result.ok && readNip(result.value)).toEqual({
      birthDate: { year: 1985, month: 8, day: 17 },
      sex: 'male',
    });
  });

  test('2 is a woman', () => {
    const result = parseNip('198508172010012001');
    expect(result.ok && readNip(result.value).sex).toBe('female');
  });

  test('month 21, as PPPK numbers carry it, is accepted', () => {
    expect(parseNip('199002282022211003')).toMatchObject({ ok: true });
  });

  test.each([
    ['19850817201001100', 'nip-format'],
    ['1985081720100110011', 'nip-format'],
    ['19850817201001100A', 'nip-format'],
    ['198502302010011001', 'nip-birth-date'],
    ['198513012010011001', 'nip-birth-date'],
    ['190002292010011001', 'nip-birth-date'],
    ['198508172010010001', 'nip-sex'],
    ['198508172010013001', 'nip-sex'],
    ['198508172010011000', 'nip-rounded'],
    ['198508172010012000', 'nip-rounded'],
    ['199002282022211000', 'nip-rounded'],
  ])('%s: %s', (text, fault) => {
    expect(parseNip(text)).toEqual({ ok: false, fault });
  });
});

describe('NRP', () => {
  test.each([
    ['531234', '531234'],
    [' 12345/p ', '12345/P'],
    ['11960012340573', '11960012340573'],
  ])('%s is taken as it is', (text, value) => {
    expect(parseNrp(text)).toEqual({ ok: true, value });
  });

  test.each(['', '123', 'ABC123', '12345/', '12345/ABCD', '12 345', '123456789012345678901'])(
    '%p is none',
    (text) => {
      expect(parseNrp(text)).toEqual({ ok: false, fault: 'nrp-format' });
    },
  );
});
