import type { Disposition } from '../../src/index.js';
import { by, forwarded, letterSubmitted, rejected, returnedForCorrection } from '../events.js';
import { complete, forward, rejectLetter, returnLetter } from '../commands.js';
import { AT_KAPUSDATIN } from '../histories.js';
import { HOLDERS, KABID, KAPUSDATIN, OPERATOR, POSTS, VERIFIKATOR } from '../people.js';
import { given, refused } from '../scenario.js';

describe('2 Disposisi Kapusdatin', () => {
  test('forwards the letter to Kabid', () => {
    given(letterSubmitted())
      .when(forward(KAPUSDATIN))
      .then(forwarded(2))
      .repeated()
      .stands('awaiting-disposition', 3)
      .knows({ decidedBy: { kapusdatin: KAPUSDATIN.subject } });
  });

  test('the note of the lembar disposisi is kept as a reference', () => {
    given(letterSubmitted())
      .when(forward(KAPUSDATIN, { noteRef: 'catatan-1' }))
      .then({ ...forwarded(2), data: { instruction: 'tindak-lanjuti', noteRef: 'catatan-1' } });
  });

  test('a disposition that came as a Signal says so', () => {
    given(letterSubmitted())
      .when(forward(KAPUSDATIN, { via: 'signal' }))
      .then(forwarded(2));
  });

  test('returns the letter, naming what to correct', () => {
    given(letterSubmitted())
      .when(returnLetter(KAPUSDATIN, ['email', 'pic']))
      .then(returnedForCorrection(2, ['email', 'pic']))
      .repeated()
      .stands('returned', 2)
      .has({ fields: ['email', 'pic'], informed: false })
      .knows({ returns: 1, decidedBy: { kapusdatin: 'staf-1' } });
  });

  test('a return that names nothing is refused', () => {
    given(letterSubmitted()).when(returnLetter(KAPUSDATIN, [])).then(refused('fields-required'));
  });

  test('rejects the letter, with a reason', () => {
    given(letterSubmitted())
      .when(rejectLetter(KAPUSDATIN, 'bukan-pegawai'))
      .then(rejected(2))
      .repeated()
      .stands('rejected', 2);
  });

  test.each<[string, Partial<Disposition>]>([
    ['a rejection without a reason', { outcome: 'reject' }],
    ['a disposition without an instruction', { outcome: 'forward' }],
  ])('%s is refused', (_title, { outcome }) => {
    const { commandId, caseId, dataVersion, actor, ownCase } = forward(KAPUSDATIN);
    const bare = { type: 'disposition', commandId, caseId, dataVersion, actor, ownCase, outcome };
    given(letterSubmitted())
      .when(bare as Disposition)
      .then(refused('reason-required'));
  });

  test('Kabid cannot take the turn of Kapusdatin', () => {
    given(AT_KAPUSDATIN).when(forward(KABID)).then(refused('wrong-turn'));
    given(AT_KAPUSDATIN).when(returnLetter(KABID)).then(refused('wrong-turn'));
    given(AT_KAPUSDATIN).when(rejectLetter(KABID)).then(refused('wrong-turn'));
  });

  test.each(POSTS.filter((post) => !['kapusdatin', 'kabid', 'kasubbid'].includes(post)))(
    'a disposition by %s is refused',
    (post) => {
      given(AT_KAPUSDATIN).when(forward(HOLDERS[post])).then(refused('wrong-post'));
    },
  );

  test('the completeness is not checked before the dispositions', () => {
    given(AT_KAPUSDATIN).when(complete(VERIFIKATOR)).then(refused('wrong-turn'));
  });

  test('a decision before any letter is refused', () => {
    given().when(forward(KAPUSDATIN)).then(refused('not-submitted'));
  });

  test('the repeated command is known by its id, whoever repeats it', () => {
    given({ ...by(OPERATOR, letterSubmitted()), commandId: 'perintah-1' })
      .when(forward(KABID))
      .then();
  });

  test('what was looked at is recorded where it is said, of the step’s own list', () => {
    const looked = { ...forward(), checks: { letter: 'matches' } } as Disposition;
    given(AT_KAPUSDATIN)
      .when(looked)
      .then({
        ...forwarded(2),
        data: { instruction: 'tindak-lanjuti', checks: { letter: 'matches' } },
      } as never);
    given(AT_KAPUSDATIN)
      .when({ ...looked, checks: { pic: 'matches' } } as Disposition)
      .then(refused('check-unknown'));
  });
});
