import { ActionIcon, Alert, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconZoomIn, IconZoomOut } from '@tabler/icons-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { LetterPage } from './letter-page.js';
import { openPdf } from './open-pdf.js';
import classes from './letter-viewer.module.css';

const ZOOMS = [1, 1.5, 2, 3];

interface LetterViewerProps {
  readonly file: Blob;
  /** What its pages are. */
  readonly label?: string;
}

/** Draws the pages of a PDF one below the other. */
export function LetterViewer({ file, label = 'Isi surat permohonan' }: LetterViewerProps) {
  const [opened, setOpened] = useState<PDFDocumentProxy | 'unreadable'>();
  const [zoom, setZoom] = useState(0);
  useEffect(() => {
    const opening = openPdf(file);
    opening.then(setOpened, () => setOpened('unreadable'));
    return () => void opening.then((pdf) => pdf.loadingTask.destroy()).catch(() => undefined);
  }, [file]);
  if (opened === 'unreadable') {
    return (
      <Alert color="yellow" title="PDF tidak dapat ditampilkan">
        Unduh untuk membukanya dengan aplikasi lain.
      </Alert>
    );
  }
  if (!opened) return <Skeleton h={480} />;
  const pages = Array.from({ length: opened.numPages }, (_, index) => index + 1);
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Text size="xs" c="dimmed">
          {opened.numPages} halaman
        </Text>
        <Group gap={4}>
          <ActionIcon
            variant="default"
            aria-label="Perkecil"
            disabled={zoom === 0}
            onClick={() => setZoom(zoom - 1)}
          >
            <IconZoomOut size={18} />
          </ActionIcon>
          <ActionIcon
            variant="default"
            aria-label="Perbesar"
            disabled={zoom === ZOOMS.length - 1}
            onClick={() => setZoom(zoom + 1)}
          >
            <IconZoomIn size={18} />
          </ActionIcon>
        </Group>
      </Group>
      <div className={classes['pages']} tabIndex={0} role="region" aria-label={label}>
        {pages.map((number) => (
          <LetterPage key={number} pdf={opened} number={number} zoom={ZOOMS[zoom] ?? 1} />
        ))}
      </div>
    </Stack>
  );
}
