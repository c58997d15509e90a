import {
  fold,
  isUnreachable,
  mailIsDue,
  standingOf,
  turnOf,
  type CaseMail,
  type SubmittedCase,
} from '../../src/index.js';
import {
  correctEmail,
  handleMail,
  recordBounced,
  recordInformed,
  recordInformFailed,
  resendMail,
} from '../commands.js';
import {
  accountActivated,
  applicantInformed,
  emailCorrected,
  informedAs,
  informFailed,
  mailBounced,
  mailHandled,
  mailResendAsked,
  portalWorkRecorded,
  stepHalted,
  type PlainEvent,
} from '../events.js';
import { AT_KABID, AWAITING_ACTIVATION, INFORMING_ACTIVATION, ISSUED, RETURNED_BY } from '../histories.js';
import { KAPUSDATIN, OPERATOR, VERIFIKATOR } from '../people.js';
import { RENEWAL_AT } from '../renewal/histories.js';
import { given, logOf, refused } from '../scenario.js';

type History = readonly PlainEvent[];
const caseOf = (...history: History) => fold(logOf(history)) as SubmittedCase;
const mailsOf = (...history: History): readonly CaseMail[] => caseOf(...history).facts.mails;
const BOUNCED: History = [...AWAITING_ACTIVATION, mailBounced()];
const HALTED: History = [...INFORMING_ACTIVATION, stepHalted(6, 'mail-address-refused')];

describe('Keadaan email berkas', () => {
  test('a mail that the server took is kept with its time and how many have it', () => {
    expect(mailsOf(...AWAITING_ACTIVATION)).toEqual([
      {
        ref: 'activate/6/1',
        mail: 'activate',
        step: 6,
        state: 'accepted',
        recipients: 2,
        sentAt: caseOf(...AWAITING_ACTIVATION).since,
        since: caseOf(...AWAITING_ACTIVATION).since,
        dataVersion: 1,
      },
    ]);
  });

  test('one of which nobody knows whether it arrived is unconfirmed, and its step is done', () => {
    const unsure = applicantInformed('activate', 6);
    const event = { ...unsure, data: { ...unsure.data, unconfirmed: true as const } };
    given(INFORMING_ACTIVATION)
      .when(recordInformed('activate', { unconfirmed: true }))
      .then(event)
      .stands('awaiting-activation', 7);
    expect(mailsOf(...INFORMING_ACTIVATION, event)).toMatchObject([{ state: 'unconfirmed' }]);
  });

  test('a refused mail of a step is failed until the step sends it after all', () => {
    expect(mailsOf(...HALTED)).toMatchObject([{ state: 'failed', cause: 'mail-address-refused', step: 6 }]);
    expect(mailsOf(...HALTED, portalWorkRecorded(6))).toEqual([]);
    expect(mailsOf(...HALTED, portalWorkRecorded(6), applicantInformed('activate', 6))).toMatchObject([
      { state: 'accepted' },
    ]);
  });

  test('a step that BSrE halts has no failed mail', () => {
    expect(mailsOf(...AWAITING_ACTIVATION, stepHalted(7))).toMatchObject([{ state: 'accepted' }]);
  });

  test('a mail beside the steps that is refused is failed', () => {
    expect(mailsOf(...AWAITING_ACTIVATION, informFailed('reminder', 7))).toMatchObject([
      {},
      { ref: 'reminder/7/1', state: 'failed', cause: 'mail-refused' },
    ]);
  });
});

describe('Email yang kembali', () => {
  test('is recorded once, and puts the case before the verifikator', () => {
    given(AWAITING_ACTIVATION)
      .when(recordBounced())
      .then(mailBounced())
      .repeated()
      .stands('awaiting-activation', 7);
    const state = caseOf(...BOUNCED);
    expect(turnOf(state)?.waitingOn).toBe('verifikator');
    expect(standingOf(state)).toBe('Email tidak aktif: perlu tindakan Verifikator');
  });

  test('to the PIC alone stops nothing, and of the applicant afterwards it does', () => {
    const pic = mailBounced('activate/6/1', 7, 'pic', 'mailbox-full');
    given(AWAITING_ACTIVATION)
      .when(recordBounced('activate/6/1', 'pic', 'mailbox-full'))
      .then(pic);
    expect(isUnreachable(caseOf(...AWAITING_ACTIVATION, pic))).toBe(false);
    given(AWAITING_ACTIVATION, pic).when(recordBounced()).then(mailBounced());
    const both = caseOf(...AWAITING_ACTIVATION, pic, mailBounced());
    expect(isUnreachable(both)).toBe(true);
    expect(both.facts.mails).toMatchObject([
      { bounces: { pic: 'mailbox-full', applicant: 'mailbox-unknown' } },
    ]);
  });

  test('before the case knew that the mail was taken counts when it knows', () => {
    const early = mailBounced('activate/6/1', 6);
    given(INFORMING_ACTIVATION).when(recordBounced()).then(early).stands('informing', 6);
    expect(isUnreachable(caseOf(...INFORMING_ACTIVATION, early))).toBe(false);
    expect(isUnreachable(caseOf(...INFORMING_ACTIVATION, early, applicantInformed('activate', 6)))).toBe(
      true,
    );
  });

  test.each<[string, History, string]>([
    ['a return', [...RETURNED_BY[3]('pic'), applicantInformed('returned', 3)], 'returned/3/1'],
    ['a renewal', RENEWAL_AT[5], 'renew/4/1'],
  ])('of %s puts it before the verifikator as well', (_what, history, ref) => {
    const step = caseOf(...history).step;
    expect(turnOf(caseOf(...history, mailBounced(ref, step)))?.waitingOn).toBe('verifikator');
  });

  test('where an official is waited for, or nobody, changes no turn', () => {
    const link = informedAs('new-link/3/1/run-1', 3);
    given(AT_KABID, link)
      .when(recordBounced('new-link/3/1/run-1'))
      .then(mailBounced('new-link/3/1/run-1', 3));
    expect(turnOf(caseOf(...AT_KABID, link, mailBounced('new-link/3/1/run-1', 3)))?.waitingOn).toBe('kabid');
    given(ISSUED)
      .when(recordBounced('issued/14/1'))
      .then(mailBounced('issued/14/1', 14))
      .stands('issued', 14);
    expect(turnOf(caseOf(...ISSUED, mailBounced('issued/14/1', 14)))).toBeUndefined();
  });

  test('is the verifikator’s no more when BSrE shows that the applicant went on', () => {
    expect(isUnreachable(caseOf(...BOUNCED, accountActivated()))).toBe(false);
  });

  test('that has no reference of a mail is not taken', () => {
    given(AWAITING_ACTIVATION).when(recordBounced('budi@kemhan.go.id')).then(refused('mail-unknown'));
  });

  test('a reminder is not sent after it', () => {
    expect(mailIsDue(caseOf(...AWAITING_ACTIVATION), 'reminder')).toBe(true);
    expect(mailIsDue(caseOf(...BOUNCED), 'reminder')).toBe(false);
  });
});

describe('Mengirim ulang', () => {
  test('a mail that came back is sent once more, and then waits for the applicant again', () => {
    given(BOUNCED).when(resendMail()).then(mailResendAsked()).repeated().stands('awaiting-activation', 7);
    const asked: History = [...BOUNCED, mailResendAsked()];
    const again = 'activate/6/1/again';
    given(asked)
      .when(recordInformed('activate', { ref: again }))
      .then(informedAs(again))
      .stands('awaiting-activation', 7);
    const state = caseOf(...asked, informedAs(again));
    expect(state.facts.mails.map(({ ref, state: stands }) => [ref, stands])).toEqual([
      ['activate/6/1', 'resent'],
      [again, 'accepted'],
    ]);
    expect(turnOf(state)?.waitingOn).toBe('pemohon');
  });

  test('one that comes back again is before the verifikator again, and can be sent again', () => {
    const again: History = [...BOUNCED, mailResendAsked(), informedAs('activate/6/1/again')];
    const back: History = [...again, mailBounced('activate/6/1/again')];
    expect(isUnreachable(caseOf(...back))).toBe(true);
    given(back).when(resendMail('activate/6/1/again')).then(mailResendAsked('activate/6/1/again'));
  });

  test('one that is refused is failed, and stops nothing', () => {
    const ref = 'activate/6/1/again';
    const failed = informFailed('activate', 7);
    const event = { ...failed, data: { ...failed.data, ref } };
    given(BOUNCED, mailResendAsked())
      .when(recordInformFailed('activate', 'mail-refused', { ref }))
      .then(event)
      .stands('awaiting-activation', 7);
    expect(mailsOf(...BOUNCED, mailResendAsked(), event)).toMatchObject([
      { state: 'resent' },
      { ref, state: 'failed' },
    ]);
  });

  test('one that nobody asked for is not recorded', () => {
    given(BOUNCED)
      .when(recordInformed('activate', { ref: 'activate/6/1/again' }))
      .then(refused('out-of-order'));
  });

  test('the mail by which the step was halted is sent by the step', () => {
    given(HALTED)
      .when(resendMail())
      .then(mailResendAsked('activate/6/1', 6))
      .stands('informing', 6)
      .knows({ mails: [] });
  });

  test('while the same mail of a later round is the step, it does no step', () => {
    const first: History = [
      ...INFORMING_ACTIVATION,
      mailBounced('activate/6/1', 6),
      mailResendAsked('activate/6/1', 6),
    ];
    given(first)
      .when(recordInformed('activate', { ref: 'activate/6/1/again' }))
      .then(informedAs('activate/6/1/again', 6))
      .stands('informing', 6);
  });

  test('an operator can, other posts cannot, and what arrived or is unknown is not sent again', () => {
    given(BOUNCED)
      .when(resendMail('activate/6/1', OPERATOR))
      .then({ ...mailResendAsked(), actor: OPERATOR });
    given(BOUNCED).when(resendMail('activate/6/1', KAPUSDATIN)).then(refused('wrong-post'));
    given(AWAITING_ACTIVATION).when(resendMail()).then(refused('wrong-turn'));
    given(BOUNCED).when(resendMail('returned/3/1')).then(refused('mail-unknown'));
    given(BOUNCED, applicantInformed('reminder', 7))
      .when(resendMail('reminder/7/1'))
      .then(refused('mail-settled'));
  });

  test('after the end of the case, too', () => {
    const back: History = [...ISSUED, mailBounced('issued/14/1', 14)];
    given(back).when(resendMail('issued/14/1')).then(mailResendAsked('issued/14/1', 14)).stands('issued', 14);
    given(back, mailResendAsked('issued/14/1', 14))
      .when(recordInformed('issued', { ref: 'issued/14/1/again' }))
      .then(informedAs('issued/14/1/again', 14));
  });
});

describe('Menandai selesai', () => {
  test('with a note, and the applicant is waited for again', () => {
    given(BOUNCED).when(handleMail()).then(mailHandled()).repeated().stands('awaiting-activation', 7);
    const state = caseOf(...BOUNCED, mailHandled());
    expect(state.facts.mails).toMatchObject([{ state: 'handled' }]);
    expect(turnOf(state)?.waitingOn).toBe('pemohon');
  });

  test('of the mail by which the step was halted does the step', () => {
    const told = applicantInformed('activate', 6);
    const otherwise = { ...told, actor: VERIFIKATOR, data: { ...told.data, recipients: 0 } };
    given(HALTED)
      .when(handleMail())
      .then(mailHandled('activate/6/1', 6), otherwise)
      .stands('awaiting-activation', 7);
    const state = caseOf(...HALTED, mailHandled('activate/6/1', 6), otherwise);
    expect(state.facts.mails).toMatchObject([{ ref: 'activate/6/1', state: 'handled' }]);
    expect(state.facts.mails).toHaveLength(1);
  });

  test('not without a note, not twice, not what is unknown', () => {
    given(BOUNCED)
      .when(handleMail('activate/6/1', VERIFIKATOR, {}))
      .then(refused('mail-note-required'));
    given(BOUNCED).when(handleMail('returned/3/1')).then(refused('mail-unknown'));
    given(BOUNCED, informFailed('reminder', 7), mailHandled())
      .when(handleMail())
      .then(refused('mail-settled'));
  });
});

describe('Memperbaiki alamat', () => {
  test('what came back goes to the new address, and the former one is marked no more', () => {
    given(BOUNCED)
      .when(correctEmail())
      .then(emailCorrected(), mailResendAsked())
      .repeated()
      .stands('awaiting-activation', 7)
      .knows({ dataVersion: 2 });
    expect(isUnreachable(caseOf(...BOUNCED, emailCorrected(), mailResendAsked()))).toBe(false);
  });

  test('a step that was halted by the address goes on', () => {
    given(HALTED)
      .when(correctEmail())
      .then(emailCorrected(6))
      .stands('informing', 6)
      .knows({ dataVersion: 2, mails: [] });
  });

  test('not without a note, not on older data, not where no mail came back', () => {
    given(BOUNCED).when(correctEmail({})).then(refused('mail-note-required'));
    given(BOUNCED)
      .when(correctEmail({ newDataVersion: 1, noteRef: 'catatan-1' }))
      .then(refused('stale-case'));
    given(AWAITING_ACTIVATION).when(correctEmail()).then(refused('wrong-turn'));
    given(ISSUED, mailBounced('issued/14/1', 14)).when(correctEmail()).then(refused('case-closed'));
  });
});
