import { Anchor, Container, List, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { PageTitle } from '../../ui/page-title.js';

/** How accessible the app is, and how that is known; for everybody, signed in or not. */
export const AccessibilityPage = () => (
  <Container component="main" size="sm" py="xl">
    <PageTitle title="Pernyataan aksesibilitas">
      Registrasi TTE, Pusat Data dan Informasi Kementerian Pertahanan
    </PageTitle>
    <Text>
      Aplikasi ini dibuat agar dapat dipakai semua orang, menurut WCAG 2.2 tingkat AA. Pernyataan ini disusun
      dari pemeriksaan sendiri; belum ada penilaian oleh pihak luar.
    </Text>
    <Title order={2} size="h4" mt="lg" mb="xs">
      Yang diperiksa
    </Title>
    <List spacing="xs">
      <List.Item>
        Setiap halaman diperiksa axe secara otomatis pada setiap perubahan, dengan tampilan terang dan gelap.
      </List.Item>
      <List.Item>
        Alur utama dijalankan dengan papan tik saja, dan fokus berpindah ke tempat yang semestinya.
      </List.Item>
      <List.Item>
        Halaman dapat dibaca tanpa digeser ke samping pada lebar 320 piksel, juga pada pembesaran 200 %.
      </List.Item>
      <List.Item>Keadaan tidak pernah disampaikan dengan warna saja, dan gerakan dapat dikurangi.</List.Item>
    </List>
    <Title order={2} size="h4" mt="lg" mb="xs">
      Yang belum
    </Title>
    <List spacing="xs">
      <List.Item>
        Belum ada uji dengan pengguna pembaca layar. Pemeriksaan otomatis hanya menemukan sebagian hambatan.
      </List.Item>
      <List.Item>
        Surat (PDF) ditampilkan sebagaimana dikirim satuan kerja; surat hasil pindai tidak terbaca pembaca
        layar.
      </List.Item>
      <List.Item>Portal BSrE adalah milik BSrE dan tidak tercakup pernyataan ini.</List.Item>
    </List>
    <Title order={2} size="h4" mt="lg" mb="xs">
      Bila Anda menemui hambatan
    </Title>
    <Text>
      Sampaikan kepada petugas Pusdatin atau PIC di satuan kerja Anda, dengan nama halaman dan apa yang tidak
      dapat dilakukan. Permohonan yang terhalang dapat dibantu petugas di meja depan.
    </Text>
    <Text mt="lg">
      <Anchor renderRoot={(props) => <Link to="/" {...props} />}>Ke aplikasi</Anchor>
    </Text>
  </Container>
);
