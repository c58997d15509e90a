import { Button, Card, Group, List, NativeSelect, Stack, Textarea, Title } from '@mantine/core';
import { TOLD_PARTIES, type ToldParty } from '@tte/domain';
import { useState } from 'react';
import { oneOf } from '../../lists/search-values.js';
import { MomentField } from '../../ui/moment-field.js';
import { instantOf } from '../../ui/protection/instant-of.js';
import { PARTY_WORDS } from '../../words/data-protection.js';
import { momentOf, nowInWib } from '../../words/dates.js';
import type { BreachStepProps } from './notice-form.js';

/** Who was told, and when; and the record that somebody was. */
export function ToldForm({ breach: { told }, isPending, onTake }: BreachStepProps) {
  const untold = TOLD_PARTIES.filter((party) => told[party] === undefined);
  const [chosen, setChosen] = useState<ToldParty | undefined>(
    untold.includes('agency') ? 'agency' : untold[0],
  );
  const [toldAt, setToldAt] = useState(nowInWib());
  const [note, setNote] = useState('');
  const [wasTried, setTried] = useState(false);
  const record = () => {
    setTried(true);
    if (chosen && toldAt !== '' && note.trim() !== '') {
      onTake({ step: 'told', party: chosen, toldAt: instantOf(toldAt), note: note.trim() });
    }
  };
  return (
    <Card withBorder component="section" aria-label="Yang diberi tahu">
      <Stack gap="sm">
        <Title order={2} size="h5">
          Yang diberi tahu
        </Title>
        <List size="sm">
          {TOLD_PARTIES.map((party) => {
            const at = told[party];
            return (
              <List.Item key={party}>
                {PARTY_WORDS[party]}: {at === undefined ? 'belum' : momentOf(at)}
              </List.Item>
            );
          })}
        </List>
        {chosen && (
          <>
            <NativeSelect
              label="Pihak"
              data={untold.map((value) => ({ value, label: PARTY_WORDS[value] }))}
              value={chosen}
              onChange={({ currentTarget }) => setChosen(oneOf(TOLD_PARTIES, currentTarget.value))}
            />
            <MomentField
              label="Diberi tahu"
              required
              value={toldAt}
              error={wasTried && toldAt === '' ? 'Isi waktunya.' : undefined}
              onChange={setToldAt}
            />
            <Textarea
              label="Dengan cara apa"
              description="Misalnya nomor surat kepada lembaga."
              required
              rows={2}
              maxLength={8_000}
              value={note}
              error={wasTried && note.trim() === '' ? 'Isi caranya.' : undefined}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
            />
            <Group>
              <Button variant="default" loading={isPending} onClick={record}>
                Catat sudah diberi tahu
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </Card>
  );
}
