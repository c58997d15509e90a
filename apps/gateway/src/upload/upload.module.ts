import { Module } from '@nestjs/common';
import { IsolatedModule } from '../isolated/isolated.module.js';
import { AttachmentInspector } from './attachment-inspector.js';
import { LetterInspector } from './letter-inspector.js';
import { Uploads } from './uploads.js';

/** Takes forms with letters, and judges the letters. */
@Module({
  imports: [IsolatedModule],
  providers: [AttachmentInspector, LetterInspector, Uploads],
  exports: [AttachmentInspector, LetterInspector, Uploads],
})
export class UploadModule {}
