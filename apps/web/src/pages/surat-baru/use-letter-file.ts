import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Reference } from '../../api/reference-query.js';
import { useKeptFile } from '../../ui/use-kept-file.js';
import { faultOfLetter } from './letter-file.js';

/**
 * The letter's file: judged as soon as it is chosen, and kept with the draft. One that is refused does not take the
 * place of the one before it.
 */
export function useLetterFile(draftId: string, limits: Reference['letter'], onChosen: () => void) {
  const kept = useKeptFile(draftId);
  const [fault, setFault] = useState<string>();
  const judging = useMutation({
    mutationFn: (file: File) => faultOfLetter(file, limits),
    onSuccess: (found, file) => {
      setFault(found);
      if (found !== undefined) return;
      kept.choose(file);
      onChosen();
    },
  });
  return {
    file: kept.file,
    isKept: kept.isKept,
    fault,
    isJudging: judging.isPending,
    choose: (file: File) => judging.mutate(file),
    refuseSeveral: () => setFault('Pilih satu PDF saja untuk satu surat.'),
    drop: () => {
      setFault(undefined);
      kept.choose(null);
    },
  };
}

export type LetterFile = ReturnType<typeof useLetterFile>;
