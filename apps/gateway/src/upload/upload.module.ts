import { Module } from '@nestjs/common';
import { IsolatedModule } from '../isolated/isolated.module.js';
import { LetterInspector } from './letter-inspector.js';
import { Uploads } from './uploads.js';

/** Takes forms with letters, and judges the letters. */
@Module({
  imports: [IsolatedModule],
  providers: [LetterInspector, Uploads],
  exports: [LetterInspector, Uploads],
})
export class UploadModule {}
