import { inventPerson, samplePdf } from '@tte/local';
import { mint } from '../support/tokens.js';
import type { Credential, FuzzWorld, Turns } from './run-fuzzer.js';
import { MAIL_OF_ACTIVATION, seedLinks, seedCases, type SeededCase } from './seed-cases.js';
import {
  dayAhead,
  filledTable,
  seedAttachment,
  seedLetter,
  seedMandates,
  seedProtection,
  seedUnit,
  STAND_IN,
} from './seed-papers.js';
import { signIn } from './sign-in.js';

const OFFICIALS = ['kapusdatin', 'kabid', 'kasubbid'] as const;

/** Who calls: each role, an applicant, who has links and nothing else, and somebody without anything. */
export const CALLERS = [
  'operator',
  ...OFFICIALS,
  'verifikator',
  'auditor',
  'admin',
  'pelindung-data',
  'applicant',
  'nobody',
] as const;
export type Caller = (typeof CALLERS)[number];

/** What there is for all callers together. */
export type Seeded = Awaited<ReturnType<typeof seed>>;

export async function seed() {
  const [cases, links, mandates, letterId, unit, protection] = await Promise.all([
    seedCases(),
    seedLinks(),
    seedMandates(),
    seedLetter(),
    seedUnit(),
    seedProtection(),
  ]);
  const [attached] = cases.claimable;
  const attachmentId = attached && (await seedAttachment(attached.id));
  return { cases, links, mandates, letterId, unit, protection, table: filledTable(), attachmentId };
}

/** The admin comes by a session, all others by a token. Signing out ends a session, so there are some to spare. */
async function credentialsOf(caller: Caller, { links }: Seeded): Promise<Turns<Credential>> {
  if (caller === 'nobody') return {};
  if (caller === 'applicant') {
    const withLinks = (tokens: readonly string[]) =>
      tokens.map((token) => ({ headers: { 'X-Applicant-Link': token } }));
    return {
      correctOwnCase: withLinks(links.correction),
      nudgeOwnCase: withLinks(links.nudge),
      withdrawOwnCase: withLinks(links.withdrawal),
      renewOwnAccount: withLinks(links.renewal),
      '*': withLinks([...links.nudge, ...links.correction, ...links.renewal]),
    };
  }
  if (caller === 'admin') {
    const [own, ...spare] = await Promise.all(['admin1', 'admin1', 'admin1'].map(signIn));
    return { signOut: spare, '*': own ? [own] : [] };
  }
  const token = await mint(`${caller}1`, { expiresInSeconds: 3600 });
  return { '*': [{ headers: { authorization: `Bearer ${token}` } }] };
}

/** Which cases a caller's requests are about: for a decision those that wait for it. */
function casesFor(caller: Caller, { cases }: Seeded): Turns<string> {
  const mine = cases[OFFICIALS.find((one) => one === caller) ?? 'kapusdatin'];
  const { amendable, erasable, restrictable, withdrawable, held, ...open } = cases;
  const choices: Record<string, readonly SeededCase[]> = {
    recordDisposition: mine,
    forwardSeveral: mine,
    recallDisposition: mine,
    recallSeveral: mine,
    holdCase: caller === 'verifikator' ? cases.completeness : mine,
    releaseHold: Object.entries(held).find(([post]) => post === caller)?.[1] ?? [],
    recordCompleteness: [...cases.completeness, ...cases.checkable],
    recordApproval: cases.approval,
    getComparison: [...cases.approval, ...cases.checkable],
    claimCase: cases.claimable,
    addComment: cases.claimable,
    addAttachment: cases.approval,
    getAttachment: cases.claimable.slice(0, 1),
    takeCaseOver: cases.claimable,
    releaseCase: cases.claimable,
    correctCase: cases.correctable,
    nudgeCase: [...cases.activation, ...cases.renewable],
    recordPortalRevocation: cases.portal,
    recordPortalWork: [...cases.activation, ...cases.renewable],
    withdrawCase: withdrawable,
    resendMail: cases.resendable,
    markMailHandled: cases.handled,
    correctEmail: cases.readdressed,
    correctPersonalData: amendable,
    erasePersonalData: erasable,
    restrictProcessing: restrictable,
    '*': Object.values(open).flat(),
  };
  return Object.fromEntries(Object.entries(choices).map(([name, some]) => [name, some.map(({ id }) => id)]));
}

/** Days of mandates; no two callers have one in common, since the mandates of a post do not overlap. */
const daysFor = (caller: Caller) =>
  Array.from({ length: 60 }, (_, index) => dayAhead(60 * (CALLERS.indexOf(caller) + 1) + index));

const ofOneByte = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

/** What the fuzzer is told of who it is and of what there is. */
export async function worldOf(caller: Caller, seeded: Seeded): Promise<FuzzWorld> {
  const { cases, mandates, letterId, unit, protection, table, attachmentId } = seeded;
  const [read, ...revocable] = mandates;
  return {
    credentials: await credentialsOf(caller, seeded),
    values: {
      caseId: casesFor(caller, seeded),
      mandateId: { revokeMandate: revocable, getMandate: read === undefined ? [] : [read] },
      letterId: { '*': [letterId] },
      ref: { '*': [MAIL_OF_ACTIVATION] },
      email: { correctEmail: cases.readdressed.map(() => inventPerson('pns').email) },
      attachmentId: { getAttachment: attachmentId === undefined ? [] : [attachmentId] },
      unitCode: { '*': [unit] },
      requestId: { readDataRequest: [protection.requestId], takeDataRequestStep: [protection.requestId] },
      breachId: { '*': [protection.breachId] },
      // Before anybody has changed them.
      version: { changeOfficeHours: [0] },
      opens: { '*': ['07:30'] },
      closes: { '*': ['16:00'] },
      dataVersion: { '*': [1] },
      nik: { exportPersonalData: cases.amendable.map(({ person }) => person.nik) },
      'Search-Text': {
        '*': cases.amendable.flatMap(({ person }) => [person.nik, encodeURIComponent(person.name)]),
      },
      holder: { '*': [STAND_IN] },
      accountOf: { '*': cases.endingSoon.map(({ id }) => id) },
      from: { recordMandate: daysFor(caller) },
      until: { recordMandate: daysFor(caller), holdCase: [2, 3, 5, 8].map(dayAhead) },
      orderNumber: { '*': ['Sprin/7/I/2026'] },
      date: { '*': [dayAhead(-1)] },
      receivedAt: { '*': [new Date().toISOString()] },
      letter: { '*': [ofOneByte(samplePdf('Surat Permohonan'))] },
      attachment: { '*': [ofOneByte(samplePdf('Surat Keputusan'))] },
      table: { '*': [ofOneByte(Buffer.from(table))] },
    },
  };
}
