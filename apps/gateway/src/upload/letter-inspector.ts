import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import type { Vault } from '@tte/vault';
import { moduleBeside, type Task } from '../isolated/worker-pool.js';
import { ReadingThreads } from '../isolated/reading-threads.js';
import { ResourceLimitExceeded } from '../isolated/watched.js';
import { problemOfErrors } from '../problems/from-issues.js';
import { Problem } from '../problems/problem.js';
import { SETTINGS, VAULT } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import type { PdfVerdict } from './pdf-worker.js';

const MEBIBYTE = 1024 * 1024;
/** Of a thread's processor time, for one PDF. */
export const PDF_CPU_MS = 10_000;
/** The parser itself, and so many times the letter: it copies what it reads. */
const PARSER_BYTES = 96 * MEBIBYTE;
const COPIES = 6;
/** What reading a file of so many bytes may take. */
export const parserBytes = (fileBytes: number): number => PARSER_BYTES + COPIES * fileBytes;

const PROBLEM_OF = { damaged: 'letter-damaged', encrypted: 'letter-encrypted' } as const;

/**
 * Judges a stored letter: a PDF that can be read, of few enough pages. It is read back from the vault for that.
 * Why: docs/decisions/0060-letters-that-readers-open.md
 */
@Injectable()
export class LetterInspector {
  readonly #task: Task;

  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    private readonly threads: ReadingThreads,
  ) {
    const bytes = parserBytes(settings.gateway.letterMaxBytes);
    this.#task = { file: moduleBeside(import.meta.url, 'pdf-worker'), cpuMs: PDF_CPU_MS, bytes };
  }

  /**
   * @param letterRef of a pending letter
   * @throws Problem `letter-damaged`, `letter-encrypted`, `letter-too-many-pages`, `letter-too-complex`, `try-again`
   */
  async judge(letterRef: string): Promise<void> {
    const verdict = await this.verdict(letterRef);
    if ('fault' in verdict) throw new Problem(PROBLEM_OF[verdict.fault]);
    const most = this.settings.gateway.letterMaxPages;
    if (verdict.pages > most) throw tooManyPages(most);
  }

  private async verdict(letterRef: string): Promise<PdfVerdict> {
    try {
      return await this.threads.run<PdfVerdict>(this.#task, () => this.content(letterRef));
    } catch (error) {
      throw error instanceof ResourceLimitExceeded ? new Problem('letter-too-complex') : error;
    }
  }

  private async content(letterRef: string): Promise<Uint8Array> {
    const opened = await this.vault.openLetter(letterRef);
    if (!opened) throw new Error('the letter is not pending');
    return buffer(opened.content);
  }
}

const tooManyPages = (most: number): Problem =>
  problemOfErrors([
    { field: 'letter', code: 'letter-too-many-pages', message: `Surat paling banyak ${most} halaman.` },
  ]);
