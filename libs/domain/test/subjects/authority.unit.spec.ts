import { coversUnit, MANDATE_TRUST_MS } from '../../src/case/authority.js';
import {
  approved,
  by,
  completenessConfirmed,
  dataCorrected,
  forwarded,
  inRound,
  withdrawn,
} from '../events.js';
import { approve, complete, forward, portalWork, rejectLetter, returnLetter, withdraw } from '../commands.js';
import {
  AT_COMPLETENESS,
  AT_KABID,
  AT_KAPUSDATIN,
  AWAITING_ACTIVATION,
  AWAITING_APPROVAL,
  RETURNED_BY,
} from '../histories.js';
import { KABID, KAPUSDATIN, KASUBBID, mandate, NOW, OPERATOR, PEMOHON, plh, VERIFIKATOR } from '../people.js';
import { given, refused } from '../scenario.js';

describe('Permohonan sendiri', () => {
  test('nobody decides their own case', () => {
    const own = { ownCase: 'yes' } as const;
    given(AT_KAPUSDATIN).when(forward(KAPUSDATIN, own)).then(refused('own-case'));
    given(AT_KAPUSDATIN)
      .when(returnLetter(KAPUSDATIN, ['pic'], own))
      .then(refused('own-case'));
    given(AT_KAPUSDATIN)
      .when(rejectLetter(KAPUSDATIN, 'lainnya', own))
      .then(refused('own-case'));
    given(AT_COMPLETENESS).when(complete(VERIFIKATOR, own)).then(refused('own-case'));
    given(AWAITING_APPROVAL).when(approve(VERIFIKATOR, own)).then(refused('own-case'));
    given(AWAITING_ACTIVATION).when(portalWork(VERIFIKATOR, own)).then(refused('own-case'));
  });

  test('nor a case of which it is not known', () => {
    given(AT_KAPUSDATIN)
      .when(forward(KAPUSDATIN, { ownCase: 'unknown' }))
      .then(refused('own-case-unknown'));
  });

  test('the applicant acts in their own case, and so does an operator', () => {
    given(AT_KABID)
      .when(withdraw(PEMOHON, { ownCase: 'yes' }))
      .then(withdrawn(3));
    given(AT_KABID)
      .when(withdraw(OPERATOR, { ownCase: 'yes' }))
      .then(by(OPERATOR, withdrawn(3)));
  });
});

describe('Dua tingkat', () => {
  const both = mandate({ twoLevels: true });
  const kapusdatinAsKabid = plh('kabid', mandate(), KAPUSDATIN.subject);

  test('one person does not decide at two levels, with a mandate that is silent on it', () => {
    given(AT_KABID).when(forward(kapusdatinAsKabid)).then(refused('two-levels'));
  });

  test('with a mandate that says so, they do', () => {
    const actor = plh('kabid', both, KAPUSDATIN.subject);
    given(AT_KABID)
      .when(forward(actor))
      .then(by(actor, forwarded(3)));
  });

  test('the holder of a post shows the mandate under which they decided before', () => {
    const before = plh('kapusdatin', both, KABID.subject);
    const holder = { ...KABID, mandate: both };
    const history = [...AT_KAPUSDATIN, by(before, forwarded(2))];
    given(history).when(forward(KABID)).then(refused('two-levels'));
    given(history)
      .when(forward(holder))
      .then(by(holder, forwarded(3)));
  });

  test('a mandate that is over permits it to nobody, holder or not', () => {
    const over = mandate({ twoLevels: true, until: NOW });
    const history = [...AT_KAPUSDATIN, by(plh('kapusdatin', both, KABID.subject), forwarded(2))];
    given(history)
      .when(forward({ ...KABID, mandate: over }))
      .then(refused('two-levels'));
  });

  test('a mandate permits it only for the units that it covers', () => {
    const here = plh('kabid', mandate({ twoLevels: true, units: ['pusdatin'] }), KAPUSDATIN.subject);
    given(AT_KABID)
      .when(forward(here))
      .then(by(here, forwarded(3)));
    const elsewhere = { ...KABID, mandate: mandate({ twoLevels: true, units: ['setjen'] }) };
    given([...AT_KAPUSDATIN, by(plh('kapusdatin', both, KABID.subject), forwarded(2))])
      .when(forward(elsewhere))
      .then(refused('two-levels'));
  });

  test('levels far apart count too', () => {
    const actor = plh('verifikator', mandate(), KAPUSDATIN.subject);
    given(AT_COMPLETENESS).when(complete(actor)).then(refused('two-levels'));
    given(AWAITING_ACTIVATION).when(portalWork(actor)).then(refused('two-levels'));
  });

  test('the verifikator who checked at 5 also decides at 10: it is one level', () => {
    given(AWAITING_APPROVAL).when(approve(VERIFIKATOR)).then(approved());
  });

  test('a new letter forgets who decided', () => {
    const corrected = dataCorrected(5, ['name'], { letterRef: 'surat-2', fromTheStart: true });
    const kabidAsKapusdatin = plh('kapusdatin', mandate(), KABID.subject);
    given(RETURNED_BY[5]('name'), corrected)
      .when(forward(kabidAsKapusdatin, { dataVersion: 2 }))
      .then(inRound(2, by(kabidAsKapusdatin, forwarded(2))))
      .knows({ decidedBy: { kapusdatin: KABID.subject } });
  });

  test('a correction that needs no new letter forgets nothing', () => {
    const kabidAsKasubbid = plh('kasubbid', mandate(), KABID.subject);
    given(RETURNED_BY[4]('pic'), dataCorrected(4, ['pic']))
      .when(forward(kabidAsKasubbid, { dataVersion: 2 }))
      .then(refused('two-levels'));
  });
});

describe('Plh dan Plt', () => {
  test('a mandate in force is as good as the post', () => {
    given(AT_KAPUSDATIN)
      .when(forward(plh('kapusdatin')))
      .then(by(plh('kapusdatin'), forwarded(2)))
      .knows({ decidedBy: { kapusdatin: 'staf-9' } });
    given(AT_COMPLETENESS)
      .when(complete({ ...plh('verifikator'), capacity: 'plt' }))
      .then(by({ ...plh('verifikator'), capacity: 'plt' }, completenessConfirmed()));
  });

  test('from its first instant, and no longer than its last', () => {
    const first = plh('kapusdatin', mandate({ from: NOW }));
    const last = plh('kapusdatin', mandate({ until: NOW }));
    given(AT_KAPUSDATIN)
      .when(forward(first))
      .then(by(first, forwarded(2)));
    given(AT_KAPUSDATIN).when(forward(last)).then(refused('mandate-not-in-force'));
  });

  test('not yet, or over, or of no readable period: refused', () => {
    const early = mandate({ from: '2026-03-26T02:00:00.001Z' });
    const late = mandate({ until: '2026-03-25T00:00:00.000Z' });
    given(AT_KAPUSDATIN)
      .when(forward(plh('kapusdatin', early)))
      .then(refused('mandate-not-in-force'));
    given(AT_KAPUSDATIN)
      .when(forward(plh('kapusdatin', late)))
      .then(refused('mandate-not-in-force'));
    given(AT_KAPUSDATIN)
      .when(forward(plh('kapusdatin', mandate({ from: 'kapan-kapan' }))))
      .then(refused('mandate-not-in-force'));
  });

  test('the period is judged by the time of the workflow', () => {
    const until = mandate({ until: '2026-03-26T02:30:00.000Z' });
    const actor = plh('kapusdatin', until);
    given(AT_KAPUSDATIN)
      .when(forward(actor), '2026-03-26T02:29:59.999Z')
      .then(by(actor, forwarded(2)));
    given(AT_KAPUSDATIN)
      .when(forward(actor), '2026-03-26T02:30:00.000Z')
      .then(refused('mandate-not-in-force'));
  });

  test('that was looked up long ago may have been revoked since: refused', () => {
    const confirmed = (ago: number) => {
      const confirmedAt = new Date(Date.parse(NOW) - ago).toISOString();
      return plh('kapusdatin', mandate({ confirmedAt }));
    };
    for (const ago of [0, MANDATE_TRUST_MS]) {
      given(AT_KAPUSDATIN)
        .when(forward(confirmed(ago)))
        .then(by(confirmed(ago), forwarded(2)));
    }
    for (const ago of [MANDATE_TRUST_MS + 1, 60_000, 3 * 86_400_000]) {
      given(AT_KAPUSDATIN)
        .when(forward(confirmed(ago)))
        .then(refused('mandate-unconfirmed'));
    }
  });

  test('for the units that it names, and no other', () => {
    const inside = plh('kapusdatin', mandate({ units: ['setjen', 'pusdatin'] }));
    const outside = plh('kapusdatin', mandate({ units: ['setjen'] }));
    given(AT_KAPUSDATIN)
      .when(forward(inside))
      .then(by(inside, forwarded(2)));
    given(AT_KAPUSDATIN).when(forward(outside)).then(refused('mandate-scope'));
    given(AT_KAPUSDATIN).thenAllowed({ actor: inside, ownCase: 'no' }, [
      'forward',
      'return',
      'reject',
      'hold',
    ]);
    given(AT_KAPUSDATIN).thenAllowed({ actor: outside, ownCase: 'no' }, []);
  });

  test('one that names no units covers every unit, as does a post that is held without a mandate', () => {
    const covered = [undefined, {}, { units: ['setjen'] }].map((held) => coversUnit(held, 'pusdatin'));
    expect(covered).toEqual([true, true, false]);
  });

  test.each(['plh', 'plt'] as const)('%s without a mandate is refused', (capacity) => {
    given(AT_KAPUSDATIN)
      .when(forward({ subject: 'staf-9', post: 'kapusdatin', capacity }))
      .then(refused('mandate-missing'));
  });

  test('whoever names no capacity holds the post', () => {
    const bare = { subject: KASUBBID.subject, post: 'kapusdatin' } as const;
    given(AT_KAPUSDATIN)
      .when(forward(bare))
      .then(by(bare, forwarded(2)));
  });
});
