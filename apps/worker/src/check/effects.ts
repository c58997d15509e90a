import { mailOfKey, type OutboxRow, type RegistrationCall } from '@tte/activities';
import { isOpen, partsOfMailRef, type MailKind } from '@tte/domain';
import type { EffectsTold, MailTold } from '../effects-told.js';
import type { Difference } from './difference.js';

/** Mails that schedules send beside the cases: the outbox alone tells of them. */
const BESIDE: readonly MailKind[] = ['received', 'renewal-due'];

/**
 * Compares what the log says of a case's effects with what is on record of them.
 * @param before milliseconds since 1970: what began later may still be under way
 */
export function effectDifferences(
  caseId: string,
  told: EffectsTold,
  rows: readonly OutboxRow[],
  call: RegistrationCall | undefined,
  before: number,
): readonly Difference[] {
  const byKey = new Map(rows.map((row) => [row._id, row]));
  return [
    ...twice(told.mails.map(({ key, seq }) => [key, seq])).map(([key, seq]): Difference => ({
      code: 'mail-twice',
      caseId,
      seq,
      ref: mailOfKey(key).ref,
    })),
    ...told.mails.flatMap((mail) => mailDifferences(caseId, mail, byKey.get(mail.key))),
    ...unrecorded(caseId, told, rows, before),
    ...registrationDifferences(caseId, told, call),
  ];
}

function mailDifferences(
  caseId: string,
  { seq, key, recipients, unconfirmed }: MailTold,
  row: OutboxRow | undefined,
): readonly Difference[] {
  const { ref } = mailOfKey(key);
  if (!row) return [{ code: 'mail-without-row', caseId, seq, ref }];
  // One that nobody knew of can be confirmed after all.
  const isSo = row.state === 'sent' || (unconfirmed && row.state === 'unconfirmed');
  return isSo && row.recipients === recipients ? [] : [{ code: 'mail-differs', caseId, seq, ref }];
}

/** Only of open cases: the end of a case cuts short what is under way, and its last mails are recorded nowhere else. */
function unrecorded(
  caseId: string,
  { mails, refused, state }: EffectsTold,
  rows: readonly OutboxRow[],
  before: number,
): readonly Difference[] {
  if (!isOpen(state)) return [];
  const known = new Set([...mails.map(({ key }) => key), ...refused]);
  const due = state.facts.mails.map(({ ref }) => ref);
  return rows.flatMap(({ _id, since }): Difference[] => {
    const { ref } = mailOfKey(_id);
    const isBeside = BESIDE.some((mail) => mail === partsOfMailRef(ref)?.mail);
    if (isBeside || known.has(`${caseId}/${ref}`) || due.includes(ref) || since.getTime() > before) return [];
    return [{ code: 'mail-unrecorded', caseId, ref }];
  });
}

function registrationDifferences(
  caseId: string,
  { registrations }: EffectsTold,
  call: RegistrationCall | undefined,
): readonly Difference[] {
  const ours = registrations.filter(({ isOurs }) => isOurs);
  const [first, second] = ours;
  if (second) return [{ code: 'registration-twice', caseId, seq: second.seq }];
  return first && !call ? [{ code: 'registration-without-call', caseId, seq: first.seq }] : [];
}

/** What stands twice, by its second place. */
function twice(keys: readonly (readonly [string, number])[]): readonly (readonly [string, number])[] {
  const seen = new Set<string>();
  return keys.filter(([key]) => {
    if (seen.has(key)) return true;
    seen.add(key);
    return false;
  });
}
