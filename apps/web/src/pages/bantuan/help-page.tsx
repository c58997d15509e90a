import { Card, List, Stack, Text, Title } from '@mantine/core';
import { PROCEDURE_NAMES, ROLES, sopOf, type ProcedureName, type Role } from '@tte/domain';
import { holds, useSession } from '../../api/session.js';
import { PageTitle } from '../../ui/page-title.js';
import { PROCEDURE_WORDS } from '../../words/procedures.js';
import { ROLE_HELP } from './role-help.js';

/** What the posts of the one who is signed in do here: their steps in each SOP, and how it goes quickest. */
export function HelpPage() {
  const session = useSession();
  const held = ROLES.filter((role) => holds(session, role));
  return (
    <>
      <PageTitle title="Bantuan">Yang dikerjakan jabatan Anda di aplikasi ini.</PageTitle>
      <Stack maw={760}>
        {held.map((role) => (
          <RoleCard key={role} role={role} />
        ))}
        <Card withBorder component="section" aria-labelledby="bantuan-umum">
          <Title order={2} size="h4" id="bantuan-umum" mb="xs">
            Untuk semua
          </Title>
          <List spacing="xs">
            <List.Item>
              Isian yang belum dikirim tetap tersimpan di tab ini, juga bila sesi berakhir.
            </List.Item>
            <List.Item>
              Pencarian menerima nama, NIK, email, atau nomor. Filter tersimpan pada alamat halaman.
            </List.Item>
            <List.Item>Kotak masuk dapat dijalankan dengan papan tik: tekan tanda tanya di sana.</List.Item>
            <List.Item>
              Angka di depan judul tab adalah jumlah berkas yang menunggu Anda. Bila aplikasi tidak dapat
              dipakai, hubungi admin.
            </List.Item>
          </List>
        </Card>
      </Stack>
    </>
  );
}

function RoleCard({ role }: { readonly role: Role }) {
  const { title, lines } = ROLE_HELP[role];
  const id = `bantuan-${role}`;
  return (
    <Card withBorder component="section" aria-labelledby={id}>
      <Title order={2} size="h4" id={id} mb="xs">
        {title}
      </Title>
      <List type="ordered" spacing="xs">
        {lines.map((line) => (
          <List.Item key={line}>{line}</List.Item>
        ))}
      </List>
      {PROCEDURE_NAMES.map((procedure) => (
        <OwnSteps key={procedure} procedure={procedure} role={role} />
      ))}
    </Card>
  );
}

/** The steps of an SOP that a post carries. */
function OwnSteps({ procedure, role }: { readonly procedure: ProcedureName; readonly role: Role }) {
  const steps = sopOf(procedure).steps.filter(({ actor }) => actor === role);
  if (steps.length === 0) return null;
  return (
    <Text size="sm" mt="sm">
      <strong>{PROCEDURE_WORDS[procedure].title}:</strong>{' '}
      {steps.map(({ number, title }) => `langkah ${number}, ${title}`).join('; ')}.
    </Text>
  );
}
