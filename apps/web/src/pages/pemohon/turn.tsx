import { Text } from '@mantine/core';
import { momentOf } from '../../words/dates.js';
import { since } from '../../words/durations.js';
import type { OwnCase } from './own-case.js';

const OWNERS: Readonly<Record<string, string>> = {
  pemohon: 'Menunggu Anda',
  sistem: 'Sedang kami proses',
  bsre: 'Menunggu BSrE',
};

/** Whom an open case waits for, and how long already. */
export function Turn({ turn }: { readonly turn: NonNullable<OwnCase['turn']> }) {
  return (
    <Text>
      <strong>{OWNERS[turn.waitingOn] ?? `Menunggu ${turn.title}`}</strong> sejak {momentOf(turn.since)} (
      {since(turn.since)}).
    </Text>
  );
}
