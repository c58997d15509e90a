import {
  BOUNCE_TITLES,
  checksWords,
  CORRECTION_EVIDENCE_TITLES,
  differenceWords,
  evidenceWords,
  fieldWords,
  HALT_TITLES,
  MAIL_TITLES,
  momentInWib,
  POST_TITLES,
  REFUSALS,
  statedWords,
  type CaseEvent,
  type CorrectionEvidence,
  type MailKind,
  type Post,
  type ProcedureName,
  type RefusalCode,
  type TimelineEntry,
} from '@tte/domain';

/** What events of several types tell, by the name of the member. */
interface Told {
  readonly letterCommitment?: string;
  readonly fields?: readonly string[];
  readonly dataVersion?: number;
  readonly evidence?: string;
  readonly mail?: MailKind;
  readonly recipients?: number;
  readonly unconfirmed?: true;
  readonly cause?: string;
  readonly to?: string;
  readonly dueAt?: string;
  readonly validUntil?: string;
  readonly code?: string;
  readonly successor?: string;
  readonly noteRef?: string;
}

const CAUSES: Readonly<Record<string, string>> = { ...HALT_TITLES, ...BOUNCE_TITLES };
const ADDRESSEES: Readonly<Record<string, string>> = { applicant: 'alamat pemohon', pic: 'alamat PIC' };

/**
 * On what an event rests, a sentence each; no personal data, since neither log nor timeline has any.
 * @param entries what it added to the timeline of the SOP's steps
 */
export function evidenceLines(
  procedure: ProcedureName,
  event: CaseEvent,
  entries: readonly TimelineEntry[],
): readonly string[] {
  const told = event.data as Told;
  const ofSteps = entries.filter(({ outcome }) => outcome !== 'skipped');
  return [
    ...new Set([
      ...ofSteps.flatMap((entry) => ofEntry(procedure, entry)),
      ...(event.type === 'DataCorrected' && told.fields
        ? [`Yang diperbaiki: ${fieldWords(told.fields)}`]
        : []),
      ...ofData(event, told),
    ]),
  ];
}

function ofEntry(procedure: ProcedureName, entry: TimelineEntry): readonly string[] {
  const { step, evidence, word, fields, until, verdicts, checks } = entry;
  const differing = differenceWords(verdicts);
  return [
    ...(evidence === undefined ? [] : [evidenceWords(step, evidence)]),
    ...(word === undefined ? [] : [statedWords(word)]),
    ...(fields ? [`${fieldsTitle(entry)}: ${fieldWords(fields)}`] : []),
    ...(differing === '' ? [] : [`Berbeda: ${differing}`]),
    ...(until === undefined ? [] : [`Sampai ${until}`]),
    ...(checks ? checksWords(procedure, checks) : []),
  ];
}

const fieldsTitle = ({ outcome }: TimelineEntry): string =>
  outcome === 'reactivation-asked' ? 'Data berbeda' : 'Yang perlu diperbaiki';

function ofData({ type, via }: CaseEvent, told: Told): readonly string[] {
  const { letterCommitment, dataVersion, evidence, mail, recipients, cause, to, dueAt, code } = told;
  const { unconfirmed, validUntil, successor, noteRef } = told;
  return [
    ...(letterCommitment === undefined ? [] : [`Komitmen atas surat: ${letterCommitment}`]),
    ...(type === 'DataCorrected' || type === 'EmailCorrected' ? [`Menjadi versi data ${dataVersion}`] : []),
    ...(type === 'DataCorrected' && evidence !== undefined
      ? [`Bukti perbaikan: ${CORRECTION_EVIDENCE_TITLES[evidence as CorrectionEvidence]}`]
      : []),
    ...(mail === undefined ? [] : [`Email: ${MAIL_TITLES[mail]}`]),
    ...(recipients === undefined ? [] : [`Diterima server email untuk ${recipients} alamat`]),
    ...(unconfirmed ? ['Sambungan terputus saat dikirim, sehingga belum pasti sampai'] : []),
    ...(to === undefined ? [] : [`Kepada ${ADDRESSEES[to] ?? POST_TITLES[to as Post]}`]),
    ...(cause === undefined ? [] : [`Sebab: ${CAUSES[cause] ?? cause}`]),
    ...(dueAt === undefined ? [] : [`Batas: ${momentInWib(dueAt)}`]),
    ...(validUntil === undefined ? [] : [`Sertifikat berlaku sampai ${validUntil}`]),
    ...(code === undefined ? [] : [`Alasan penolakan: ${REFUSALS[code as RefusalCode]?.title ?? code}`]),
    ...(successor === undefined ? [] : [`Berkas baru: ${successor}`]),
    ...(noteRef === undefined ? [] : [`Disertai catatan, rujukan ${noteRef}; isinya di brankas`]),
    ...(via === 'signal' ? ['Disampaikan sebagai Signal'] : []),
    ...(via === 'operator' ? ['Disampaikan melalui operator'] : []),
  ];
}
