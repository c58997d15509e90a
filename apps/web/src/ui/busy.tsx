import { Box, Progress, type BoxProps } from '@mantine/core';
import type { ReactNode } from 'react';

interface BusyProps extends Pick<BoxProps, 'mt'> {
  /** Whether other content is on its way; what is there stays readable meanwhile, for it may have to do for a while. */
  readonly isBusy: boolean;
  readonly children: ReactNode;
}

/** Content that is being asked for anew, with a line above it that says so. */
export function Busy({ isBusy, children, ...place }: BusyProps) {
  return (
    <Box aria-busy={isBusy} pos="relative" {...place}>
      {isBusy && (
        <Progress aria-hidden value={100} animated size={3} pos="absolute" top={-8} left={0} right={0} />
      )}
      {children}
    </Box>
  );
}
