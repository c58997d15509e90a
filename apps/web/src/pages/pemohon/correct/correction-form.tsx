import { Alert, Button, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { Failure } from '../../../ui/failure.js';
import { NewLetter } from '../../berkas/correct/new-letter.js';
import type { OwnCase } from '../own-case.js';
import { isOptional } from './checks.js';
import type { Correction } from './correction-values.js';
import { useCorrection } from './use-correction.js';
import { ValueField } from './value-field.js';

interface CorrectionFormProps {
  readonly link: string;
  readonly theCase: OwnCase;
  readonly correction: Correction;
}

/** Exactly what came back, and the new letter where it stands in it. */
export function CorrectionForm({ link, theCase, correction }: CorrectionFormProps) {
  const { draft, setDraft, values, letter, rules, keys, file, setFile, leave, errorOf, sending, submit } =
    useCorrection(link, theCase, correction);
  const form = useRef<HTMLFormElement>(null);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals, sending.error]);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!submit()) setRefusals(refusals + 1);
  };
  return (
    <form ref={form} onSubmit={send} noValidate aria-label="Perbaikan data">
      <Stack gap="sm">
        {keys.map((key) => (
          <ValueField
            key={key}
            name={key}
            value={values[key] ?? ''}
            units={correction.units}
            emailDomain={correction.emailDomain}
            isOptional={isOptional(key, rules)}
            error={errorOf(`applicant.${key}`)}
            onLeave={() => leave(`applicant.${key}`)}
            onChange={(value) => setDraft({ ...draft, values: { ...draft.values, [key]: value } })}
          />
        ))}
        {keys.includes('nik') && (
          <Text size="sm" c="dimmed">
            NIK yang baru membuka berkas baru yang menggantikan berkas ini; Anda dapat melanjutkan dari sini.
          </Text>
        )}
        {correction.letterRequired && (
          <>
            <Alert color="indigo" title="Surat permohonan baru diperlukan">
              Data ini tertulis pada surat. Minta surat baru yang memuat data yang benar dan ditandatangani
              kepala satuan kerja, lalu unggah di sini.
            </Alert>
            <NewLetter
              size="md"
              file={file}
              onFile={(chosen) => {
                setFile(chosen);
                leave('letter');
              }}
              values={letter}
              errorOf={errorOf}
              onChange={(changes) => setDraft({ ...draft, letter: { ...draft.letter, ...changes } })}
            />
          </>
        )}
        <Textarea
          label="Catatan untuk petugas (boleh kosong)"
          size="md"
          rows={2}
          maxLength={2_000}
          value={draft.note}
          onChange={({ currentTarget }) => setDraft({ ...draft, note: currentTarget.value })}
        />
        {sending.isError && <Failure error={sending.error} />}
        <Button type="submit" size="md" loading={sending.isPending}>
          Kirim perbaikan
        </Button>
      </Stack>
    </form>
  );
}
