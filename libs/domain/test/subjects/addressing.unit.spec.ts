import { forwarded } from '../events.js';
import { approve, forward, submitLetter, withdraw } from '../commands.js';
import { AT_KABID, AT_KAPUSDATIN, ISSUED } from '../histories.js';
import { KAPUSDATIN } from '../people.js';
import { given, refused } from '../scenario.js';

describe('Berkas mana, dan data yang mana', () => {
  test('a decision on another case of the same person is refused', () => {
    given(AT_KAPUSDATIN)
      .when(forward(KAPUSDATIN, { caseId: 'reg-9' }))
      .then(refused('other-case'));
    given(ISSUED)
      .when(withdraw(undefined, { caseId: 'reg-9' }))
      .then(refused('other-case'));
  });

  test('a decision on data that were not shown is refused', () => {
    given(AT_KAPUSDATIN)
      .when(forward(KAPUSDATIN, { dataVersion: 0 }))
      .then(refused('stale-case'));
    given(AT_KABID)
      .when(withdraw(undefined, { dataVersion: 2 }))
      .then(refused('stale-case'));
  });

  test('whose turn it is comes before what was shown', () => {
    given(AT_KAPUSDATIN)
      .when(approve(undefined, { dataVersion: 0 }))
      .then(refused('wrong-turn'));
  });

  test('the id of an accepted command changes nothing, also long after', () => {
    const known = { ...forwarded(2), commandId: 'perintah-1' };
    given(AT_KAPUSDATIN, known, forwarded(3)).when(forward(KAPUSDATIN)).then();
    given(AT_KAPUSDATIN, known, forwarded(3)).when(submitLetter()).then();
  });

  test('a refused command leaves its id free', () => {
    given(AT_KAPUSDATIN)
      .when(forward(KAPUSDATIN, { dataVersion: 0 }))
      .then(refused('stale-case'))
      .knows({ applied: [] });
  });
});
