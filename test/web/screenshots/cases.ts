import { dayInWib } from '@tte/domain';
import {
  eventually,
  GatewayClient,
  inventPerson,
  OutsideWorld,
  runDemo,
  type InventedPerson,
  COMPLETE,
  HOLDER_FOUND,
  HOLDER_CHECKED,
} from '@tte/local';

/** What the pictures show. */
export interface TellingCases {
  /** Waits for the Kapusdatin. */
  readonly waiting: string;
  /** Waits for the verifikator, who checks its completeness. */
  readonly unchecked: string;
  /** SIMPEG has other data than the application. */
  readonly differing: string;
  readonly returned: string;
  readonly issued: string;
  readonly rejected: string;
  /** Its account can be asked to be revoked. */
  readonly held: string;
  /** An urgent revocation that waits for the verifikator's work in BSrE's portal; two dispositions follow. */
  readonly revoking: string;
  readonly revoked: string;
  /** Its certificate ends soon. */
  readonly ending: string;
  /** A renewal whose holder the verifikator checks. */
  readonly renewing: string;
  readonly renewed: string;
  readonly lapsed: string;
  /** Addresses of the pages of holders: whose certificate ends soon, and whom the renewal waits for. */
  readonly endingPage: string;
  readonly renewalPage: string;
  /** Address of the page of the applicant whose case was returned, with the link's secret, as the mail gives it. */
  readonly applicantPage: string;
  /** A request of a person about their data, and a breach, by their numbers. */
  readonly request: string;
  readonly breach: string;
  /** The mail that gives it. */
  readonly mail: string;
}

const FORWARD = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
const OFFICIALS = ['kapusdatin1', 'kabid1', 'kasubbid1'] as const;
/** Letters that wait for the Kapusdatin: their units, and their nature. */
const WAITING = [
  ['pusdatin', 'biasa'],
  ['setjen', 'sangat-segera'],
  ['itjen', 'biasa'],
  ['ditjen-strahan', 'segera'],
  ['badiklat', 'biasa'],
  ['biro-hukum', 'rahasia'],
] as const;
type Nature = (typeof WAITING)[number][1];
const PER_KIND = 2;
const KINDS = 10;
const DAY = 24 * 60 * 60_000;
/** A last day that is near enough for a renewal. */
const SOON = dayInWib(new Date(Date.now() + 20 * DAY).toISOString());

/** Plays cases until they stand where there is something to see. */
export async function playTellingCases(environment: Record<string, string>): Promise<TellingCases> {
  const { GATEWAY_URL = '', SANDBOX_URL = '' } = environment;
  const gateway = new GatewayClient(GATEWAY_URL, SANDBOX_URL);
  const world = new OutsideWorld(SANDBOX_URL);

  /** Enters a letter, and has so many officials pass it on. */
  async function enter(person: InventedPerson, passedBy: number, nature: Nature = 'biasa'): Promise<string> {
    const { caseId } = await gateway.submit(person, undefined, { nature });
    for (const official of OFFICIALS.slice(0, passedBy))
      await gateway.decide(official, caseId, 'disposition', FORWARD);
    return caseId;
  }

  async function compared(): Promise<string> {
    const person = inventPerson('tni');
    await world.know({ ...person, rank: 'Mayor' });
    const id = await enter(person, OFFICIALS.length);
    await gateway.decide('verifikator1', id, 'completeness', { dataVersion: 1, ...COMPLETE });
    await gateway.reaches(id, 'awaiting-activation');
    await world.follow(person.email, 'activation', new Set());
    await gateway.reaches(id, 'awaiting-approval');
    return id;
  }

  async function returned(): Promise<Pick<TellingCases, 'returned' | 'applicantPage' | 'mail'>> {
    const person = inventPerson('pns');
    const id = await enter(person, 1);
    await gateway.decide('kabid1', id, 'disposition', {
      dataVersion: 1,
      outcome: 'return',
      fields: ['position', 'pic'],
      note: 'Jabatan belum sesuai dengan SK terakhir, dan nomor telepon PIC tidak aktif.',
    });
    return eventually('the mail of a return', async () => {
      const mail = (await world.mails(person.email)).find(({ links }) => links.some(isApplicantPage));
      return mail && { returned: id, applicantPage: mail.links.find(isApplicantPage) ?? '', mail: mail.id };
    });
  }

  /** An account. @param ends its last day, where that is not BSrE's own choice */
  async function held(person = inventPerson('pns'), ends?: string): Promise<string> {
    await world.know(person);
    const id = await enter(person, OFFICIALS.length);
    await gateway.decide('verifikator1', id, 'completeness', { dataVersion: 1, ...COMPLETE });
    await gateway.reaches(id, 'awaiting-activation');
    await world.follow(person.email, 'activation', new Set());
    await gateway.reaches(id, 'awaiting-passphrase');
    if (ends !== undefined) await world.certificateEnds(person.email, ends);
    await world.follow(person.email, 'passphrase', new Set());
    await gateway.reaches(id, 'issued');
    return id;
  }

  /** A letter that asks for an account's end: what was leaked makes haste. */
  async function revoking(): Promise<string> {
    const { caseId } = await gateway.revoke({ accountOf: await held() }, 'bocor-atau-hilang');
    await gateway.decide('kasubbid1', caseId, 'disposition', FORWARD);
    await gateway.decide('verifikator1', caseId, 'completeness', { dataVersion: 1, ...HOLDER_FOUND });
    await gateway.reaches(caseId, 'awaiting-portal');
    return caseId;
  }

  /** The address in the newest mail that has one. */
  const pageOf = async ({ email }: InventedPerson) =>
    (await world.mails(email)).flatMap(({ links }) => links).findLast(isApplicantPage) ?? '';

  /** Certificates that end soon: one that nobody has asked for, one being checked, one that its holder is to renew. */
  async function renewals(): Promise<
    Pick<TellingCases, 'ending' | 'renewing' | 'endingPage' | 'renewalPage'>
  > {
    const [asked, idle] = [inventPerson('pns'), inventPerson('pns')];
    const ending = await held(idle, SOON);
    const { caseId: renewing } = await gateway.renew({ accountOf: await held(inventPerson('pns'), SOON) });
    await gateway.reaches(renewing, 'awaiting-completeness');
    const { caseId } = await gateway.renew({ accountOf: await held(asked, SOON) });
    await gateway.reaches(caseId, 'awaiting-completeness');
    await gateway.decide('verifikator1', caseId, 'completeness', { dataVersion: 1, ...HOLDER_CHECKED });
    await gateway.reaches(caseId, 'awaiting-renewal');
    return { ending, renewing, endingPage: await pageOf(idle), renewalPage: await pageOf(asked) };
  }

  const demo = await runDemo(environment, { registrations: PER_KIND * KINDS });
  const endedAs = (outcome: string) => demo.find((result) => result.outcome === outcome)?.caseId ?? '';
  const people = WAITING.map(([unit, nature]) => enter({ ...inventPerson('pns'), unit }, 0, nature));
  const [waiting = ''] = await Promise.all(people);
  const unchecked = await enter(inventPerson('pns'), OFFICIALS.length);
  await Promise.all([enter(inventPerson('tni'), 1), enter(inventPerson('pns'), 2)]);
  const [differing, answer] = await Promise.all([compared(), returned()]);
  const ofRenewals = await renewals();
  const kept = await protection(GATEWAY_URL, SANDBOX_URL);
  const revocations = { held: await held(), revoking: await revoking() };
  return {
    waiting,
    unchecked,
    differing,
    issued: endedAs('issued'),
    rejected: endedAs('rejected'),
    revoked: endedAs('revoked'),
    renewed: endedAs('renewed'),
    lapsed: endedAs('lapsed'),
    ...ofRenewals,
    ...kept,
    ...revocations,
    ...answer,
  };
}

/** What whoever protects personal data has on their desk: a request whose time is short, and a breach. */
async function protection(
  gatewayUrl: string,
  sandboxUrl: string,
): Promise<{ readonly request: string; readonly breach: string }> {
  const json = { 'content-type': 'application/json' };
  const asked = { method: 'POST', headers: json, body: JSON.stringify({ account: 'pelindung-data1' }) };
  const { access_token: token } = (await (await fetch(`${sandboxUrl}/control/token`, asked)).json()) as {
    readonly access_token: string;
  };
  const authorization = `Bearer ${token}`;
  const send = async (path: string, body: object): Promise<Record<string, string>> => {
    const headers = { authorization, ...json };
    const init = { method: 'POST', headers, body: JSON.stringify(body) };
    return (await (await fetch(`${gatewayUrl}/api/v1/${path}`, init)).json()) as Record<string, string>;
  };
  const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
  const { requestId = '' } = await send('data-requests', {
    ...{ kind: 'access', channel: 'letter', receivedAt: ago(60), name: inventPerson('pns').name },
    asked: 'Mohon salinan seluruh data saya dan siapa saja yang melihatnya.',
  });
  const { breachId = '' } = await send('data-breaches', {
    ...{ discoveredAt: ago(20), data: ['contact'], persons: 12 },
    what: 'Daftar alamat email terkirim ke alamat yang salah.',
    how: 'Lampiran keliru pada satu email dinas.',
    measures: 'Penerima diminta menghapus email itu, dan telah menyatakannya.',
  });
  return { request: requestId, breach: breachId };
}

const isApplicantPage = (link: string): boolean => link.includes('/pemohon#');
