import type { Context } from '../context.js';
import { momentOf } from '../http/moment.js';
import { endOf, renewalOpens } from './certificate.js';
import { whenDue } from './due.js';
import { hashOf } from './passphrase.js';
import { existing, inStatus, type Who } from './people.js';
import { statuses, type Person } from './person.js';
import { Refusal } from './refusal.js';
import { bsreSettings } from './settings.js';

/** Why a person's certificate cannot be renewed now; undefined when it can, and the portal shows the way. */
export function whyNotRenewed(person: Person): string | undefined {
  const { status, renewAt, revokeAt } = person;
  const end = endOf(person);
  if (status === statuses.expired) return 'Sertifikat telah berakhir; pengguna perlu didaftarkan ulang';
  if (status !== statuses.active)
    return `Pengguna berstatus ${status}; hanya sertifikat aktif yang dapat diperpanjang`;
  if (renewAt) return 'Perpanjangan sedang diproses';
  if (revokeAt) return 'Pencabutan sedang diproses';
  if (!end) return 'Akhir masa berlaku sertifikat tidak diketahui';
  const opens = renewalOpens(end);
  return opens > new Date().toISOString()
    ? `Sertifikat baru dapat diperpanjang mulai ${momentOf(opens)}, 30 hari sebelum berakhir`
    : undefined;
}

/** The holder renews with a new passphrase, of which only a hash stays; the registration authority goes to work. */
export async function renew(context: Context, who: Who, passphrase: string): Promise<Person> {
  const person = existing(context.state, who);
  const refused = whyNotRenewed(person);
  if (refused) throw new Refusal(409, refused);
  const { renewDelayMs } = bsreSettings(context.state);
  const asked = context.state.people.set(person.id, {
    ...inStatus(person, person.status, 'perpanjangan diminta pemegang, passphrase baru dibuat'),
    passphraseHash: hashOf(passphrase),
    renewAt: new Date(Date.now() + renewDelayMs).toISOString(),
  });
  return whenDue(context, asked, 'renewAt');
}
