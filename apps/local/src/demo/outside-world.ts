import { eventually } from '../eventually.js';
import { json, requestJson } from './http.js';
import type { InventedPerson } from './invented-person.js';

/** A mail in the sandbox's mailbox. */
export interface Mail {
  readonly id: string;
  readonly messageId: string;
  readonly from: string;
  readonly subject: string;
  readonly links: readonly string[];
  readonly repeats: number;
}

/** BSrE, BKN, SIMPEG and the mailbox of the sandbox, as applicant and verifikator meet them. */
export class OutsideWorld {
  private readonly url: string;

  constructor(sandboxUrl: string) {
    this.url = sandboxUrl;
  }

  /** Makes the person known to SIMPEG, and a civil servant to BKN; `asKnown` tells what BKN has differently. */
  async know(
    person: InventedPerson,
    asKnown: { readonly nama?: string; readonly autoVerify?: boolean } = {},
  ): Promise<void> {
    const { nik, nip, nrp, name, position, rank } = person;
    await this.put(`/control/employees/${nik}`, {
      ...(nip && { nip }),
      ...(nrp && { nrp }),
      nama: name,
      satker: 'Pusat Data dan Informasi',
      jabatan: position,
      pangkat: rank,
      status: 'aktif',
    });
    if (nip) {
      await this.put(`/control/civil-servants/${nip}`, {
        nama: name,
        nik,
        emailGov: person.email,
        ...asKnown,
      });
    }
  }

  /** Switches a fault on beside those that are on; `match` limits it to one person. */
  async fault(system: string, fault: Readonly<Record<string, unknown>>): Promise<void> {
    await requestJson(`${this.url}/faults/${system}`, 'POST a fault', json(fault));
  }

  async clearFaults(system: string): Promise<void> {
    await fetch(`${this.url}/faults/${system}`, { method: 'DELETE' });
  }

  mails(email: string): Promise<Mail[]> {
    const query = new URLSearchParams({ to: email });
    return requestJson(`${this.url}/mailbox/api/messages?${query}`, 'GET mails');
  }

  /** Follows the newest link of this kind in the applicant's mailbox that was not followed before, as they would. */
  async follow(email: string, kind: 'activation' | 'passphrase', followed: Set<string>): Promise<void> {
    const link = await eventually(`the ${kind} mail`, async () => {
      const links = (await this.mails(email)).flatMap((mail) => mail.links);
      return links.find((each) => each.includes(`/bsre/${kind}/`) && !followed.has(each));
    });
    followed.add(link);
    const body =
      kind === 'passphrase' ? { passphrase: 'frasa-sandi-contoh', confirmation: 'frasa-sandi-contoh' } : {};
    await requestJson(link, `POST ${kind} link`, json(body, 'POST', { accept: 'application/json' }));
  }

  /** The token of the first link to the applicant's own page among their mails: that of their first case. */
  pageLink(email: string): Promise<string> {
    return eventually('the link to the applicant’s page', async () => {
      const links = (await this.mails(email)).flatMap((mail) => mail.links);
      return links.find((link) => link.includes('/pemohon#'))?.split('#')[1];
    });
  }

  /** Gives a certificate another end, also one that is still to be issued. */
  async certificateEnds(email: string, validUntil: string): Promise<void> {
    await this.put(`/control/certificates/${email}`, { validUntil });
  }

  /** The holder renews in BSrE's portal, with another passphrase. */
  async renew(email: string): Promise<void> {
    const passphrase = 'frasa-sandi-kedua';
    const body = { email, passphrase, confirmation: passphrase };
    await requestJson(
      `${this.url}/bsre/perpanjang`,
      'POST renewal in the portal',
      json(body, 'POST', { accept: 'application/json' }),
    );
  }

  /**
   * The verifikator's own work in BSrE's portal; `status` puts a person in any.
   * @param more `reason` of a revocation, `status`
   */
  async portal(
    verb: 'approve' | 'refuse' | 'revoke' | 'expire' | 'register-again' | 'status',
    email: string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    await requestJson(
      `${this.url}/bsre/portal/${verb}`,
      `POST portal ${verb}`,
      json({ email, ...more }, 'POST', { accept: 'application/json' }),
    );
  }

  /** How often BSrE's registration took this person. */
  async registrations(email: string): Promise<number> {
    const persons = await requestJson<{ email: string; registrations: number }[]>(
      `${this.url}/bsre/portal/persons`,
      'GET persons',
    );
    return persons.find((person) => person.email === email)?.registrations ?? 0;
  }

  private async put(path: string, body: unknown): Promise<void> {
    await requestJson(
      `${this.url}${path}`,
      `PUT ${path.split('/').slice(0, 3).join('/')}`,
      json(body, 'PUT'),
    );
  }
}
