import { Module } from '@nestjs/common';
import { BsreAtDoor } from './fitting/bsre-at-door.js';
import { FittingService } from './fitting/fitting.service.js';
import { IdempotencyModule } from '../idempotency/idempotency.module.js';
import { IsolatedModule } from '../isolated/isolated.module.js';
import { CaseAccessModule } from '../case-access/case-access.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { PapersModule } from '../papers/papers.module.js';
import { UploadModule } from '../upload/upload.module.js';
import { DryRunService } from './dry-run.service.js';
import { TableReader } from './import/table-reader.js';
import { Intakes } from './intakes.js';
import { LetterRequests } from './letter-request.js';
import { LetterStandings } from './letter-standings.js';
import { LettersController } from './letters.controller.js';
import { LettersService } from './letters.service.js';
import { RecordedLetters } from './recorded-letters.js';

/** Letters that name several applicants. */
@Module({
  imports: [CaseAccessModule, IdempotencyModule, IsolatedModule, CasesModule, PapersModule, UploadModule],
  controllers: [LettersController],
  providers: [
    BsreAtDoor,
    FittingService,
    DryRunService,
    Intakes,
    LetterRequests,
    LetterStandings,
    LettersService,
    RecordedLetters,
    TableReader,
  ],
})
export class LettersModule {}
