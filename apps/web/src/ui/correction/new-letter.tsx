import { Alert, FileInput } from '@mantine/core';
import { IconPaperclip } from '@tabler/icons-react';
import { LETTER_FACT_LABELS, type LetterFacts } from '../values/check-letter.js';
import { CheckedInput } from '../values/checked-input.js';
import type { Correcting } from './use-correction.js';

interface NewLetterProps {
  readonly correction: Correcting;
  readonly size: 'sm' | 'md';
}

const KEYS = Object.keys(LETTER_FACT_LABELS) as (keyof LetterFacts)[];

/** The letter that takes the place of the former one, which the corrected data stand in. */
export function NewLetter({ correction, size }: NewLetterProps) {
  const { file, fileFault, choose, letter, letterChecks, faults, changeLetter } = correction;
  return (
    <>
      <Alert color="indigo" title="Surat permohonan baru diperlukan">
        Data ini tertulis pada surat. Minta surat baru yang memuat data yang benar dan ditandatangani kepala
        satuan kerja, lalu unggah di sini.
      </Alert>
      <FileInput
        size={size}
        label="Surat baru (PDF)"
        description="Berkas PDF tidak ikut tersimpan bila halaman dimuat ulang; pilih lagi bila perlu."
        placeholder="Pilih PDF"
        required
        accept="application/pdf"
        clearable
        clearButtonProps={{ 'aria-label': 'Batalkan pilihan' }}
        leftSection={<IconPaperclip size={16} aria-hidden />}
        value={file}
        onChange={choose}
        error={fileFault}
      />
      {KEYS.map((key) => (
        <CheckedInput
          key={key}
          id={`letter.${key}`}
          label={LETTER_FACT_LABELS[key]}
          value={letter[key]}
          check={letterChecks[key]}
          fault={faults.get(`letter.${key}`)}
          isRequired
          type={key === 'date' ? 'date' : 'text'}
          size={size}
          onChange={(value) => changeLetter({ [key]: value })}
        />
      ))}
    </>
  );
}
