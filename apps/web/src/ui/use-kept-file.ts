import { useEffect, useState } from 'react';
import { dropKeptFile, dropOldFiles, keepFile, keptFile } from '../api/kept-files.js';

/**
 * A file that somebody has chosen, kept through a reload and a sign-in.
 * @param name of the draft that it belongs to; another draft has another file
 */
export function useKeptFile(name: string) {
  const [chosen, setChosen] = useState<{ readonly name: string; readonly file: File | null }>();
  const [isKept, setKept] = useState(true);
  useEffect(() => {
    let isOver = false;
    dropOldFiles()
      .then(() => keptFile(name))
      .catch(() => undefined)
      .then(
        (file) => !isOver && setChosen((now) => (now?.name === name ? now : { name, file: file ?? null })),
        () => undefined,
      );
    return () => {
      isOver = true;
    };
  }, [name]);
  const choose = (file: File | null) => {
    setChosen({ name, file });
    const keeping = file ? keepFile(name, file) : dropKeptFile(name);
    keeping.then(
      () => setKept(true),
      () => setKept(false),
    );
  };
  const isKnown = chosen?.name === name;
  /** Undefined until it is known whether there is one. */
  const file = isKnown ? chosen.file : undefined;
  return { file, choose, isKept };
}
