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
  private readonly mailboxes: ReadonlySet<string>;
  private readonly patienceSeconds: number | undefined;

  /** @param elsewhere where this system's own mails arrive, if not in the sandbox, and how long one is awaited */
  constructor(
    sandboxUrl: string,
    elsewhere: { readonly mailboxUrl?: string; readonly patienceSeconds?: number } = {},
  ) {
    this.url = sandboxUrl;
    this.mailboxes = new Set([sandboxUrl, elsewhere.mailboxUrl ?? sandboxUrl]);
    this.patienceSeconds = elsewhere.patienceSeconds;
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

  async mails(email: string): Promise<Mail[]> {
    const path = `/mailbox/api/messages?${new URLSearchParams({ to: email })}`;
    const boxes = [...this.mailboxes].map((url) => requestJson<Mail[]>(`${url}${path}`, 'GET mails'));
    return (await Promise.all(boxes)).flat();
  }

  /** Looks through what this system has mailed to somebody until there is what is sought. */
  inOwnMails<Found>(
    what: string,
    email: string,
    find: (mails: readonly Mail[]) => Found | undefined,
  ): Promise<Found> {
    return this.inMails(what, email, find);
  }

  private inMails<Found>(
    what: string,
    email: string,
    find: (mails: readonly Mail[]) => Found | undefined,
  ): Promise<Found> {
    return eventually(what, async () => find(await this.mails(email)), this.patienceSeconds);
  }

  /** The mails that a person's case sends, at its own pace: acknowledgements come by a schedule. */
  async mailsOfCase(email: string): Promise<Mail[]> {
    return (await this.mails(email)).filter(({ subject }) => !subject.includes('telah kami terima ['));
  }

  /** Follows the newest link of this kind in the applicant's mailbox that was not followed before, as they would. */
  async follow(email: string, kind: 'activation' | 'passphrase', followed: Set<string>): Promise<void> {
    const link = await this.inMails(`the ${kind} mail`, email, (mails) =>
      mails
        .flatMap(({ links }) => links)
        .find((each) => each.includes(`/bsre/${kind}/`) && !followed.has(each)),
    );
    followed.add(link);
    const body =
      kind === 'passphrase' ? { passphrase: 'frasa-sandi-contoh', confirmation: 'frasa-sandi-contoh' } : {};
    await requestJson(link, `POST ${kind} link`, json(body, 'POST', { accept: 'application/json' }));
  }

  /** The token of the first link to the applicant's own page among their mails: that of their first case. */
  pageLink(email: string): Promise<string> {
    return this.inOwnMails('the link to the applicant’s page', email, (mails) => {
      const links = mails.flatMap((mail) => mail.links);
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
