import { Container } from '@mantine/core';
import { useInterval, usePrevious } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useEffect } from 'react';
import { checkConnection, useIsReachable } from '../api/connection.js';
import { isOffline, isPassing, wantsSignIn } from '../api/problems.js';
import { Failure } from '../ui/failure.js';
import { PageTitle } from '../ui/page-title.js';

const AGAIN_MS = 5_000;

/** In the place of a page that cannot be shown. What passes by itself is tried again by itself. */
export function Crash({ error }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryClient();
  const isReachable = useIsReachable();
  const wasReachable = usePrevious(isReachable);
  // A page that is faulty fails by the same kind of error as a request that finds no gateway.
  const isFault = isOffline(error) && isReachable;
  const retry = () => {
    // What the page was made of may be what broke it.
    queries.removeQueries({ type: 'inactive' });
    void router.invalidate();
  };
  useInterval(() => isPassing(error) && !isFault && retry(), AGAIN_MS, { autoInvoke: true });
  useEffect(() => {
    if (isOffline(error)) void checkConnection();
  }, [error]);
  useEffect(() => {
    if (isReachable && wasReachable === false) void router.invalidate();
  }, [isReachable, wasReachable, router]);
  // Told over the page already, with the way back in.
  if (wantsSignIn(error)) return null;
  return (
    <>
      <PageTitle title="Halaman ini belum dapat ditampilkan" />
      <Failure error={isFault ? undefined : error} onRetry={retry} />
    </>
  );
}

/** The same where not even the frame can be shown. */
export function CrashAlone(props: ErrorComponentProps) {
  return (
    <Container component="main" size="sm" py="xl">
      <Crash {...props} />
    </Container>
  );
}
