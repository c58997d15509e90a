import { cancellationSignal, heartbeat } from '@temporalio/activity';
import { breachStanding, dueOf, momentInWib, requestStanding, type Standing } from '@tte/domain';
import { fromStore } from '../store.js';
import type { ProtectionDependencies } from './dependencies.js';
import type { Breach, Request } from './matters.js';
import { sendOne } from './send.js';

const PROTECTORS = ['admin', 'pelindung-data'];

/** A clock that runs out, or has. */
interface Alarm {
  readonly matter: string;
  readonly standing: 'near' | 'over';
  readonly dueAt: string;
  readonly path: string;
  readonly what: string;
}

const isAlarm = (standing: Standing): standing is 'near' | 'over' =>
  standing === 'near' || standing === 'over';

/** The clocks that have little time left, or none. */
export function alarmsOf(
  requests: readonly Request[],
  breaches: readonly Breach[],
  at: string,
): readonly Alarm[] {
  return [
    ...requests.flatMap(({ matter, state }) => {
      const standing = requestStanding(state, at);
      const dueAt = dueOf(state.receivedAt);
      const path = `/permintaan-data/${matter}`;
      return isAlarm(standing) ? [{ matter, standing, dueAt, path, what: 'Permintaan data' }] : [];
    }),
    ...breaches.flatMap(({ matter, state }) => {
      const standing = breachStanding(state, at);
      const dueAt = dueOf(state.discoveredAt);
      const path = `/insiden-data/${matter}`;
      return isAlarm(standing) ? [{ matter, standing, dueAt, path, what: 'Insiden data' }] : [];
    }),
  ];
}

/**
 * Tells each who answers for it of each alarm once, at any hour: the clock does not stop at night.
 * @returns how many mails went out, and how many were refused for good
 */
export async function remindProtectors(
  deps: ProtectionDependencies,
  alarms: readonly Alarm[],
): Promise<{ readonly sent: number; readonly failed: number; readonly isDeferred: boolean }> {
  const counts = { sent: 0, failed: 0, isDeferred: false };
  if (alarms.length === 0) return counts;
  const staff = await fromStore(() => deps.staff.all());
  for (const { subject, names, roles, address } of staff) {
    if (address === undefined || !roles.some((role) => PROTECTORS.includes(role))) continue;
    const email = await deps.vault.openAddress(subject, address);
    if (email === undefined) continue;
    for (const { matter, standing, dueAt, path, what } of alarms) {
      cancellationSignal().throwIfAborted();
      heartbeat();
      const key = `data-clock/${matter}/${standing}/${subject}`;
      if (await fromStore(() => deps.outbox.find(key))) continue;
      const isOver = standing === 'over';
      const fared = await sendOne(
        deps,
        key,
        {
          subject: `${what} ${matter}: ${isOver ? 'melewati tenggat' : 'tenggat mendekat'}`,
          paragraphs: [
            isOver
              ? `${what} ${matter} melewati tenggat 3 × 24 jam pada ${momentInWib(dueAt)}. Selesaikan sekarang, dan catat sebabnya.`
              : `${what} ${matter} harus selesai sebelum ${momentInWib(dueAt)}. Tenggat ini berjalan juga di luar jam kerja.`,
          ],
          items: [],
          link: `${deps.mail.publicUrl}${path}`,
          linkTitle: `Buka ${matter}`,
          footnotes: ['Tautan membuka halaman setelah Anda masuk. Membuka email ini tidak mengubah apa pun.'],
        },
        { name: names.at(-1)?.name, email },
      );
      if (fared === 'deferred') counts.isDeferred = true;
      if (fared === 'sent') counts.sent += 1;
      if (fared === 'refused') counts.failed += 1;
    }
  }
  return counts;
}
