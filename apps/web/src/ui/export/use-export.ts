import { useDownload, type FileAnswer } from './use-download.js';

/** Kinds of tables that can be taken along. */
export const FORMATS = ['csv', 'xlsx'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Takes all that a list's filter leaves along as a table, and says under which name.
 * @param ask the gateway for it
 * @param fallback name of the file without its ending, where the gateway names none
 */
export const useExport = (ask: (format: Format) => Promise<FileAnswer>, fallback: string) =>
  useDownload({ ask, fallback: (format) => `${fallback}.${format}`, noun: 'Tabel' });
