import { buffer } from 'node:stream/consumers';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Isolated, moduleBeside, TooMuch } from '../isolated/isolated.js';
import { problemOfErrors } from '../problems/from-issues.js';
import { Problem } from '../problems/problem.js';
import { TheWorld, type World } from '../world.js';
import type { PdfVerdict } from './pdf-worker.js';

const MEBIBYTE = 1024 * 1024;
const SECONDS = 10_000;
/** The parser itself, and so many times the letter: it copies what it reads. */
const PARSER_BYTES = 192 * MEBIBYTE;
const COPIES = 6;

/** Judges a stored letter: a readable, unencrypted PDF of few enough pages. It is read back from the vault for that. */
@Injectable()
export class LetterInspector implements OnModuleDestroy {
  readonly #parser: Isolated<PdfVerdict>;

  constructor(@TheWorld() private readonly world: World) {
    const bytes = PARSER_BYTES + COPIES * world.settings.gateway.letterMaxBytes;
    this.#parser = new Isolated(moduleBeside(import.meta.url, 'pdf-worker'), {
      ms: SECONDS,
      bytes,
      atOnce: 2,
    });
  }

  /**
   * @param letterRef of a pending letter
   * @throws Problem `letter-not-pdf`, `letter-encrypted`, `letter-too-many-pages`, `letter-too-complex`
   */
  async judge(letterRef: string): Promise<void> {
    const verdict = await this.verdict(letterRef);
    if ('fault' in verdict) {
      throw new Problem(verdict.fault === 'encrypted' ? 'letter-encrypted' : 'letter-not-pdf');
    }
    const most = this.world.settings.gateway.letterMaxPages;
    if (verdict.pages > most) throw tooManyPages(most);
  }

  onModuleDestroy(): Promise<void> {
    return this.#parser.close();
  }

  private async verdict(letterRef: string): Promise<PdfVerdict> {
    try {
      return await this.#parser.run(() => this.content(letterRef));
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
