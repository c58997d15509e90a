import { Card, List, Text, Title } from '@mantine/core';
import { ProblemError } from '@tte/client';
import { useEffect } from 'react';

/** Why there is nothing to see: no link came, or one that opens nothing. */
export type Trouble = 'link-missing' | 'link-invalid' | 'link-expired';

const WORDS: Readonly<Record<Trouble, { readonly title: string; readonly text: string }>> = {
  'link-missing': {
    title: 'Buka halaman ini dari email Anda',
    text: 'Halaman ini hanya dapat dibuka lewat tautan pribadi pada email dari kami.',
  },
  'link-invalid': {
    title: 'Tautan ini tidak berlaku',
    text: 'Tautan mungkin tersalin tidak utuh, sudah dicabut, atau datanya sudah dihapus.',
  },
  'link-expired': {
    title: 'Masa berlaku tautan ini sudah berakhir',
    text: 'Demi keamanan, tautan hanya berlaku sementara. Berkas Anda tidak berubah karenanya.',
  },
};

/** What of an error says that the link opens nothing. */
export const troubleIn = (error: unknown): Trouble | undefined =>
  error instanceof ProblemError && (error.code === 'link-invalid' || error.code === 'link-expired')
    ? error.code
    : undefined;

/** Explains a link that opens nothing, and how to get on. */
export function LinkTrouble({ trouble }: { readonly trouble: Trouble }) {
  const { title, text } = WORDS[trouble];
  useEffect(() => {
    document.title = `${title} · Registrasi TTE`;
  }, [title]);
  return (
    <Card withBorder>
      <Title order={1} size="h3">
        {title}
      </Title>
      <Text mt="xs">{text}</Text>
      <Title order={2} size="h5" mt="md">
        Yang dapat Anda lakukan
      </Title>
      <List type="ordered" mt="xs" spacing="xs">
        <List.Item>
          Cari email terbaru dari kami (periksa juga folder spam), lalu buka tautan di dalamnya.
        </List.Item>
        <List.Item>
          Bila tidak ada, hubungi PIC di satuan kerja Anda atau petugas Pusdatin: sebutkan nama dan nomor
          pendaftaran Anda, dan tanyakan posisi berkas. Tautan baru ada pada email kami berikutnya.
        </List.Item>
      </List>
    </Card>
  );
}
