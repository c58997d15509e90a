import { parseNik } from '../../src/values/nik.js';
import { parseNip } from '../../src/values/nip.js';
import { warningsOf } from '../../src/values/number-warnings.js';

const about = (nikText: string, nipText?: string) => {
  const nik = parseNik(nikText);
  if (!nik.ok) throw new Error(nik.fault);
  if (nipText === undefined) return warningsOf({ nik: nik.value });
  const nip = parseNip(nipText);
  if (!nip.ok) throw new Error(nip.fault);
  return warningsOf({ nik: nik.value, nip: nip.value });
};
const NIP = '198503052010012012';

test.each([
  ['a woman, 40 added to the day', '3273014503850012'],
  ['a day without the 40', '3273010503850012'],
])('nothing is odd about %s', (_what, nik) => {
  expect(about(nik, NIP)).toEqual([]);
});

test.each([
  ['another day', '3273014603850012'],
  ['another month', '3273014504850012'],
  ['another year', '3273014503860012'],
])('a NIK of %s than the NIP is to be looked at', (_what, nik) => {
  expect(about(nik, NIP)).toEqual(['nip-nik-mismatch']);
  expect(about(nik)).toEqual([]);
});

test.each([
  ['day 0', '3273010003850012'],
  ['day 40', '3273014003850012'],
  ['month 13', '3273014513850012'],
  ['29 February of a common year', '3273016902850012'],
])('a NIK of %s is to be looked at, with and without a NIP', (_what, nik) => {
  expect(about(nik)).toEqual(['nik-birth-date']);
  expect(about(nik, NIP)).toEqual(['nik-birth-date']);
});
