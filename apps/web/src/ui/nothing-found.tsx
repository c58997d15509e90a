import { Button, Text } from '@mantine/core';
import { IconSearchOff } from '@tabler/icons-react';
import { SEARCHABLE, searchedAs } from '../words/searched.js';
import { Empty } from './empty.js';

interface NothingFoundProps {
  readonly noun: 'akun' | 'berkas';
  /** What was searched for. */
  readonly text: string | undefined;
  /** Whether filters narrow the list down as well. */
  readonly isFiltered: boolean;
  readonly onClear: () => void;
}

/** A list in which a search or filters leave nothing: what was searched, as what, and by what one can search. */
export function NothingFound({ noun, text, isFiltered, onClear }: NothingFoundProps) {
  const title = `Tidak ada ${noun} yang cocok`;
  return (
    <Empty
      icon={<IconSearchOff />}
      title={text === undefined ? title : `${title} dengan “${text}”`}
      action={
        <Button variant="default" size="xs" onClick={onClear}>
          Hapus pencarian dan filter
        </Button>
      }
    >
      {text !== undefined && (
        <>
          {searchedAs(text)} {SEARCHABLE}
        </>
      )}
      {isFiltered && (
        <Text span inherit display="block" mt={text === undefined ? 0 : 'xs'}>
          {text === undefined ? 'Daftar ini dibatasi oleh filter.' : 'Filter juga membatasi daftar ini.'}
        </Text>
      )}
    </Empty>
  );
}
