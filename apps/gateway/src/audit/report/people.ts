import { dayInWib, POST_TITLES, titleOf, type Actor } from '@tte/domain';
import type { RecordedMandate } from '@tte/staff';
import type { NameAt } from '../../staff/staff.js';

/** Who is behind the subjects of records, and what orders gave them their posts. */
export interface People {
  readonly nameAt: NameAt;
  readonly mandates: ReadonlyMap<string, RecordedMandate>;
}

/** As whom somebody acted: the post, the name that they had then, and their account. */
export function actorWords(actor: Actor, at: string, { nameAt }: People): string {
  const title = titleOf(actor);
  // Machines, and the applicant whom the case itself tells, have no account here.
  if (actor.subject === actor.post) return title;
  const name = nameAt(actor.subject, at);
  return `${title}${name === undefined ? '' : ` — ${name}`} (akun ${actor.subject})`;
}

/** On whose mandate somebody acted; undefined for one who holds the post. */
export function mandateWords({ mandate }: Actor, { nameAt, mandates }: People): string | undefined {
  if (!mandate) return undefined;
  const order = mandates.get(mandate.id);
  if (!order) return `Atas mandat ${mandate.id}, yang tidak ada pada daftar mandat`;
  const { orderNumber, issuedBy, issuedAs, issuedAt, from, until } = order;
  const issuer = issuedAs === 'admin' ? 'Admin' : POST_TITLES[issuedAs];
  const name = nameAt(issuedBy, issuedAt);
  const lastDay = dayInWib(new Date(Date.parse(until) - 1).toISOString());
  return `Atas mandat ${mandate.id}, surat perintah ${orderNumber}, dicatat oleh ${issuer}${
    name === undefined ? '' : ` — ${name}`
  } (akun ${issuedBy}), berlaku ${dayInWib(from)} sampai ${lastDay}`;
}
