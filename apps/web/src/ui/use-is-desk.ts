import { useMediaQuery } from '@mantine/hooks';

/** Whether there is room for tables. */
export const useIsDesk = (): boolean =>
  useMediaQuery('(min-width: 68em)', undefined, { getInitialValueInEffect: false });
