import { randomBytes } from 'node:crypto';
import { isDuplicateKey, marking } from '@tte/mongo';
import { backwards } from './backwards.js';
import { entryOf, type Cases } from './cases.js';
import { indexesOf, letterIndexesOf, type IndexRing } from './crypto/blind-index.js';
import type { MasterKeys } from './crypto/master-keys.js';
import { sealJson, type Binding } from './crypto/sealing.js';
import { summarise } from './codecs/codecs.js';
import type { AgendaNumbers } from './agenda-numbers.js';
import type { LetterKeys } from './letter-keys.js';
import type { Admission, Vault } from './port.js';
import { MARKED_ENTRIES, type Models, type StoredCase } from './store/models.js';
import type { GivenNumbers } from './given-numbers.js';
import type { YearlyNumbers } from './yearly-numbers.js';

/** Draws of a number that is free, after the counters were set right: others draw at the same time. */
const ATTEMPTS = 10;

type Admitted = Awaited<ReturnType<Vault['admit']>>;

interface AdmissionsOptions {
  readonly models: Models;
  readonly cases: Cases;
  readonly keys: MasterKeys;
  readonly indexes: IndexRing;
  readonly letterKeys: LetterKeys;
  readonly numbers: YearlyNumbers;
  readonly reserveHeld: GivenNumbers['reserveHeld'];
  readonly agenda: AgendaNumbers;
  readonly clock: () => Date;
}

/** Entry into the vault, once per case. */
export function admissions({
  models,
  cases,
  keys,
  indexes,
  letterKeys,
  numbers,
  reserveHeld,
  agenda,
  clock,
}: AdmissionsOptions): Pick<Vault, 'admit'> {
  const underWay = new Map<string, Promise<Admitted>>();

  async function admitOnce(admission: Admission): Promise<Admitted> {
    const { caseId } = admission;
    const there = admission.isUnknown ? undefined : await cases.stored(caseId);
    if (there) return repeated(there, admission);
    const key = randomBytes(32);
    let created = await draft(admission, key);
    for (let attempt = 1; ; attempt += 1) {
      try {
        const marks = marking(models.cases.db, MARKED_ENTRIES, caseId, created);
        await models.cases.insertMany([{ ...created, ...marks }]);
        break;
      } catch (error) {
        if (!isDuplicateKey(error) || attempt === ATTEMPTS) throw error;
        const winner = await cases.stored(caseId);
        if (winner) return repeated(winner, admission);
        created = { ...created, ...numbered(await freshNumber()) };
      }
    }
    await letterKeys.keepIn({ stored: created, key }, admission.letterRef);
    return { entry: entryOf(created), created: true };
  }

  /** Another case bears the number that was drawn: the counter is older than the cases, and is set right first. */
  async function freshNumber(): Promise<string> {
    await reserveHeld();
    return numbers.draw('case', clock());
  }

  /** The letter is kept here too, in case that the first admission died before it came to that. */
  async function repeated(stored: StoredCase, { caseId, letterRef }: Admission): Promise<Admitted> {
    if (letterRef === stored.letterRef && stored.status === 'pending') {
      await letterKeys.keep(caseId, letterRef);
    }
    return { entry: entryOf(stored), created: false };
  }

  async function draft(admission: Admission, key: Uint8Array): Promise<StoredCase> {
    const { caseId, procedure, applicant, letter, workflowId, requestDigest, letterRef } = admission;
    const first = (kind: Binding['kind']): Binding => ({ caseId, kind, version: '1' });
    const [facts, caseNumber] = await Promise.all([
      agenda.complete(letter, letterRef),
      numbers.draw('case', clock()),
    ]);
    return {
      _id: caseId,
      procedure,
      workflowId,
      requestDigest,
      letterRef,
      status: 'pending',
      createdAt: clock(),
      dataVersion: 1,
      letterVersion: 1,
      wrappedKey: await keys.wrap(key, caseId),
      wrappedUnder: keys.present,
      applicant: await sealJson(key, applicant, first('applicant')),
      letterFacts: await sealJson(key, facts, first('letter-facts')),
      summary: await sealJson(key, summarise(applicant), first('summary')),
      ...(await indexesOf(indexes.present, applicant)),
      ...(await letterIndexesOf(indexes.present, facts)),
      ...numbered(caseNumber),
    };
  }

  return {
    /** Calls for one case wait for the first of them, so that a storm of repeats draws one number. */
    async admit(admission) {
      const { caseId } = admission;
      for (let other = underWay.get(caseId); other; other = underWay.get(caseId)) {
        await other.catch(() => undefined);
        const there = await cases.stored(caseId);
        if (there) return repeated(there, admission);
      }
      const mine = admitOnce(admission).finally(() => underWay.delete(caseId));
      underWay.set(caseId, mine);
      return mine;
    },
  };
}

const numbered = (caseNumber: string) => ({ caseNumber, numberBackwards: backwards(caseNumber) });
