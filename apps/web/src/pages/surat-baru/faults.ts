import type { FieldError } from '@tte/client';
import type { LetterChecks } from './check-letter.js';
import { NO_TITLE } from '../../ui/attachments/attachment-file.js';
import type { DraftAttachment, LetterDraft, Named } from './draft.js';
import {
  attachmentFieldId,
  ATTACHMENTS_ID,
  FILE_ID,
  holderFieldId,
  LETTER_LABELS,
  letterFieldId,
  personFieldId,
  SAME_NUMBER_ID,
} from './fields.js';

/** What is wrong, by the id of the input. */
export type Faults = ReadonlyMap<string, string>;

/** An input, and what it is called where the faults are told together. */
export type Place = readonly [id: string, label: string];

/** A fault as the summary tells it. */
export interface FaultLine {
  readonly id: string;
  readonly text: string;
}

/** What the checks have found in the letter itself. */
export function faultsOfLetter(hasFile: boolean, letter: LetterChecks): Faults {
  const faults = new Map<string, string>();
  if (!hasFile) faults.set(FILE_ID, 'Pilih PDF surat permohonan.');
  for (const [key, { fault }] of Object.entries(letter)) {
    if (fault) faults.set(letterFieldId(key as keyof LetterDraft), fault);
  }
  return faults;
}

/** What the checks have found in the files beside the letter. */
export const faultsOfAttachments = (attachments: readonly DraftAttachment[]): Faults =>
  new Map(
    attachments.flatMap(({ id, title }) =>
      title.trim() === '' ? [[attachmentFieldId(id), NO_TITLE] as const] : [],
    ),
  );

/** Their inputs. */
export const attachmentPlaces = (attachments: readonly DraftAttachment[]): readonly Place[] => [
  [ATTACHMENTS_ID, 'Lampiran'],
  ...attachments.map(({ id, name }) => [attachmentFieldId(id), `Lampiran ${name}`] as const),
];

/** What the gateway has found, at the inputs of those whom it was sent. */
export const faultsOfGateway = (errors: readonly FieldError[], sent: readonly Named[]): Faults =>
  new Map(errors.map(({ field, message }) => [inputOf(field, sent), message] as const));

function inputOf(field: string, sent: readonly Named[]): string {
  const [, list, index, key] = /^(applicants|holders)\.(\d+)(?:\.(.+))?$/.exec(field) ?? [];
  const one = sent[Number(index)];
  if (!one) return field;
  if (list === 'holders') return holderFieldId(one.id);
  return key === undefined ? field : personFieldId(one.id, key);
}

/** The inputs of the letter itself, in the order of the form. */
const PLACES: readonly Place[] = [
  [FILE_ID, 'Surat'],
  ...Object.entries(LETTER_LABELS).map(([key, label]) => [letterFieldId(key), label] as const),
  [SAME_NUMBER_ID, LETTER_LABELS.number],
];

/** The faults in the order of the form. @param places the inputs beside those of the letter itself */
export const linesOf = (faults: Faults, places: readonly Place[]): readonly FaultLine[] =>
  [...PLACES, ...places].flatMap(([id, label]) => {
    const fault = faults.get(id);
    return fault ? [{ id, text: `${label}: ${fault}` }] : [];
  });
