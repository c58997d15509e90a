import { judge, readKeys } from '../verifier/verify.mjs';
import { FORGERIES } from './forgeries.js';
import { officeOf, randomOf, type Office } from './office.js';

const isLong = Boolean(process.env['TTE_LONG']);
const SEED = Number(process.env['TTE_SEED'] ?? 20_261_130);
const CASES = 200;
const EVENTS_OF_EACH = 8;
/** Forgeries of each kind; with `./tte test --long` more than a thousand in all. */
const EACH = isLong ? 50 : 5;

const honest = officeOf(SEED, CASES, EVENTS_OF_EACH);
const keys = readKeys(honest.publicKeys);
const copy = (): Office => structuredClone(honest);
const judged = (office: Office) => judge({ ...office, outside: honest.checkpoints, keys } as never);

it('an honest export is accepted, with and without what was kept elsewhere', () => {
  expect(judged(honest)).toEqual([]);
  expect(judge({ ...honest, keys } as never)).toEqual([]);
});

it.each(Object.entries(FORGERIES))(
  `${EACH} times %s are found and rightly named (seed ${SEED})`,
  (name, forge) => {
    const random = randomOf(SEED + name.length);
    for (let time = 0; time < EACH; time += 1) {
      const office = copy();
      const { codes, where } = forge(office, random);
      const findings = judged(office);
      const named = findings.filter((one) => codes.includes(one.code) && one.where.includes(where));
      expect({ time, where, findings: named.length > 0 ? 'named' : findings }).toEqual({
        time,
        where,
        findings: 'named',
      });
    }
  },
);

it('100,000 events are verified in under ten seconds, a tenth of them without --long', () => {
  const large = officeOf(1, isLong ? 10_000 : 1_000, 10);
  const began = performance.now();
  expect(judge({ ...large, keys: readKeys(large.publicKeys) } as never)).toEqual([]);
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(`verified ${large.events.length} events in ${seconds.toFixed(1)} s\n`);
  expect(seconds).toBeLessThan(10);
});
