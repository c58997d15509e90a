import { ProblemError } from '@tte/client';
import { useState } from 'react';
import { useRequestKey } from '../../../api/use-request-key.js';
import { useDraft } from '../../../ui/use-draft.js';
import { valuesFor, type LetterValues, type ValueKey } from '../../berkas/correct/correction-draft.js';
import { useActing, type OwnCase } from '../own-case.js';
import { faultsOf, type Rules } from './checks.js';
import {
  EMPTY_DRAFT,
  presentLetter,
  presentValues,
  type Correction,
  type OwnDraft,
} from './correction-values.js';
import { fileFault, letterFaults } from './letter-checks.js';
import { sendCorrection, type OwnCorrection } from './send-correction.js';

/** What somebody types of a correction, what is still wrong with it, and the way to send it. */
export function useCorrection(link: string, theCase: OwnCase, correction: Correction) {
  const { registrationNumber, turn, dataVersion, said } = theCase;
  const name = `perbaikan ${registrationNumber} ${turn?.since ?? ''}`;
  const { value: draft, setValue: setDraft, drop } = useDraft<OwnDraft>(name, EMPTY_DRAFT);
  const [file, setFile] = useState<File | null>(null);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const { keyFor } = useRequestKey();
  const sending = useActing(link, (made: OwnCorrection) => sendCorrection(link, made), drop);
  const { letterRequired, emailDomain, letterMaxBytes } = correction;
  const fields = said?.fields.map(({ field }) => field) ?? [];
  const values = { ...presentValues(correction), ...draft.values };
  const letter = { ...presentLetter(correction), ...draft.letter };
  const employeeKind = values.employeeKind as Rules['employeeKind'];
  const rules = { emailDomain, employeeKind };
  const keys = valuesFor(fields, employeeKind ?? '');
  const faults = new Map<string, string>();
  for (const [key, fault] of faultsOf(keys, values, rules)) faults.set(`applicant.${key}`, fault);
  if (letterRequired) {
    for (const [key, fault] of letterFaults(letter, new Date())) faults.set(`letter.${key}`, fault);
    const ofFile = fileFault(file, letterMaxBytes);
    if (ofFile !== undefined) faults.set('letter', ofFile);
  }
  const leave = (...places: readonly string[]) => setSeen(new Set([...seen, ...places]));
  const sent = sending.variables;
  const isAsSent = (place: string): boolean => {
    const [part, ...key] = place.split('.');
    if (place === 'letter') return sent?.file === file;
    if (part === 'letter')
      return sent?.letter?.[key[0] as keyof LetterValues] === letter[key[0] as keyof LetterValues];
    return sent?.values[key.join('.') as ValueKey] === values[key.join('.') as ValueKey];
  };
  const refusals = sending.error instanceof ProblemError ? sending.error.errors : [];
  const refusalOf = (place: string) =>
    isAsSent(place) ? refusals.find(({ field }) => field === place)?.message : undefined;
  return {
    ...{ draft, setDraft, file, setFile, keys, values, letter, rules, leave, sending },
    errorOf: (place: string) => (seen.has(place) ? faults.get(place) : undefined) ?? refusalOf(place),
    /** Sends it, or shows what is wrong. @returns whether it was sent */
    submit: (): boolean => {
      leave(...faults.keys());
      if (faults.size > 0 || sending.isPending) return false;
      const about = [draft, dataVersion, file?.name, file?.size, file?.lastModified];
      const newLetter = letterRequired ? letter : undefined;
      const { note } = draft;
      const key = keyFor(about);
      sending.mutate({ dataVersion, fields, keys, values, letter: newLetter, file, note, key });
      return true;
    },
  };
}
