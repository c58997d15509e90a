import { Alert, Button, Card, Skeleton, Stack, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { lazy, Suspense, type ReactNode } from 'react';
import type { Reference } from '../../api/reference-query.js';
import { useIsDesk } from '../../ui/use-is-desk.js';
import { LetterDrop } from './letter-drop.js';
import classes from './letter-section.module.css';
import type { LetterFile } from './use-letter-file.js';

const LetterViewer = lazy(async () => ({
  default: (await import('../../ui/pdf/letter-viewer.js')).LetterViewer,
}));

interface LetterSectionProps {
  readonly letterFile: LetterFile;
  readonly limits: Reference['letter'];
  /** What sending it has found. */
  readonly fault: string | undefined;
  /** What came with it. */
  readonly attachments: ReactNode;
}

/** The letter itself: chosen here, and shown beside what is typed from it. */
export function LetterSection({ letterFile, limits, fault, attachments }: LetterSectionProps) {
  const isDesk = useIsDesk();
  const [isAsked, { toggle }] = useDisclosure();
  const { file, isKept } = letterFile;
  const isShown = isDesk || isAsked;
  return (
    <Card withBorder component="section" aria-labelledby="surat" className={classes['beside'] ?? ''}>
      <Stack gap="sm">
        <Title order={2} size="h5" id="surat">
          Surat permohonan
        </Title>
        <LetterDrop
          file={file}
          limits={limits}
          fault={letterFile.fault ?? fault}
          isJudging={letterFile.isJudging}
          onFile={letterFile.choose}
          onSeveral={letterFile.refuseSeveral}
        />
        {file && !isKept && (
          <Alert color="yellow" title="PDF tidak ikut tersimpan">
            Peramban ini tidak dapat menyimpan PDF. Bila halaman dimuat ulang, pilih PDF sekali lagi.
          </Alert>
        )}
        {attachments}
        {file && !isDesk && (
          <Button variant="default" onClick={toggle} aria-expanded={isAsked}>
            {isAsked ? 'Tutup surat' : 'Tampilkan surat'}
          </Button>
        )}
        {file && isShown && (
          <Suspense fallback={<Skeleton h={480} />}>
            <LetterViewer file={file} />
          </Suspense>
        )}
      </Stack>
    </Card>
  );
}
