import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { StoredLetter } from '@tte/vault';
import type { FastifyRequest } from 'fastify';
import { waitBriefly } from '../store/wait-briefly.js';
import { TheWorld, type World } from '../world.js';
import { pdfBytes } from './pdf-bytes.js';
import { readForm, type Form } from './read-form.js';

/** A form whose letter is in the vault already, pending and not yet judged beyond its first and last bytes. */
export type Upload = Form<StoredLetter>;

/** What is done with a form. */
export interface Reception<Answer> {
  /** Refuses before anything is stored. `data` is undefined where the letter comes before it. */
  readonly admit: (data: unknown) => Promise<void>;
  readonly work: (upload: Upload) => Promise<Answer>;
}

const NAME_MAX = 120;

/** Takes forms with letters. A letter is encrypted while it streams in, and is never held as a whole. */
@Injectable()
export class Uploads {
  constructor(@TheWorld() private readonly world: World) {}

  /** Reads a form and works with it. However that ends, a letter that no case keeps is then removed. */
  async receive<Answer>(request: FastifyRequest, { admit, work }: Reception<Answer>): Promise<Answer> {
    const { vault, settings } = this.world;
    const stored: StoredLetter[] = [];
    try {
      const upload = await readForm(request, {
        letterMaxBytes: settings.gateway.letterMaxBytes,
        admit,
        take: async (fileName, file) => {
          const letter = await vault.storeLetter(harmless(fileName), Readable.from(pdfBytes(file)));
          stored.push(letter);
          return letter;
        },
      });
      return await work(upload);
    } finally {
      for (const { letterRef } of stored) await waitBriefly(this.release(letterRef));
    }
  }

  /** What cannot be released now is released by the vault's sweep; the request has its answer all the same. */
  private async release(letterRef: string): Promise<void> {
    try {
      await this.world.vault.releaseLetter(letterRef);
    } catch (error) {
      this.world.logger.warn(
        { name: error instanceof Error ? error.name : 'Error' },
        'letter left to the sweep',
      );
    }
  }
}

const harmless = (fileName: string): string => fileName.replace(/[^\w. -]+/g, '_').slice(-NAME_MAX);
