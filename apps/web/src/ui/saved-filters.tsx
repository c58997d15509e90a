import { Button, CloseButton, Group, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconBookmarkPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useSession } from '../api/session.js';
import { isSet, NAME_MAX, savedIn, withSaved, type SavedFilter } from '../lists/saved-filters.js';

interface SavedFiltersProps {
  /** Of which list they are. */
  readonly list: string;
  /** Those that are set, without what is searched for. */
  readonly filters: object;
  readonly onApply: (filters: Readonly<Record<string, unknown>>) => void;
}

/** Filters that somebody has kept in this browser, and a way to keep those that are set. */
export function SavedFilters({ list, filters, onApply }: SavedFiltersProps) {
  const { subject } = useSession();
  const [saved, setSaved] = useLocalStorage<readonly SavedFilter[]>({
    key: `filter ${subject} ${list}`,
    defaultValue: [],
    getInitialValueInEffect: false,
    deserialize: savedIn,
  });
  const [name, setName] = useState<string>();
  const section = useRef<HTMLDivElement>(null);
  /** What had the focus goes; it stays where one was. */
  const stay = () => section.current?.focus();
  const isAnySet = Object.keys(filters).length > 0;
  const isNew = isAnySet && !saved.some((one) => isSet(one, filters));
  if (saved.length === 0 && !isNew) return null;
  const save = () => {
    if (name === undefined || name.trim() === '') return;
    setSaved(withSaved(saved, { name: name.trim(), filters: { ...filters } }));
    setName(undefined);
    stay();
  };
  return (
    <Group gap="xs" component="section" aria-label="Filter tersimpan" ref={section} tabIndex={-1}>
      {saved.map((one) => (
        <Group key={one.name} gap={2} wrap="nowrap" miw={0}>
          <Button
            size="compact-sm"
            mih={30}
            radius="xl"
            styles={{ label: { overflowWrap: 'anywhere' } }}
            variant={isSet(one, filters) ? 'filled' : 'default'}
            aria-pressed={isSet(one, filters)}
            onClick={() => onApply(isSet(one, filters) ? {} : one.filters)}
          >
            {one.name}
          </Button>
          <CloseButton
            size="sm"
            aria-label={`Buang filter tersimpan ${one.name}`}
            onClick={() => {
              setSaved(saved.filter(({ name: other }) => other !== one.name));
              stay();
            }}
          />
        </Group>
      ))}
      {isNew && name === undefined && (
        <Button
          size="compact-sm"
          mih={30}
          variant="subtle"
          leftSection={<IconBookmarkPlus size={16} aria-hidden />}
          onClick={() => setName('')}
        >
          Simpan filter
        </Button>
      )}
      {isNew && name !== undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <Group gap="xs">
            <TextInput
              aria-label="Nama filter"
              placeholder="Nama filter"
              size="xs"
              ref={focused}
              maxLength={NAME_MAX}
              value={name}
              onChange={({ currentTarget }) => setName(currentTarget.value)}
            />
            <Button size="xs" type="submit" disabled={name.trim() === ''}>
              Simpan
            </Button>
            <Button
              size="xs"
              variant="subtle"
              onClick={() => {
                setName(undefined);
                stay();
              }}
            >
              Batal
            </Button>
          </Group>
        </form>
      )}
    </Group>
  );
}

/** The field takes the focus from the button whose place it takes. */
const focused = (field: HTMLInputElement | null) => field?.focus();
