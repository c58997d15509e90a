import { Inject, Injectable, StreamableFile } from '@nestjs/common';
import { VaultFailure, type Vault } from '@tte/vault';
import type { Logger } from 'pino';
import { AccessLog } from '../../access-log/access-log.js';
import type { Caller } from '../../auth/caller.js';
import { Problem } from '../../problems/problem.js';
import { LOGGER, VAULT } from '../../platform/ports.js';
import { Cases, refuseRestricted } from '../../case-access/cases.js';

/** How a browser is to take the letter: as a file, or as a page beside the data. */
export type Disposition = 'attachment' | 'inline';

/** A letter with what its answer says of it. */
export interface OpenedLetter {
  readonly file: StreamableFile;
  readonly headers: Readonly<Record<string, string>>;
}

/** It came from outside: wherever it is shown, it may do nothing and fetch nothing. */
const HARMLESS = "default-src 'none'; frame-ancestors 'self'; sandbox";

/** What the answer with a file says of it. @param sha256 of its content, in hex */
export const harmlessHeaders = (sha256: string): Readonly<Record<string, string>> => ({
  'content-security-policy': HARMLESS,
  'cross-origin-resource-policy': 'same-origin',
  'x-content-sha256': sha256,
});

/** The letter as it came in. */
@Injectable()
export class LetterService {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(LOGGER) private readonly logger: Logger,
    private readonly cases: Cases,
    private readonly accessLog: AccessLog,
  ) {}

  /** Named after the registration: the file's own name may hold a person's. */
  async open(caller: Caller, caseId: string, disposition: Disposition): Promise<OpenedLetter> {
    const { state, caseNumber } = await this.cases.view(caseId);
    refuseRestricted(await this.cases.entry(caseId));
    if (state.status === 'new') throw new Problem('unknown-case');
    await this.accessLog.looked(caller, 'letter', caseId);
    const { letterRef, letterCommitment } = state.facts;
    const opened = await this.vault
      .openLetter(letterRef, caseId, letterCommitment)
      .catch((error: unknown) => this.damaged(caseId, error));
    if (!opened) throw new Problem('letter-not-found');
    const fileName = `surat-${caseNumber.replace(/[^\w-]+/g, '-')}.pdf`;
    const file = new StreamableFile(opened.content, {
      type: 'application/pdf',
      disposition: `${disposition}; filename="${fileName}"`,
      length: opened.letter.bytes,
    });
    return { file, headers: harmlessHeaders(opened.letter.sha256) };
  }

  /** An altered letter is nobody's to read, and somebody's to look into. */
  private damaged(caseId: string, error: unknown): never {
    if (!(error instanceof VaultFailure)) throw error;
    this.logger.error({ caseId, code: error.code }, 'a letter is not what was stored');
    throw new Problem('letter-altered');
  }
}
