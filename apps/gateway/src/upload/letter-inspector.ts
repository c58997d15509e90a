import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import { moduleBeside, type Task } from '../isolated/isolated.js';
import { ReadingThreads } from '../isolated/reading-threads.js';
import { TooMuch } from '../isolated/watched.js';
import { problemOfErrors } from '../problems/from-issues.js';
import { Problem } from '../problems/problem.js';
import { TheWorld, type World } from '../world.js';
import type { PdfVerdict } from './pdf-worker.js';

const MEBIBYTE = 1024 * 1024;
const CPU_MS = 10_000;
/** The parser itself, and so many times the letter: it copies what it reads. */
const PARSER_BYTES = 96 * MEBIBYTE;
const COPIES = 6;
const PROBLEM_OF = { damaged: 'letter-damaged', encrypted: 'letter-encrypted' } as const;

/**
 * Judges a stored letter: a PDF that can be read, of few enough pages. It is read back from the vault for that.
 * Why: docs/decisions/0060-letters-that-readers-open.md
 */
@Injectable()
export class LetterInspector {
  readonly #task: Task;

  constructor(
    @TheWorld() private readonly world: World,
    private readonly threads: ReadingThreads,
  ) {
    const bytes = PARSER_BYTES + COPIES * world.settings.gateway.letterMaxBytes;
    this.#task = { file: moduleBeside(import.meta.url, 'pdf-worker'), cpuMs: CPU_MS, bytes };
  }

  /**
   * @param letterRef of a pending letter
   * @throws Problem `letter-damaged`, `letter-encrypted`, `letter-too-many-pages`, `letter-too-complex`, `try-again`
   */
  async judge(letterRef: string): Promise<void> {
    const verdict = await this.verdict(letterRef);
    if ('fault' in verdict) throw new Problem(PROBLEM_OF[verdict.fault]);
    const most = this.world.settings.gateway.letterMaxPages;
    if (verdict.pages > most) throw tooManyPages(most);
  }

  private async verdict(letterRef: string): Promise<PdfVerdict> {
    try {
      return await this.threads.run<PdfVerdict>(this.#task, () => this.content(letterRef));
    } catch (error) {
      throw error instanceof TooMuch ? new Problem('letter-too-complex') : error;
    }
  }

  private async content(letterRef: string): Promise<Uint8Array> {
    const opened = await this.world.vault.openLetter(letterRef);
    if (!opened) throw new Error('the letter is not pending');
    return buffer(opened.content);
  }
}

const tooManyPages = (most: number): Problem =>
  problemOfErrors([
    { field: 'letter', code: 'letter-too-many-pages', message: `Surat paling banyak ${most} halaman.` },
  ]);
