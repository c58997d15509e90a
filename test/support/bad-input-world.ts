import { GatewayClient, inventPerson, OutsideWorld, samplePdf, type InventedPerson } from '@tte/local';
import { randomBytes, randomUUID } from 'node:crypto';
import { CASES } from './door.js';
import { Watch } from './footprint.js';
import { endingHolder, newHolder } from './holders.js';
import { stackVariable } from './stack.js';

/** Occurs nowhere but in bad requests: an answer that holds it has echoed its input. */
export const WORD = `z${randomBytes(8).toString('hex')}`;
/** Somebody who is never registered. */
export const stranger: InventedPerson = {
  ...inventPerson('pns'),
  name: `Nama ${WORD}`,
  email: `${WORD}@kemhan.go.id`,
};
export const FORWARD = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };

/** The facts of a letter that came just now. */
export const letter = (more: object = {}) => ({
  number: `B/${WORD}`,
  date: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
  subject: `Permohonan ${WORD}`,
  signedBy: 'Kepala Satuan Kerja',
  nature: 'biasa',
  receivedAt: new Date().toISOString(),
  ...more,
});

export const pdf = (): Uint8Array<ArrayBuffer> => new Uint8Array(samplePdf('Surat Permohonan'));

/** A case in the stack, and whose it is. */
export interface Case {
  readonly person: InventedPerson;
  readonly id: string;
  readonly path: string;
}

/** Cases at rest for bad requests to be tried on. */
export interface BadInputWorld {
  /** Waits for Kapusdatin. */
  readonly waiting: Case;
  /** The key with which `waiting` was submitted. */
  readonly key: string;
  /** Waits for Kabid; `kapusdatin1` has decided. */
  readonly forwarded: Case;
  /** Returned for position and e-mail. */
  readonly returned: Case;
  /** Returned for NIK and NIP. */
  readonly misnumbered: Case;
  readonly withdrawn: Case;
  /** A revocation that waits for Kapusdatin, of an account that does not end soon. */
  readonly revocation: Case;
  /** The registration of somebody whose certificate ends soon. */
  readonly ending: Case;
  /** A renewal that waits for a verifikator. */
  readonly renewal: Case;
  /**
   * Tokens of links: to `ending`, to `returned`, to the registrations of the holders of the next two, and one to
   * `misnumbered` that was revoked.
   */
  readonly links: Readonly<Record<'ending' | 'returned' | 'revocation' | 'renewal' | 'revoked', string>>;
  readonly watch: Watch;
}

const client = () => new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));

/** The token of the newest link to the person's own page. */
const linkOf = ({ person }: Case): Promise<string> =>
  new OutsideWorld(stackVariable('SANDBOX_URL')).pageLink(person.email);

/** Enters a letter of an invented person, and waits until the log shows the case. */
export async function openCase(key: string = randomUUID()): Promise<Case> {
  const gateway = client();
  const person = inventPerson('pns');
  const { caseId } = await gateway.submit(person, key);
  await gateway.reaches(caseId, 'awaiting-disposition');
  return { person, id: caseId, path: `${CASES}/${caseId}` };
}

async function returnedCase(...fields: readonly string[]): Promise<Case> {
  const gateway = client();
  const opened = await openCase();
  const body = { dataVersion: 1, outcome: 'return', fields };
  await gateway.decide('kapusdatin1', opened.id, 'disposition', body);
  await gateway.reaches(opened.id, 'returned');
  return opened;
}

/** Enters a letter that asks for the end of an account. */
async function openRevocation(): Promise<Case> {
  const { person, caseId: accountOf } = await newHolder();
  const gateway = client();
  const { caseId: id } = await gateway.revoke({ accountOf }, 'pensiun');
  await gateway.reaches(id, 'awaiting-disposition');
  return { person, id, path: `${CASES}/${id}` };
}

/** Enters a letter that asks for another certificate. */
async function openRenewal(): Promise<Case> {
  const { person, caseId: accountOf } = await endingHolder();
  const gateway = client();
  const { caseId: id } = await gateway.renew({ accountOf });
  await gateway.reaches(id, 'awaiting-completeness');
  return { person, id, path: `${CASES}/${id}` };
}

async function openEnding(): Promise<Case> {
  const { person, caseId: id } = await endingHolder();
  return { person, id, path: `${CASES}/${id}` };
}

export async function openBadInputWorld(): Promise<BadInputWorld> {
  const gateway = client();
  const key = randomUUID();
  const [waiting, forwarded, returned, misnumbered, withdrawn, revocation, ending, renewal] =
    await Promise.all([
      openCase(key),
      openCase(),
      returnedCase('position', 'email'),
      returnedCase('nik', 'employee-number'),
      openCase(),
      openRevocation(),
      openEnding(),
      openRenewal(),
    ]);
  await gateway.decide('kapusdatin1', forwarded.id, 'disposition', FORWARD);
  await gateway.decide('operator1', withdrawn.id, 'withdrawal', { dataVersion: 1 });
  await gateway.reaches(withdrawn.id, 'withdrawn');
  const links = {
    ending: await linkOf(ending),
    returned: await linkOf(returned),
    revocation: await linkOf(revocation),
    renewal: await linkOf(renewal),
    revoked: await linkOf(misnumbered),
  };
  await gateway.decide('operator1', misnumbered.id, 'link-revocation', {});
  const cases = [waiting, forwarded, returned, misnumbered, withdrawn, revocation, ending, renewal];
  const watch = await Watch.over(cases.map(({ id }) => id));
  await watch.settled().catch(async (error: unknown) => {
    await watch.close();
    throw error;
  });
  return {
    ...{ waiting, key, forwarded, returned, misnumbered, withdrawn, revocation, ending, renewal },
    ...{ links, watch },
  };
}
