import { eventually } from '../eventually.js';
import type { GatewayClient, Submitted } from './gateway-client.js';
import { inventPerson, type InventedPerson } from './invented-person.js';
import type { OutsideWorld } from './outside-world.js';

/** One case on its way, with all who play in it. */
export interface Play {
  readonly gateway: GatewayClient;
  readonly world: OutsideWorld;
  readonly person: InventedPerson;
  /** Links of BSrE's mails that the applicant has followed. */
  readonly followed: Set<string>;
  /** Enters the letter, with the person's data or with others that the letter gives. */
  readonly submit: (asWritten?: InventedPerson) => Promise<Submitted>;
}

/** A kind of case: who applies, what the world knows of them, what happens, and how it must end. */
export interface Kind {
  readonly expected: 'issued' | 'rejected';
  readonly invent: () => InventedPerson;
  readonly prepare: (world: OutsideWorld, person: InventedPerson) => Promise<void>;
  readonly play: (play: Play) => Promise<void>;
}

const FORWARD = { dataVersion: 1, outcome: 'forward', instruction: 'tindak-lanjuti' };
const civilServant = () => inventPerson('pns');

async function office({ gateway }: Play, id: string, dataVersion = 1): Promise<void> {
  for (const official of ['kapusdatin1', 'kabid1', 'kasubbid1'] as const) {
    await gateway.decide(official, id, 'disposition', { ...FORWARD, dataVersion });
  }
  await gateway.decide('verifikator1', id, 'completeness', { dataVersion, outcome: 'complete' });
}

async function activate({ gateway, world, person, followed }: Play, id: string): Promise<void> {
  await gateway.reaches(id, 'awaiting-activation');
  await world.follow(person.email, 'activation', followed);
}

/** After the request for another activation: its mail, and the change that is seen at BSrE. */
const MAIL_AND_CHANGE = 2;

/**
 * Activates once more, after BSrE's refusal was seen, as one does who reads the mail first: whoever is quicker than
 * the first look is not seen to have changed anything, until they say so.
 * @param requested `seq` of the request for it
 */
async function activateAgain(play: Play, id: string, requested: number): Promise<void> {
  await eventually('the look at BSrE that sees the refusal', async () => {
    const detail = await play.gateway.detail(id);
    return (detail && detail.seq >= requested + MAIL_AND_CHANGE) || undefined;
  });
  await activate(play, id);
}

async function setPassphrase({ gateway, world, person, followed }: Play, id: string): Promise<void> {
  await gateway.reaches(id, 'awaiting-passphrase');
  await world.follow(person.email, 'passphrase', followed);
  await gateway.reaches(id, 'issued');
}

async function approve({ gateway, world, person }: Play, id: string, dataVersion = 1): Promise<void> {
  await gateway.reaches(id, 'awaiting-approval');
  await world.portal('approve', person.email);
  await gateway.decide('verifikator1', id, 'approval', { dataVersion, outcome: 'approve' });
}

/** From the letter, or its correction, to the certificate: a civil servant whom SI ASN confirms. */
async function confirmed(play: Play, id: string, dataVersion = 1): Promise<void> {
  await office(play, id, dataVersion);
  await activate(play, id);
  await setPassphrase(play, id);
}

/** The same for everybody else: a verifikator compares with SIMPEG and approves. */
async function verifiedByHand(play: Play): Promise<void> {
  const { caseId: id } = await play.submit();
  await office(play, id);
  await activate(play, id);
  await approve(play, id);
  await setPassphrase(play, id);
}

const known: Kind['prepare'] = (world, person) => world.know(person);

/** What `./tte demo` plays, in turn. */
export const KINDS: Readonly<Record<string, Kind>> = {
  asn: {
    expected: 'issued',
    invent: civilServant,
    prepare: known,
    async play(play) {
      const { caseId } = await play.submit();
      await confirmed(play, caseId);
    },
  },
  'non-asn': {
    expected: 'issued',
    invent: () => inventPerson('tni'),
    prepare: known,
    play: verifiedByHand,
  },
  'mismatch-reactivated': {
    expected: 'issued',
    invent: civilServant,
    prepare: (world, person) => world.know(person, { nama: 'Nama Berbeda', autoVerify: false }),
    async play(play) {
      const { gateway, world, person } = play;
      const { caseId: id } = await play.submit();
      await office(play, id);
      await activate(play, id);
      await gateway.reaches(id, 'awaiting-approval');
      await world.portal('refuse', person.email);
      const { seq } = await gateway.decide('verifikator1', id, 'approval', {
        dataVersion: 1,
        outcome: 'reactivate',
        fields: ['name'],
        note: 'Nama pada aktivasi berbeda dengan data pegawai.',
      });
      await activateAgain(play, id, seq);
      await approve(play, id);
      await setPassphrase(play, id);
    },
  },
  'si-asn-down': {
    expected: 'issued',
    invent: civilServant,
    async prepare(world, person) {
      await world.know(person, { autoVerify: false });
      if (person.nip) await world.fault('siasn', { status: 503, match: person.nip });
    },
    play: verifiedByHand,
  },
  'returned-corrected': {
    expected: 'issued',
    invent: civilServant,
    prepare: known,
    async play(play) {
      const { gateway, person } = play;
      const { caseId: id } = await play.submit({ ...person, name: `${person.name} X` });
      await gateway.decide('kapusdatin1', id, 'disposition', FORWARD);
      await gateway.decide('kabid1', id, 'disposition', {
        dataVersion: 1,
        outcome: 'return',
        fields: ['name'],
        note: 'Nama tidak sesuai KTP.',
      });
      await gateway.reaches(id, 'returned');
      await gateway.correct(id, ['name'], { name: person.name }, true);
      await confirmed(play, id, 2);
    },
  },
  rejected: {
    expected: 'rejected',
    invent: civilServant,
    prepare: known,
    async play({ gateway, world, person, submit }) {
      const { caseId: id } = await submit();
      await gateway.decide('kapusdatin1', id, 'disposition', {
        dataVersion: 1,
        outcome: 'reject',
        reason: 'surat-tidak-sah',
        note: 'Surat belum ditandatangani kepala satuan kerja.',
      });
      await gateway.reaches(id, 'rejected');
      await eventually('the mail that tells of the rejection', async () => {
        const mails = await world.mails(person.email);
        return mails.length > 0 || undefined;
      });
    },
  },
};
