import { forwarded, rejected, returnedForCorrection } from '../events.js';
import { forward, rejectLetter, returnLetter } from '../commands.js';
import { AT_KASUBBID } from '../histories.js';
import { KABID, KAPUSDATIN, KASUBBID } from '../people.js';
import { given, refused } from '../scenario.js';

describe('4 Disposisi Kasubbid', () => {
  test('forwards the letter to verifikator', () => {
    given(AT_KASUBBID)
      .when(forward(KASUBBID))
      .then(forwarded(4))
      .repeated()
      .stands('awaiting-completeness', 5)
      .knows({ decidedBy: { kapusdatin: 'staf-1', kabid: 'staf-2', kasubbid: 'staf-3' } });
  });

  test('returns the letter, naming what to correct', () => {
    given(AT_KASUBBID)
      .when(returnLetter(KASUBBID, ['name']))
      .then(returnedForCorrection(4, ['name']))
      .repeated()
      .stands('returned', 4)
      .has({ fields: ['name'], informed: false });
  });

  test('a return that names nothing is refused', () => {
    given(AT_KASUBBID).when(returnLetter(KASUBBID, [])).then(refused('fields-required'));
  });

  test('rejects the letter, with a reason', () => {
    given(AT_KASUBBID).when(rejectLetter(KASUBBID)).then(rejected(4)).repeated().stands('rejected', 4);
  });

  test.each([KABID, KAPUSDATIN])('$post cannot take the turn of Kasubbid', (other) => {
    given(AT_KASUBBID).when(forward(other)).then(refused('wrong-turn'));
    given(AT_KASUBBID).when(returnLetter(other)).then(refused('wrong-turn'));
    given(AT_KASUBBID).when(rejectLetter(other)).then(refused('wrong-turn'));
  });
});
