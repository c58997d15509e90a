import { ApplicationFailure } from '@temporalio/common';
import { FAILURES, type FailureCode } from '@tte/contracts';
import { failure, isFailure } from './failures.js';

test.each(Object.keys(FAILURES) as FailureCode[])(
  '%s is built from the table and from nothing else',
  (code) => {
    const built = failure(code);
    expect(built).toBeInstanceOf(ApplicationFailure);
    expect(built).toMatchObject({
      type: code,
      message: FAILURES[code].message,
      nonRetryable: !FAILURES[code].retry,
    });
    expect(built.cause).toBeUndefined();
    expect(built.details ?? []).toEqual([]);
    expect(isFailure(built, code)).toBe(true);
  },
);

test('what is expected is benign, everything else is not', () => {
  expect(failure('not-yet').category).toBe('BENIGN');
  expect(failure('bsre-unreachable').category ?? undefined).toBeUndefined();
});

test('a detail of our own follows the message of the table', () => {
  expect(failure('not-yet', undefined, 'it says NEW').message).toBe(
    `${FAILURES['not-yet'].message}: it says NEW`,
  );
});

test('the wait that an outside system asks for becomes the next delay', () => {
  expect(failure('bsre-overloaded', 7000).nextRetryDelay).toBe(7000);
  expect(failure('bsre-overloaded').nextRetryDelay ?? undefined).toBeUndefined();
});
