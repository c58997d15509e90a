import {
  atOrPast,
  isStopped,
  parseBsreStatus,
  type BsreProgress,
  type BsreStatus,
} from '../../src/values/bsre-status.js';

const WAY: readonly BsreProgress[] = [
  'NOT_REGISTERED',
  'NO_CERTIFICATE',
  'WAITING_FOR_VERIFICATION',
  'NEW',
  'ISSUE',
];
const STOPPED: readonly BsreStatus[] = ['RENEW', 'EXPIRED', 'SUSPEND', 'REVOKE'];

describe('Status BSrE', () => {
  test.each([...WAY, ...STOPPED])('%s is read, in any case', (status) => {
    expect(parseBsreStatus(status)).toBe(status);
    expect(parseBsreStatus(` ${status.toLowerCase()} `)).toBe(status);
  });

  test('WAITING_FOR_APPROVAL is another word for it', () => {
    expect(parseBsreStatus('WAITING_FOR_APPROVAL')).toBe('WAITING_FOR_VERIFICATION');
  });

  test.each(['', 'ISSUED', 'REVOKED', 'constructor', '1111'])('%p is not known', (word) => {
    expect(parseBsreStatus(word)).toBeUndefined();
  });

  test('each is at or past itself and what lies before it, and nothing after', () => {
    for (const [here, status] of WAY.entries()) {
      for (const [there, goal] of WAY.entries()) expect(atOrPast(status, goal)).toBe(here >= there);
    }
  });

  test.each(STOPPED)('%s is past nothing: it belongs to another SOP', (status) => {
    expect(isStopped(status)).toBe(true);
    for (const goal of WAY) expect(atOrPast(status, goal)).toBe(false);
  });

  test.each(WAY)('%s stops nothing', (status) => {
    expect(isStopped(status)).toBe(false);
  });
});
