import { buffer } from 'node:stream/consumers';
import { Inject, Injectable } from '@nestjs/common';
import type { Vault } from '@tte/vault';
import { ReadingThreads } from '../isolated/reading-threads.js';
import { ResourceLimitExceeded } from '../isolated/watched.js';
import { moduleBeside, type Task } from '../isolated/worker-pool.js';
import { SETTINGS, VAULT } from '../platform/ports.js';
import type { GatewaySettings } from '../platform/settings.js';
import { Problem } from '../problems/problem.js';
import type { ImageVerdict } from './image-worker.js';
import { parserBytes, PDF_CPU_MS } from './letter-inspector.js';
import type { PdfVerdict } from './pdf-worker.js';
import type { UploadedAttachment } from './uploads.js';

const PROBLEM_OF = { damaged: 'attachment-damaged', encrypted: 'attachment-encrypted' } as const;

/**
 * Judges a stored attachment as letters are judged: read back from the vault, in a thread of its own. Nothing is drawn.
 * Why: docs/decisions/0143-attachments-are-kept-as-letters.md
 */
@Injectable()
export class AttachmentInspector {
  readonly #pdf: Task;
  readonly #image: Task;

  constructor(
    @Inject(SETTINGS) { gateway }: GatewaySettings,
    @Inject(VAULT) private readonly vault: Vault,
    private readonly threads: ReadingThreads,
  ) {
    const bounds = { cpuMs: PDF_CPU_MS, bytes: parserBytes(gateway.attachmentMaxBytes) };
    this.#pdf = { file: moduleBeside(import.meta.url, 'pdf-worker'), ...bounds };
    this.#image = { file: moduleBeside(import.meta.url, 'image-worker'), ...bounds };
  }

  /** @throws Problem `attachment-damaged`, `attachment-encrypted`, `try-again` */
  async judge({ stored, type }: UploadedAttachment): Promise<void> {
    const task = type === 'application/pdf' ? this.#pdf : this.#image;
    const verdict = await this.threads
      .run<PdfVerdict | ImageVerdict>(task, () => this.content(stored.letterRef))
      .catch((error: unknown) => {
        throw error instanceof ResourceLimitExceeded ? new Problem('attachment-damaged') : error;
      });
    if ('fault' in verdict && verdict.fault) throw new Problem(PROBLEM_OF[verdict.fault]);
  }

  private async content(letterRef: string): Promise<Uint8Array> {
    const opened = await this.vault.openLetter(letterRef);
    if (!opened) throw new Error('the attachment is not pending');
    return buffer(opened.content);
  }
}
