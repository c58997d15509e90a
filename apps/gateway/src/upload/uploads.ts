import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { AttachmentType, StoredLetter, Vault } from '@tte/vault';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { waitBriefly } from '../store/wait-briefly.js';
import { LOGGER, SETTINGS, VAULT } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import { attachmentBytes } from './attachment-bytes.js';
import { pdfBytes, type FormFile } from './pdf-bytes.js';
import { readForm, type Form } from './read-form.js';

/** A file beside a letter, stored as one: pending, and what it is by its first bytes. */
export interface UploadedAttachment {
  readonly stored: StoredLetter;
  readonly type: AttachmentType;
}

/** A form whose files are in the vault already, pending and not yet judged beyond their first bytes. */
export type Upload = Form<StoredLetter, UploadedAttachment>;

/** What is done with a form. */
export interface Reception<Answer> {
  /** Refuses before anything is stored. `data` is undefined where the letter comes before it. */
  readonly admit: (data: unknown) => Promise<void>;
  readonly work: (upload: Upload) => Promise<Answer>;
  /** How many files beside the letter it may bring; without it, none. */
  readonly attachmentsMax?: number;
}

const NAME_MAX = 120;

/** Takes forms with letters and what comes with them. Each file is encrypted while it streams in, and never held whole. */
@Injectable()
export class Uploads {
  constructor(
    @Inject(SETTINGS) private readonly settings: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Reads a form and works with it. However that ends, a file that no case keeps is then removed. */
  async receive<Answer>(
    request: FastifyRequest,
    { admit, work, attachmentsMax }: Reception<Answer>,
  ): Promise<Answer> {
    const { letterMaxBytes, attachmentMaxBytes: maxBytes } = this.settings.gateway;
    const stored: StoredLetter[] = [];
    const store = async (fileName: string, content: AsyncIterable<Buffer>) => {
      const file = await this.vault.storeLetter(harmless(fileName), Readable.from(content));
      stored.push(file);
      return file;
    };
    const attached = attachmentsMax !== undefined && {
      most: attachmentsMax,
      maxBytes,
      take: async (fileName: string, file: FormFile) => {
        const { bytes, type } = attachmentBytes(file, maxBytes);
        return { stored: await store(fileName, bytes), type: type() };
      },
    };
    try {
      const upload = await readForm(request, {
        letterMaxBytes,
        admit,
        take: (fileName, file) => store(fileName, pdfBytes(file, letterMaxBytes)),
        ...(attached && { attached }),
      });
      return await work(upload);
    } finally {
      for (const { letterRef } of stored) await waitBriefly(this.release(letterRef));
    }
  }

  /** What cannot be released now is released by the vault's sweep; the request has its answer all the same. */
  private async release(letterRef: string): Promise<void> {
    try {
      await this.vault.releaseLetter(letterRef);
    } catch (error) {
      this.logger.warn({ name: error instanceof Error ? error.name : 'Error' }, 'a file left to the sweep');
    }
  }
}

const harmless = (fileName: string): string => fileName.replace(/[^\w. -]+/g, '_').slice(-NAME_MAX);
