import { deciderOf, fold, initialState, standingOf, type SubmittedCase, turnOf } from '../../src/index.js';
import { rejected, stepHalted, superseded, waitExpired, withdrawn, type PlainEvent } from '../events.js';
import {
  AT_COMPLETENESS,
  AT_KABID,
  AT_KAPUSDATIN,
  AT_KASUBBID,
  AWAITING_ACTIVATION,
  AWAITING_APPROVAL,
  AWAITING_CERTIFICATE,
  AWAITING_PASSPHRASE,
  INFORMING_ACTIVATION,
  ISSUED,
  REGISTERING,
  RETURNED_BY,
  VERIFYING,
} from '../histories.js';
import { minutesAfterStart } from '../people.js';
import { logOf } from '../scenario.js';

const after = (history: readonly PlainEvent[]) => fold(logOf(history)) as SubmittedCase;

describe('Giliran siapa', () => {
  test.each([
    ['kapusdatin', 2, AT_KAPUSDATIN],
    ['kabid', 3, AT_KABID],
    ['kasubbid', 4, AT_KASUBBID],
    ['verifikator', 5, AT_COMPLETENESS],
    ['pemohon', 3, RETURNED_BY[3]('pic')],
    ['sistem', 5, REGISTERING],
    ['sistem', 6, INFORMING_ACTIVATION],
    ['pemohon', 7, AWAITING_ACTIVATION],
    ['sistem', 8, VERIFYING],
    ['verifikator', 10, AWAITING_APPROVAL],
    ['pemohon', 13, AWAITING_PASSPHRASE],
    ['bsre', 14, AWAITING_CERTIFICATE],
    ['verifikator', 7, [...AWAITING_ACTIVATION, stepHalted(7)]],
  ] as const)('%s at %i, since the last event', (waitingOn, step, history) => {
    const since = minutesAfterStart(history.length - 1);
    expect(turnOf(after(history))).toEqual({ waitingOn, step, since });
  });

  test('nobody before the letter and after the end', () => {
    expect(turnOf(initialState)).toBeUndefined();
    expect(deciderOf(initialState)).toBeUndefined();
    expect(turnOf(after(ISSUED))).toBeUndefined();
  });

  test.each([
    ['Selesai: sertifikat elektronik telah terbit', ISSUED],
    ['Ditolak', [...AT_KABID, rejected(3)]],
    ['Dicabut oleh pemohon', [...AT_KABID, withdrawn(3)]],
    ['Ditutup: batas waktu pemohon terlewati', [...AWAITING_ACTIVATION, waitExpired()]],
    ['Digantikan oleh berkas baru', [...RETURNED_BY[2]('nik'), superseded(2)]],
    ['Dikembalikan: menunggu perbaikan pemohon', RETURNED_BY[2]('pic')],
    [
      'Terhenti: perlu tindakan Verifikator (email ditolak server tujuan)',
      [...INFORMING_ACTIVATION, stepHalted(6, 'mail-refused')],
    ],
    ['Melakukan aktivasi akun TTE', AWAITING_ACTIVATION],
  ] as const)('%s', (line, history) => {
    expect(standingOf(after(history))).toBe(line);
  });
});
