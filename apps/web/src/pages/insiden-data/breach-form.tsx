import { Button, Checkbox, Group, NumberInput, Stack, Textarea } from '@mantine/core';
import { BREACH_DATA, type BreachData } from '@tte/domain';
import { useState, type SubmitEvent } from 'react';
import { Failure } from '../../ui/failure.js';
import { MomentField } from '../../ui/moment-field.js';
import { instantOf } from '../../ui/protection/instant-of.js';
import { useFirstFault } from '../../ui/use-first-fault.js';
import { DATA_WORDS } from '../../words/data-protection.js';
import { nowInWib } from '../../words/dates.js';
import type { Breach, NewBreach } from './breaches-query.js';

interface BreachFormProps {
  /** What stands, where it is corrected. */
  readonly breach?: Breach;
  readonly isPending: boolean;
  readonly error: Error | null;
  /** @param why it is corrected; empty for a new one */
  readonly onSave: (facts: NewBreach, why: string) => void;
  readonly onClose: () => void;
}

const minuteOf = (instant: string): string => nowInWib(new Date(instant));

/** What is known of a breach: what, when, how, of whom, and what is done about it. No draft of it is kept. */
export function BreachForm({ breach, isPending, error, onSave, onClose }: BreachFormProps) {
  const [discoveredAt, setDiscoveredAt] = useState(breach ? minuteOf(breach.discoveredAt) : nowInWib());
  const [occurredAt, setOccurredAt] = useState(breach?.occurredAt ? minuteOf(breach.occurredAt) : '');
  const [data, setData] = useState<readonly BreachData[]>(breach?.data ?? []);
  const [persons, setPersons] = useState<number | string>(breach?.persons ?? 0);
  const [numbers, setNumbers] = useState(breach?.cases.map(({ caseNumber }) => caseNumber).join('\n') ?? '');
  const [words, setWords] = useState({
    what: breach?.what ?? '',
    how: breach?.how ?? '',
    measures: breach?.measures ?? '',
    why: '',
  });
  const [attempts, setAttempts] = useState(0);
  const form = useFirstFault(attempts, error);
  const faults = {
    discoveredAt: discoveredAt === '' ? 'Isi kapan diketahui.' : undefined,
    data: data.length === 0 ? 'Tandai paling sedikit satu jenis data.' : undefined,
    what: words.what.trim() === '' ? 'Isi apa yang terjadi.' : undefined,
    how: words.how.trim() === '' ? 'Isi bagaimana terjadi.' : undefined,
    measures: words.measures.trim() === '' ? 'Isi penanganan dan pemulihannya.' : undefined,
    why: breach && words.why.trim() === '' ? 'Isi mengapa dibetulkan.' : undefined,
  };
  const shown: Partial<typeof faults> = attempts > 0 ? faults : {};
  const area = (name: keyof typeof words, label: string) => (
    <Textarea
      label={label}
      required
      rows={3}
      maxLength={8_000}
      value={words[name]}
      error={shown[name]}
      onChange={({ currentTarget }) => setWords({ ...words, [name]: currentTarget.value })}
    />
  );
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAttempts(attempts + 1);
    if (Object.values(faults).some((fault) => fault !== undefined) || isPending) return;
    const { why, ...rest } = words;
    const facts = {
      discoveredAt: instantOf(discoveredAt),
      ...(occurredAt !== '' && { occurredAt: instantOf(occurredAt) }),
      data: [...data],
      persons: Number(persons) || 0,
      caseNumbers: numbers.split(/[\s,;]+/).filter((number) => number !== ''),
      ...rest,
    };
    onSave(facts, why);
  };
  return (
    <form ref={form} onSubmit={submit} noValidate aria-label="Insiden data">
      <Stack>
        <MomentField
          label="Diketahui"
          description="Sejak saat ini 3 × 24 jam berjalan."
          required
          value={discoveredAt}
          error={shown.discoveredAt}
          onChange={setDiscoveredAt}
        />
        <MomentField label="Terjadi (boleh kosong)" value={occurredAt} onChange={setOccurredAt} />
        <Checkbox.Group
          label="Data yang terungkap"
          required
          value={[...data]}
          error={shown.data}
          onChange={(chosen) => setData(BREACH_DATA.filter((one) => chosen.includes(one)))}
        >
          <Stack gap="xs" mt="xs">
            {BREACH_DATA.map((one) => (
              <Checkbox key={one} value={one} label={DATA_WORDS[one]} />
            ))}
          </Stack>
        </Checkbox.Group>
        <NumberInput
          label="Banyaknya orang yang terdampak"
          min={0}
          max={10_000_000}
          allowDecimal={false}
          hideControls
          value={persons}
          onChange={setPersons}
        />
        <Textarea
          label="Nomor berkas yang terdampak (boleh kosong)"
          description="Satu nomor per baris. Orangnya dapat diberi tahu dengan email."
          rows={3}
          value={numbers}
          onChange={({ currentTarget }) => setNumbers(currentTarget.value)}
        />
        {area('what', 'Apa yang terjadi')}
        {area('how', 'Bagaimana terungkap')}
        {area('measures', 'Penanganan dan pemulihan')}
        {breach && area('why', 'Alasan pembetulan')}
        {error && <Failure error={error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Batal
          </Button>
          <Button type="submit" loading={isPending}>
            Catat
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
