import { Select, Text, type ComboboxItem, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answer, api } from '../../../api/client.js';
import { searchedBy } from '../../../api/search-text.js';
import { wordsIn } from '../../../lists/search-values.js';
import { rolesWords } from '../../../words/roles.js';

interface StaffSelectProps {
  readonly value: string;
  /** Their name as it was when they were chosen. */
  readonly name: string;
  readonly error: string | undefined;
  readonly onChange: (subject: string, name: string) => void;
}

const PAUSE_MS = 300;
const MOST = 50;

/** In pixels. */
const LIST_HEIGHT = 220;

/** Whoever the gateway finds fits; nothing is narrowed down twice. */
const all: NonNullable<SelectProps['filter']> = ({ options }) => options;

/** Chooses a person from the staff directory, by name. */
export function StaffSelect({ value, name, error, onChange }: StaffSelectProps) {
  const [typed, setTyped] = useState(name);
  const [words] = useDebouncedValue(wordsIn(typed), PAUSE_MS);
  const { data, isError } = useQuery({
    queryKey: ['staff', words],
    queryFn: ({ signal }) => {
      const params = { query: { limit: MOST }, header: searchedBy(words) };
      return answer(api.GET('/api/v1/staff', { params, signal }));
    },
    placeholderData: keepPreviousData,
  });
  const people = data?.items ?? [];
  const choices: ComboboxItem[] = people.map((person) => ({
    value: person.subject,
    label: person.name ?? person.subject,
  }));
  const isListed = value === '' || choices.some((choice) => choice.value === value);
  const rolesBySubject = new Map(
    people.map(({ subject, roles, cameIn }) => [subject, cameIn ? rolesWords(roles) : 'belum pernah masuk']),
  );
  return (
    <Select
      // A long list scrolls itself, as the combobox's own arrows expect it.
      withScrollArea={false}
      styles={{ options: { maxHeight: LIST_HEIGHT, overflowY: 'auto' } }}
      label="Yang mewakili"
      description="Ketik namanya. Yang tercantum: pegawai yang pernah masuk, atau dicatat admin pada Pegawai."
      placeholder="Nama pegawai"
      required
      searchable
      openOnFocus={false}
      data={isListed ? choices : [{ value, label: name }, ...choices]}
      value={value || null}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(subject, option) => onChange(subject ?? '', option?.label ?? '')}
      filter={all}
      error={isError ? 'Daftar pegawai tidak dapat dimuat. Coba ketik lagi.' : error}
      nothingFoundMessage="Tidak ada pegawai dengan nama itu. Minta admin mencatatnya pada Pegawai."
      renderOption={({ option }) => (
        <div>
          <Text size="sm">{option.label}</Text>
          <Text size="xs" c="dimmed">
            {rolesBySubject.get(option.value)}
          </Text>
        </div>
      )}
      comboboxProps={{ withinPortal: true }}
    />
  );
}
