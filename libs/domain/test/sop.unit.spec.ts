import { readdirSync } from 'node:fs';
import { deciderOfStep, decidersBy } from '../src/case/sop.js';
import {
  dispositionStepOf,
  PROCEDURE_NAMES,
  REGISTRATION_SOP,
  sopOf,
  sopStep,
  type StepNumber,
} from '../src/index.js';

const SOP = REGISTRATION_SOP.steps;

const ROWS = SOP.map(({ number, actor, officeTime, mail }) =>
  [number, actor, officeTime ? 'office' : '-', mail ?? '-'].join(' '),
);

test.each(PROCEDURE_NAMES)('the steps of %s have short names, each another', (procedure) => {
  const names = sopOf(procedure).steps.map(({ short }) => short);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[A-Z].{5,27}$/);
});

describe('SOP Pendaftaran Akun TTE', () => {
  test('has 14 rows, numbered in order', () => {
    expect(SOP.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]);
  });

  test('who does it, whether the office owes its time, and which mail it sends', () => {
    expect(ROWS).toEqual([
      '1 pemohon office -',
      '2 kapusdatin office -',
      '3 kabid office -',
      '4 kasubbid office -',
      '5 verifikator office -',
      '6 verifikator - activate',
      '7 pemohon - -',
      '8 sistem - -',
      '9 pemohon - -',
      '10 verifikator office -',
      '11 verifikator - reactivate',
      '12 verifikator - set-passphrase',
      '13 pemohon - -',
      '14 bsre - issued',
    ]);
  });

  test('every row takes 15 minutes by its standard, has its words, and is carried by something', () => {
    for (const row of SOP) {
      expect(row.standardMinutes).toBe(15);
      expect(row.carriedBy.length).toBeGreaterThan(0);
      for (const words of [row.title, row.requires, row.output]) expect(words).toMatch(/^[A-Z].{5,}/);
    }
  });

  test('titles are not shared', () => {
    expect(new Set(SOP.map(({ title }) => title)).size).toBe(14);
  });

  test('a step is found by its number, and there is no fifteenth', () => {
    expect(SOP.map(({ number }) => sopStep('registration', number))).toEqual([...SOP]);
    expect(() => sopStep('registration', 15 as StepNumber)).toThrow(RangeError);
    expect(() => sopStep('registration', 0 as StepNumber)).toThrow(RangeError);
  });

  test('the posts that decide are read from it', () => {
    expect(decidersBy(REGISTRATION_SOP, 'disposition')).toEqual(['kapusdatin', 'kabid', 'kasubbid']);
    expect([decidersBy(REGISTRATION_SOP, 'completeness'), decidersBy(REGISTRATION_SOP, 'approval')]).toEqual([
      ['verifikator'],
      ['verifikator'],
    ]);
    expect(
      decidersBy(REGISTRATION_SOP, 'disposition').map((post) => dispositionStepOf(REGISTRATION_SOP, post)),
    ).toEqual([2, 3, 4]);
    expect(([2, 5, 7, 8] as const).map((step) => deciderOfStep(REGISTRATION_SOP, step))).toEqual([
      'kapusdatin',
      'verifikator',
      undefined,
      undefined,
    ]);
    expect(() => dispositionStepOf(REGISTRATION_SOP, 'verifikator')).toThrow(RangeError);
  });

  test('the folder of the steps lists each of them, and nothing else', () => {
    const files = readdirSync(new URL('../src/registration/steps', import.meta.url)).sort();
    expect(files.map((file) => Number(file.slice(0, 2)))).toEqual(SOP.map(({ number }) => number));
  });
});
