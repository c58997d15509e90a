import { Card, List, Text, Title } from '@mantine/core';
import { ProblemError } from '@tte/client';
import { useEffect } from 'react';
import { nameWindow } from '../../ui/window-title.js';
import { NewLink } from './new-link.js';

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

const NEWEST_MAIL = 'Cari email terbaru dari kami (periksa juga folder spam), lalu buka tautan di dalamnya.';

/** What to try before anybody else is asked. */
const FIRST_STEPS: Readonly<Record<Trouble, string>> = {
  'link-missing': NEWEST_MAIL,
  'link-invalid': NEWEST_MAIL,
  'link-expired':
    'Tekan tombol di atas, lalu buka tautan pada email yang kami kirim. Demi keamanan, alamat email Anda tidak ditampilkan di sini.',
};

/** What of an error says that the link opens nothing. */
export const troubleIn = (error: unknown): Trouble | undefined =>
  error instanceof ProblemError && (error.code === 'link-invalid' || error.code === 'link-expired')
    ? error.code
    : undefined;

interface LinkTroubleProps {
  readonly trouble: Trouble;
  /** The token that came, where one did. */
  readonly link?: string;
}

/** Explains a link that opens nothing, and how to get on. */
export function LinkTrouble({ trouble, link }: LinkTroubleProps) {
  const { title, text } = WORDS[trouble];
  useEffect(() => {
    nameWindow(title);
  }, [title]);
  return (
    <Card withBorder>
      <Title order={1} size="h3">
        {title}
      </Title>
      <Text mt="xs">{text}</Text>
      {trouble === 'link-expired' && link !== undefined && <NewLink link={link} />}
      <Title order={2} size="h5" mt="md">
        Yang dapat Anda lakukan
      </Title>
      <List type="ordered" mt="xs" spacing="xs">
        <List.Item>{FIRST_STEPS[trouble]}</List.Item>
        <List.Item>
          Bila email itu tidak ada, atau alamat email Anda sudah berubah, hubungi PIC di satuan kerja Anda
          atau petugas Pusdatin dan sebutkan nama serta nomor berkas Anda. Petugas dapat mengirim tautan baru
          ke alamat email Anda yang terdaftar.
        </List.Item>
      </List>
    </Card>
  );
}
