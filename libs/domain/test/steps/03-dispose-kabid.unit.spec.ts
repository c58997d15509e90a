import { forwarded, rejected, returnedForCorrection } from '../events.js';
import { forward, rejectLetter, returnLetter } from '../commands.js';
import { AT_KABID } from '../histories.js';
import { KABID, KAPUSDATIN, KASUBBID } from '../people.js';
import { given, refused } from '../scenario.js';

describe('3 Disposisi Kabid', () => {
  test('forwards the letter to kasubbid', () => {
    given(AT_KABID)
      .when(forward(KABID))
      .then(forwarded(3))
      .repeated()
      .stands('awaiting-disposition', 4)
      .knows({ decidedBy: { kabid: KABID.subject, kapusdatin: KAPUSDATIN.subject } });
  });

  test('returns the letter, naming what to correct', () => {
    given(AT_KABID)
      .when(returnLetter(KABID, ['name']))
      .then(returnedForCorrection(3, ['name']))
      .repeated()
      .stands('returned', 3)
      .has({ fields: ['name'], informed: false });
  });

  test('a return that names nothing is refused', () => {
    given(AT_KABID).when(returnLetter(KABID, [])).then(refused('fields-required'));
  });

  test('rejects the letter, with a reason', () => {
    given(AT_KABID).when(rejectLetter(KABID)).then(rejected(3)).repeated().stands('rejected', 3);
  });

  test.each([KASUBBID, KAPUSDATIN])('$post cannot take the turn of Kabid', (other) => {
    given(AT_KABID).when(forward(other)).then(refused('wrong-turn'));
    given(AT_KABID).when(returnLetter(other)).then(refused('wrong-turn'));
    given(AT_KABID).when(rejectLetter(other)).then(refused('wrong-turn'));
  });
});
