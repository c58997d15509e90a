import { Blockquote, Card, Stack, Text, Title } from '@mantine/core';
import { correctedWords } from '../../../words/corrections.js';
import { CORRECTION_EVIDENCE_TITLES, fieldWords } from '@tte/domain';
import type { Case } from '../case-query.js';
import { ChangesTable } from './changes-table.js';
import { unchangedIn, type Correction } from './correction.js';

/** What was corrected: the latest in full, the earlier ones to be opened. */
export function Corrections({ corrections }: Pick<Case, 'corrections'>) {
  const [latest, ...earlier] = corrections.toReversed();
  if (!latest) return null;
  return (
    <Card withBorder component="section" aria-labelledby="perbaikan">
      <Stack gap="xs">
        <Title order={2} size="h5" id="perbaikan">
          {correctedWords(latest)}
        </Title>
        <Content correction={latest} />
        {earlier.length > 0 && (
          <details>
            <summary>Perbaikan sebelumnya ({earlier.length})</summary>
            <Stack gap="xs" mt="sm">
              {earlier.map((correction) => (
                <section key={correction.seq} aria-labelledby={`perbaikan-${correction.seq}`}>
                  <Title order={3} size="h6" id={`perbaikan-${correction.seq}`}>
                    {correctedWords(correction)}
                  </Title>
                  <Content correction={correction} />
                </section>
              ))}
            </Stack>
          </details>
        )}
      </Stack>
    </Card>
  );
}

function Content({ correction }: { readonly correction: Correction }) {
  const { fields, changes, newLetter, note, evidence } = correction;
  const unchanged = unchangedIn(correction);
  return (
    <>
      <Text size="sm">
        {evidence === undefined ? 'Yang diminta' : 'Yang diperbaiki'}: {fieldWords(fields)}.
        {newLetter && ' Surat permohonan diganti surat baru.'}
        {evidence !== undefined && ` Bukti: ${CORRECTION_EVIDENCE_TITLES[evidence]}.`}
      </Text>
      {changes.length > 0 && <ChangesTable changes={changes} />}
      {unchanged.length > 0 && <Text size="sm">Tidak berubah: {unchanged.join(', ')}.</Text>}
      {note !== null && (
        <Blockquote p="xs" my={0} color="gray.7" fz="sm" cite="Catatan perbaikan">
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {note}
          </Text>
        </Blockquote>
      )}
    </>
  );
}
