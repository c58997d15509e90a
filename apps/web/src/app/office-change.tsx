import { Alert } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { sessionQuery, useSession } from '../api/session.js';
import { wordsOfChange, type Words } from './office-words.js';

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
