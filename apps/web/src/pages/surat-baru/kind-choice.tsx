import { Radio, SimpleGrid } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { PROCEDURE_NAMES, type ProcedureName } from '@tte/domain';
import { kindSearch } from '../../lists/letter-search.js';
import { PROCEDURE_WORDS } from '../../words/procedures.js';

/** What a letter of each SOP asks for. */
const ASKS: Readonly<Record<ProcedureName, string>> = {
  registration: 'Surat meminta akun TTE bagi pegawai',
  revocation: 'Surat meminta akun TTE dicabut',
  renewal: 'Surat meminta sertifikat yang segera berakhir diperpanjang',
};

/** Asks first of which kind the letter is. What was typed of another kind is still there on coming back. */
export function KindChoice({ value }: { readonly value: ProcedureName }) {
  const navigate = useNavigate();
  return (
    <Radio.Group
      label="Jenis surat"
      mb="md"
      value={value}
      onChange={(kind) =>
        void navigate({ to: '/surat-baru', search: kindSearch(kind as ProcedureName), replace: true })
      }
    >
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm" mt={6} maw={960}>
        {PROCEDURE_NAMES.map((kind) => (
          <Radio key={kind} value={kind} label={PROCEDURE_WORDS[kind].title} description={ASKS[kind]} />
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}
