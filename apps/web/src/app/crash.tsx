import { Container } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { isPassing } from '../api/problems.js';
import { Failure } from '../ui/failure.js';
import { PageTitle } from '../ui/page-title.js';

const AGAIN_MS = 5_000;

/** In the place of a page that cannot be shown. What may pass by itself is tried again by itself. */
export function Crash({ error }: ErrorComponentProps) {
  const router = useRouter();
  const queries = useQueryClient();
  const retry = () => {
    // What the page was made of may be what broke it.
    queries.removeQueries({ type: 'inactive' });
    void router.invalidate();
  };
  useInterval(() => isPassing(error) && retry(), AGAIN_MS, { autoInvoke: true });
  return (
    <>
      <PageTitle title="Halaman ini belum dapat ditampilkan" />
      <Failure error={error} onRetry={retry} />
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
