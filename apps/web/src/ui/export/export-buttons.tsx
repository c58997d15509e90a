import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { FORMATS, type useExport } from './use-export.js';

/** Takes a list along for another program. */
export const ExportButtons = ({ taking }: { readonly taking: ReturnType<typeof useExport> }) =>
  FORMATS.map((format) => (
    <Button
      key={format}
      variant="default"
      leftSection={<IconDownload size={16} aria-hidden />}
      loading={taking.isPending && taking.variables === format}
      disabled={taking.isPending && taking.variables !== format}
      onClick={() => taking.mutate(format)}
    >
      Unduh {format.toUpperCase()}
    </Button>
  ));
