import { Alert } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sessionQuery, useSession } from '../api/session.js';

const TITLES_APART = ' dan ';

/** Tells when a mandate begins or ends while one works; what was read under one that ended is shown no more. */
export function OfficeChange() {
  const { offices } = useSession();
  const queries = useQueryClient();
  const [shown, setShown] = useState(offices);
  const [words, setWords] = useState<Words>();
  if (shown !== offices) {
    setShown(offices);
    setWords(wordsOfChange(shown, offices) ?? words);
  }
  const hasLost = words?.hasLost ?? false;
  useEffect(() => {
    if (!hasLost) return;
    const [session] = sessionQuery.queryKey;
    void queries.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== session });
  }, [queries, hasLost, words]);
  return (
    <div role="status">
      {words && (
        <Alert
          color={words.hasLost ? 'orange' : 'teal'}
          variant="light"
          title={words.title}
          withCloseButton
          closeButtonLabel="Tutup pemberitahuan"
          onClose={() => setWords(undefined)}
          mb="md"
        >
          {words.detail}
        </Alert>
      )}
    </div>
  );
}

interface Words {
  readonly hasLost: boolean;
  readonly title: string;
  readonly detail: string;
}

type Offices = readonly { readonly title: string }[];

/** What to tell of other offices than before; undefined when they are the same. */
export function wordsOfChange(before: Offices, now: Offices): Words | undefined {
  const lost = without(before, now);
  if (lost.length > 0) {
    return {
      hasLost: true,
      title: `Anda tidak lagi bertugas sebagai ${lost.join(TITLES_APART)}`,
      detail:
        'Mandatnya sudah dicabut atau lewat masanya. Keputusan yang sudah Anda kirim tetap berlaku; yang belum terkirim menjadi tugas pejabatnya.',
    };
  }
  const won = without(now, before);
  if (won.length === 0) return undefined;
  return {
    hasLost: false,
    title: `Anda kini bertugas sebagai ${won.join(TITLES_APART)}`,
    detail: 'Berkas yang menunggu jabatan itu ada di kotak masuk Anda.',
  };
}

const without = (some: Offices, others: Offices): readonly string[] =>
  some.map(({ title }) => title).filter((title) => !others.some((other) => other.title === title));
