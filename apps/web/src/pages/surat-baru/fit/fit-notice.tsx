import { Alert, Button, Group, List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ProcedureName } from '@tte/domain';
import type { Ref } from 'react';
import { useSession } from '../../../api/session.js';
import { kindSearch, searchFor } from '../../../lists/letter-search.js';
import { PROCEDURE_WORDS } from '../../../words/procedures.js';
import { without, type Draft } from '../draft.js';
import type { NewLetter } from '../use-new-letter.js';
import { carryLetter } from './carry-letter.js';
import type { Fit, Unfit } from './fits.js';

const STANDS: Readonly<Record<Fit['standing'], string>> = {
  new: 'belum memegang akun TTE',
  'under-way': 'memiliki berkas yang sedang berjalan',
  holder: 'memegang akun TTE yang masih berlaku',
  ending: 'memegang akun TTE yang segera berakhir',
  ended: 'tidak lagi memegang akun TTE',
  'active-at-bsre': 'sudah aktif di BSrE, tetapi tidak tercatat di sini',
  'stopped-at-bsre': 'ditangguhkan di BSrE; periksa dahulu di portal BSrE',
  'ended-at-bsre': 'tercatat memegang akun, tetapi akunnya sudah berakhir di BSrE',
};

interface FitNoticeProps<Typed extends Draft> {
  readonly form: NewLetter<Typed>;
  /** What the letter asks for. */
  readonly procedure: ProcedureName;
  readonly ref: Ref<HTMLDivElement>;
}

/** Says of whom another SOP fits, before anything is recorded, and offers it. */
export function FitNotice<Typed extends Draft>({ form, procedure, ref }: FitNoticeProps<Typed>) {
  const { title, person } = PROCEDURE_WORDS[procedure];
  return (
    <Alert
      ref={ref}
      tabIndex={-1}
      color="yellow"
      title={`${title} tidak cocok bagi ${form.unfit.length} ${person}. Belum ada yang dicatat.`}
    >
      <Stack gap="sm">
        <List size="sm" listStyleType="none" spacing="sm">
          {form.unfit.map((one) => (
            <List.Item key={one.id}>
              <Text size="sm">
                <b>{one.name}</b> {STANDS[one.fit.standing]}.
              </Text>
              <Offers one={one} form={form} />
            </List.Item>
          ))}
        </List>
        <Group>
          <Button variant="default" size="xs" onClick={() => form.submit(true)}>
            Catat surat apa adanya
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}

interface OffersProps<Typed extends Draft> {
  readonly one: Unfit;
  readonly form: NewLetter<Typed>;
}

/** The ways to the SOPs that fit: whoever goes there leaves this letter, and the letter's facts go along. */
function Offers<Typed extends Draft>({ one, form }: OffersProps<Typed>) {
  const { subject } = useSession();
  const { fits, caseId } = one.fit;
  const leave = () => form.change((now) => without(now, one.id));
  return (
    <Group gap="xs" mt={4}>
      {fits.map((fit) => {
        const search =
          fit === 'registration' || caseId === undefined ? kindSearch(fit) : searchFor(fit, caseId);
        return (
          <Button
            key={fit}
            size="compact-sm"
            variant="light"
            renderRoot={(props) => <Link to="/surat-baru" search={search} {...props} />}
            onClick={() => {
              if (fit !== 'registration') carryLetter(form.draft.letter, fit, subject);
              leave();
            }}
          >
            {PROCEDURE_WORDS[fit].title}
          </Button>
        );
      })}
      <Button size="compact-sm" variant="subtle" onClick={leave}>
        Hapus dari surat ini
      </Button>
    </Group>
  );
}
