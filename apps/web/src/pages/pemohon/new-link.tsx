import { Button, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import { useRequestKey } from '../../api/use-request-key.js';
import { Failure } from '../../ui/failure.js';
import { linkHeader } from './own-case.js';

/** Has a new link sent to the address that the office knows, which this page never shows. */
export function NewLink({ link }: { readonly link: string }) {
  const { keyFor } = useRequestKey();
  const asking = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/applicant/link-renewal', {
          headers: { ...linkHeader(link), 'Idempotency-Key': keyFor('link-renewal') },
        }),
      ),
  });
  const isIdle = !asking.isPending && !asking.isSuccess;
  return (
    <Stack gap="sm" mt="md" align="flex-start">
      <Button
        size="md"
        h="auto"
        py="xs"
        styles={{ label: { whiteSpace: 'normal', lineHeight: 1.3 } }}
        aria-disabled={!isIdle}
        {...(!isIdle && { 'data-disabled': true })}
        onClick={() => isIdle && asking.mutate()}
      >
        Kirim tautan baru ke email saya
      </Button>
      <div role="status">
        {asking.isPending && <Text>Sedang meminta tautan baru …</Text>}
        {asking.isSuccess && (
          <Text>
            <strong>Tautan baru sedang dikirim</strong> ke alamat email Anda yang terdaftar. Biasanya tiba
            dalam beberapa menit; periksa juga folder spam.
          </Text>
        )}
      </div>
      {asking.isError && <Failure error={asking.error} />}
    </Stack>
  );
}
