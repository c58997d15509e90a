import { Inject, Injectable } from '@nestjs/common';
import {
  APPLICANT_FIELDS,
  APPLICANT_KEYS,
  maskNik,
  type Applicant,
  type ApplicantKey,
  type LetterFacts,
  type Nik,
} from '@tte/domain';
import type { CaseView, EventLog, LoggedEvent } from '@tte/event-log';
import { Office } from '@tte/staff';
import type { Vault } from '@tte/vault';
import { AccessLog } from '../../access-log/access-log.js';
import type { Caller } from '../../auth/caller.js';
import { EVENT_LOG, VAULT } from '../../platform/ports.js';
import { correctionsOf, correctorOf, type LoggedCorrection, type Version } from './corrections.js';
import { formOf, seesAllData, seesPersons } from './disclosure.js';

const LETTER_TITLES: Readonly<Record<keyof Omit<LetterFacts, 'agendaNumber'>, string>> = {
  number: 'Nomor surat',
  date: 'Tanggal surat',
  subject: 'Perihal',
  signedBy: 'Ditandatangani oleh',
};
const LETTER_KEYS = Object.keys(LETTER_TITLES) as (keyof typeof LETTER_TITLES)[];

/** What corrections changed, field by field, out of the versions in the vault and in the form that the reader may see. */
@Injectable()
export class CorrectionReader {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
    private readonly accessLog: AccessLog,
    private readonly office: Office,
  ) {}

  /** The corrections of a case, the first one first. */
  async read(
    caller: Caller,
    { caseId, unit }: Pick<CaseView, 'caseId' | 'unit'>,
    events: readonly LoggedEvent[],
  ) {
    const corrections = await correctionsOf(this.log, caseId, events);
    const rights = { persons: seesPersons(caller, unit), all: seesAllData(caller, unit) };
    // The reader of a case that took another one's place sees data of that one, too.
    const former = corrections.find(({ before }) => before.caseId !== caseId)?.before.caseId;
    if (rights.all && former !== undefined) await this.accessLog.looked(caller, 'nik', former);
    return Promise.all(corrections.map((correction) => this.shown(correction, rights)));
  }

  private async shown(
    { before, after, note, ...correction }: LoggedCorrection,
    rights: { readonly persons: boolean; readonly all: boolean },
  ) {
    const plain = {
      ...correction,
      by: correctorOf(correction.actor.post),
      newLetter: after.caseId !== before.caseId || after.letterVersion !== before.letterVersion,
    };
    if (!rights.persons) return { ...plain, note: null, changes: [] };
    const { vault } = this;
    const [former, present, notes] = await Promise.all([
      this.valuesOf(before),
      this.valuesOf(after),
      note && vault.readNotes(note.caseId, [note.noteRef]),
    ]);
    const changes = former && present ? this.changes(correction, former, present, rights.all) : [];
    return { ...plain, note: (note && notes?.get(note.noteRef)) ?? null, changes };
  }

  private async valuesOf({ caseId, dataVersion, letterVersion }: Version) {
    const [applicant, letter] = await Promise.all([
      this.vault.applicant(caseId, dataVersion),
      this.vault.letterFacts(caseId, letterVersion),
    ]);
    return applicant && { applicant, letter };
  }

  private changes(
    { fields }: Pick<LoggedCorrection, 'fields'>,
    before: Values,
    after: Values,
    seesAll: boolean,
  ) {
    const ofApplicant = APPLICANT_KEYS.filter((key) => fields.includes(APPLICANT_FIELDS[key].coveredBy))
      .filter((key) => valueOf(before.applicant, key) !== valueOf(after.applicant, key))
      .map((key) => {
        const form = formOf(key, seesAll);
        const told = ({ applicant }: Values) => this.told(key, valueOf(applicant, key), form);
        const { title } = APPLICANT_FIELDS[key];
        return { key, title, before: told(before), after: told(after), hidden: form === 'hidden' };
      });
    const ofLetter = LETTER_KEYS.filter((key) => before.letter?.[key] !== after.letter?.[key]).map((key) => ({
      key: `letter.${key}`,
      title: LETTER_TITLES[key],
      before: before.letter?.[key] ?? null,
      after: after.letter?.[key] ?? null,
      hidden: false,
    }));
    return [...ofApplicant, ...ofLetter];
  }

  private told(key: ApplicantKey, value: string | undefined, form: ReturnType<typeof formOf>): string | null {
    if (value === undefined || form === 'hidden') return null;
    if (form === 'masked') return maskNik(value as Nik);
    return key === 'unit' ? (this.office.unitNames[value] ?? value) : value;
  }
}

interface Values {
  readonly applicant: Applicant;
  readonly letter: LetterFacts | undefined;
}

/** The value of a field; those of the PIC stand one level deeper. */
function valueOf(applicant: Applicant, key: ApplicantKey): string | undefined {
  const [group, member] = key.split('.');
  const value = applicant[group as keyof Applicant];
  return typeof value === 'object' ? value[member as keyof typeof value] : value;
}
