import {
  activate,
  approve,
  confirmed,
  FORWARD,
  holderChecked,
  holding,
  inDays,
  office,
  revokeInPortal,
  setPassphrase,
  verifiedByHand,
} from './acts.js';
import { HOLDER_FOUND } from './found.js';
import { inventPerson, type InventedPerson } from './invented-person.js';
import type { OutsideWorld } from './outside-world.js';
import type { Play } from './play.js';

/** A kind of case: who applies, what the world knows of them, what happens, and how it must end. */
export interface Kind {
  readonly expected: 'issued' | 'rejected' | 'revoked' | 'renewed' | 'lapsed';
  readonly invent: () => InventedPerson;
  readonly prepare: (world: OutsideWorld, person: InventedPerson) => Promise<void>;
  readonly play: (play: Play) => Promise<void>;
}

const civilServant = () => inventPerson('pns');
const known: Kind['prepare'] = (world, person) => world.know(person);

/** BSrE renews in the last 30 days. */
const SOON = 20;

/** What `./tte demo` plays, in turn. */
export const KINDS: Readonly<Record<string, Kind>> = {
  asn: {
    expected: 'issued',
    invent: civilServant,
    prepare: known,
    async play(play) {
      await holding(play);
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
      await gateway.decide('verifikator1', id, 'approval', {
        dataVersion: 1,
        outcome: 'reactivate',
        fields: ['name'],
        note: 'Nama pada aktivasi berbeda dengan data pegawai.',
      });
      await activate(play, id);
      await approve(play, id, 'Nama pada SI ASN masih yang lama; KTP dan SK sudah diperiksa.');
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
      await world.inOwnMails('the mail that tells of the rejection', person.email, ([first]) => first);
    },
  },
  revoked: {
    expected: 'revoked',
    invent: civilServant,
    prepare: known,
    async play(play) {
      const { caseId: id } = await play.revoke(await holding(play), 'pensiun');
      await office(play, id, 1, HOLDER_FOUND);
      await revokeInPortal(play, id);
      await play.gateway.reaches(id, 'revoked');
    },
  },
  'revoked-urgent': {
    expected: 'revoked',
    invent: civilServant,
    prepare: known,
    async play(play) {
      const { gateway } = play;
      const { caseId: id } = await play.revoke(await holding(play), 'bocor-atau-hilang');
      await gateway.decide('kabid1', id, 'disposition', FORWARD);
      await gateway.decide('verifikator1', id, 'completeness', { dataVersion: 1, ...HOLDER_FOUND });
      await revokeInPortal(play, id);
      await gateway.reaches(id, 'awaiting-follow-up');
      for (const official of ['kapusdatin1', 'kasubbid1'] as const) {
        await gateway.decide(official, id, 'disposition', FORWARD);
      }
      await gateway.reaches(id, 'revoked');
    },
  },
  renewed: {
    expected: 'renewed',
    invent: civilServant,
    prepare: known,
    async play(play) {
      const { gateway, world, person } = play;
      await holding(play, inDays(SOON));
      const { caseId: id } = await play.renewOwn();
      await holderChecked(play, id);
      await world.renew(person.email);
      await gateway.reaches(id, 'renewed');
    },
  },
  'renewal-lapsed': {
    expected: 'lapsed',
    invent: civilServant,
    prepare: known,
    async play(play) {
      const { gateway, world, person } = play;
      const { caseId: id } = await play.renew(await holding(play, inDays(SOON)));
      await holderChecked(play, id);
      await world.portal('expire', person.email);
      await gateway.reaches(id, 'lapsed');
      await world.inOwnMails('the mail that tells of the end', person.email, (mails) =>
        mails.find(({ subject }) => subject.includes('telah berakhir')),
      );
    },
  },
};
