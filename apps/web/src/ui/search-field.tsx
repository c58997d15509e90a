import { CloseButton, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { SEARCHABLE } from '../words/searched.js';

interface SearchFieldProps {
  readonly label: string;
  /** By what else than cases are one searches here. */
  readonly placeholder?: string;
  /** What the list is searched by now. */
  readonly value: string | undefined;
  /** Called when somebody pauses in typing. */
  readonly onSearch: (text: string) => void;
}

const PAUSE_MS = 350;

/** Searches a list while one types. */
export function SearchField({ label, placeholder, value = '', onSearch }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  const search = useDebouncedCallback(onSearch, PAUSE_MS);
  // A filter that was cleared elsewhere, or another address, is shown as well; what is being typed stays.
  if (shown !== value) {
    setShown(value);
    if (text.trim() !== value) setText(value);
  }
  const change = (next: string) => {
    setText(next);
    search(next);
  };
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={placeholder ?? 'Nama, NIP, NIK, atau nomor'}
      {...(placeholder === undefined && { title: SEARCHABLE })}
      value={text}
      onChange={({ currentTarget }) => change(currentTarget.value)}
      // Else the search, when its time comes, would undo the way to a case that was clicked meanwhile.
      onBlur={search.flush}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        text !== '' && <CloseButton size="sm" aria-label="Hapus pencarian" onClick={() => change('')} />
      }
      w={{ base: '100%', xs: 290 }}
    />
  );
}
