import { letterSubmitted } from '../events.js';
import { submitLetter } from '../commands.js';
import { AT_KAPUSDATIN, ISSUED } from '../histories.js';
import { given, refused } from '../scenario.js';

describe('1 Surat permohonan diajukan', () => {
  test('a letter opens a case, which waits for Kapusdatin', () => {
    given()
      .when(submitLetter())
      .then(letterSubmitted())
      .repeated()
      .stands('awaiting-disposition', 2)
      .knows({ dataVersion: 1, letterRound: 1, activationRound: 1, decidedBy: {}, changeSeen: true });
  });

  test('the case that a corrected NIK closed is named by its successor', () => {
    given()
      .when(submitLetter({ supersedes: 'reg-0' }))
      .then(letterSubmitted({ supersedes: 'reg-0' }));
  });

  test('a second letter for an open case is refused', () => {
    given(AT_KAPUSDATIN)
      .when(submitLetter({ commandId: 'perintah-2' }))
      .then(refused('already-submitted'));
  });

  test('a letter for a case that is closed is refused', () => {
    given(ISSUED).when(submitLetter()).then(refused('already-submitted'));
  });
});
