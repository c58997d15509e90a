import { APPROVE, COMPLETE } from '../../test/support/found.js';
import { openApplicantCase, seen, type ApplicantCase } from '../../test/support/applicant.js';
import { sharedGateway } from '../../test/support/shared-gateway.js';

const gateway = sharedGateway();

/** Kind of the next thing, what may be done, and the marks of the steps: x done, > now, - skipped, r returned. */
const SIGNS: Record<string, string> = {
  done: 'x',
  now: '>',
  skipped: '-',
  returned: 'r',
  ended: '!',
  ahead: '.',
};
const shape = async (one: ApplicantCase) => {
  const { next, allowed, steps } = await seen(one);
  const marks = steps.map(({ mark }) => SIGNS[mark]).join('');
  return `${marks} ${next.kind}${next.deadline ? ' by a day' : ''}: ${String(allowed)}`;
};
const FORWARD = { outcome: 'forward', instruction: 'tindak-lanjuti' };

it('tells at each place what to do now, and looking changes nothing', async () => {
  const one = await openApplicantCase(gateway, 1);
  const walk: string[] = [await shape(one)];
  const then = async (step: () => Promise<unknown>) => {
    await step();
    walk.push(await shape(one));
  };
  const informed = (mail: 'activate' | 'reactivate' | 'set-passphrase' | 'issued') =>
    then(() => one.take({ type: 'record-informed', mail, recipients: 2 }));
  const bsreStatus = 'WAITING_FOR_VERIFICATION';
  const upToApproval = async () => {
    await then(() => one.take({ type: 'record-activated', bsreStatus }));
    await then(() => one.take({ type: 'record-identity-not-confirmed', because: 'mismatch' }));
    await then(() => one.take({ type: 'request-approval', simpeg: 'unavailable' }));
  };
  await then(() => one.decide('kapusdatin', 'disposition', FORWARD));
  await then(() => one.decide('kabid', 'disposition', FORWARD));
  await then(() => one.decide('kasubbid', 'disposition', { outcome: 'return', fields: ['pic'] }));
  await then(() =>
    one.correct({ fields: ['pic'], applicant: { pic: { name: 'Rina', phone: '0811111111' } } }),
  );
  const now = { dataVersion: 2 };
  await then(() => one.decide('kasubbid', 'disposition', { ...FORWARD, ...now }));
  await then(() => one.decide('verifikator', 'completeness', { ...COMPLETE, ...now }));
  await then(() => one.take({ type: 'record-bsre-registration', found: false, bsreStatus: 'NEW' }));
  await informed('activate');
  await then(() => one.act('nudge', now));
  await upToApproval();
  await then(() =>
    one.decide('verifikator', 'approval', { outcome: 'reactivate', fields: ['position'], ...now }),
  );
  await then(() => one.take({ type: 'record-bsre-change', bsreStatus: 'NO_CERTIFICATE' }));
  await informed('reactivate');
  await then(() => one.act('nudge', now));
  await upToApproval();
  await then(() => one.decide('verifikator', 'approval', { ...APPROVE, ...now }));
  await then(() => one.take({ type: 'record-bsre-change', bsreStatus: 'NEW' }));
  await informed('set-passphrase');
  await then(() => one.act('nudge', now));
  await then(() => one.take({ type: 'record-issued', validUntil: '2028-11-22' }));
  await informed('issued');
  expect(walk).toEqual([
    'x>............ wait: withdraw',
    'xx>........... wait: withdraw',
    'xxx>.......... wait: withdraw',
    'xxxr.......... correct: correct,withdraw',
    'xxx>.......... wait: withdraw',
    'xxxx>......... wait: withdraw',
    'xxxx>......... wait: withdraw',
    'xxxxx>........ wait: withdraw',
    'xxxxxx>....... activate by a day: withdraw,nudge',
    'xxxxxx>....... activate by a day: withdraw,nudge',
    'xxxxxxx>...... wait: withdraw',
    'xxxxxxxx>..... wait: withdraw',
    'xxxxxxxxx>.... wait: withdraw',
    'xxxxxxxxx>.... wait: withdraw',
    'xxxxxxxxxx>... wait: withdraw',
    'xxxxxx>....... reactivate by a day: withdraw,nudge',
    'xxxxxx>....... reactivate by a day: withdraw,nudge',
    'xxxxxxx>...... wait: withdraw',
    'xxxxxxxx>..... wait: withdraw',
    'xxxxxxxxx>.... wait: withdraw',
    'xxxxxxxxx>.... wait: withdraw',
    'xxxxxxxxxxx>.. wait: withdraw',
    'xxxxxxxxxxxx>. set-passphrase by a day: withdraw,nudge',
    'xxxxxxxxxxxxx> wait: withdraw',
    'xxxxxxxxxxxxx> done: ',
    'xxxxxxxxxxxxxx done: ',
  ]);
  const { standing, turn, open, certificate } = await seen(one);
  expect({ standing, turn, open }).toEqual({
    standing: 'Selesai: sertifikat elektronik telah terbit',
    turn: null,
    open: false,
  });
  expect(certificate).toEqual({ issuedAt: expect.any(String), validUntil: '2028-11-22', revokedAt: null });
}, 60_000);
