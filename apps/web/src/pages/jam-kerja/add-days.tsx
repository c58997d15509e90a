import { Alert, Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type SubmitEvent } from 'react';
import { DateField } from '../../ui/date-field.js';
import type { DayOff } from './hours-query.js';
import { pastedDays } from './pasted-days.js';

interface AddDaysProps {
  readonly onAdd: (days: readonly DayOff[]) => void;
}

/** Adds one day off, or a year of them from pasted lines. They are kept when all is saved. */
export function AddDays({ onAdd }: AddDaysProps) {
  const [isPasting, setPasting] = useState(false);
  return (
    <Stack gap="sm">
      {isPasting ? <PasteForm onAdd={onAdd} /> : <OneForm onAdd={onAdd} />}
      <Button
        variant="subtle"
        size="xs"
        style={{ alignSelf: 'start' }}
        onClick={() => setPasting(!isPasting)}
      >
        {isPasting ? 'Tambah satu per satu' : 'Tempel daftar setahun'}
      </Button>
    </Stack>
  );
}

function OneForm({ onAdd }: AddDaysProps) {
  const [date, setDate] = useState('');
  const [name, setName] = useState('');
  const [isTried, setTried] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (date === '' || name.trim() === '') return;
    onAdd([{ date, name: name.trim() }]);
    setDate('');
    setName('');
    setTried(false);
  };
  return (
    <form onSubmit={submit} noValidate aria-label="Tambah hari libur">
      <Group gap="sm" align="flex-end">
        <DateField
          label="Tanggal"
          w={160}
          value={date}
          onChange={setDate}
          error={isTried && date === '' && 'Isi tanggalnya.'}
        />
        <TextInput
          label="Nama"
          maxLength={120}
          style={{ flex: '1 1 200px' }}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          error={isTried && name.trim() === '' && 'Isi namanya.'}
        />
        <Button type="submit" variant="default">
          Tambah
        </Button>
      </Group>
    </form>
  );
}

function PasteForm({ onAdd }: AddDaysProps) {
  const [text, setText] = useState('');
  const [told, setTold] = useState<{ readonly added: number; readonly unread: number }>();
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { days, unread } = pastedDays(text);
    if (days.length > 0) onAdd(days);
    setTold({ added: days.length, unread: unread.length });
    // What could not be read stays, to be mended.
    setText(unread.join('\n'));
  };
  return (
    <form onSubmit={submit} noValidate aria-label="Tempel daftar hari libur">
      <Stack gap="sm">
        <Textarea
          label="Daftar hari libur"
          description="Satu hari tiap baris: tanggal, lalu namanya. Misalnya 2027-01-01 Tahun Baru Masehi, atau 9 Maret 2027 Cuti bersama."
          autosize
          minRows={4}
          maxRows={16}
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <Button type="submit" variant="default" style={{ alignSelf: 'start' }}>
          Tambahkan ke daftar
        </Button>
        {told && (
          <Alert role="status" color={told.unread > 0 ? 'orange' : 'teal'} p="xs">
            <Text size="sm">
              {told.added} hari ditambahkan.
              {told.unread > 0 &&
                ` ${told.unread} baris tidak terbaca dan tetap di atas: tulis tanggal lalu nama.`}
            </Text>
          </Alert>
        )}
      </Stack>
    </form>
  );
}
