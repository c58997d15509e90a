import { Alert, Card, Stack, Text, Title } from '@mantine/core';
import { APPLICANT_FIELDS, REVOCATION_TITLES, type ApplicantField, type ApplicantKey } from '@tte/domain';
import { flatValues } from '../../../ui/values/applicant-values.js';
import type { Case } from '../case-query.js';
import { CopiedValue } from './copied-value.js';
import { PortalLink } from './portal-link.js';
import { isPortalWork, pathsOf } from './portal-work.js';

/** What is entered in BSrE's portal, or looked for there. */
const KEYS: readonly ApplicantKey[] = ['nik', 'name', 'email', 'nip', 'nrp', 'position', 'rank'];

/** The work sheet of a verifikator: the way to BSrE's portal, what to enter there, and what is known of both paths. */
export function PortalSheet({ theCase }: { readonly theCase: Case }) {
  const { data, unitName, reason } = theCase;
  if (!data || !isPortalWork(theCase)) return null;
  const values: Readonly<Record<string, string | undefined>> = flatValues(data);
  const entries = [
    ...KEYS.map((key) => {
      const { title, shownAs = title }: ApplicantField = APPLICANT_FIELDS[key];
      return { name: shownAs, value: values[key] };
    }),
    { name: 'Satuan kerja', value: unitName },
    { name: 'Alasan pencabutan', value: reason && REVOCATION_TITLES[reason] },
  ];
  const { siAsn, bsre, differ } = pathsOf(theCase);
  return (
    <Card withBorder component="section" aria-labelledby="lembar-portal">
      <Stack gap="xs">
        <Title order={2} size="h5" id="lembar-portal">
          Lembar kerja portal BSrE
        </Title>
        <PortalLink />
        {siAsn !== undefined && (
          <Text size="sm">
            <b>Pemeriksaan kami di SI ASN.</b> {siAsn}
          </Text>
        )}
        {bsre !== undefined && (
          <Text size="sm">
            <b>Status terakhir.</b> {bsre}
          </Text>
        )}
        {differ !== undefined && (
          <Alert role="note" color="yellow" title="Kedua pemeriksaan tidak sama">
            {differ}
          </Alert>
        )}
        <Stack gap={4} component="dl" my={0}>
          {entries.map(
            ({ name, value }) =>
              value !== undefined &&
              value !== '' && (
                <div key={name}>
                  <Text size="xs" c="dimmed" component="dt">
                    {name}
                  </Text>
                  <dd style={{ margin: 0 }}>
                    <CopiedValue name={name} value={value} />
                  </dd>
                </div>
              ),
          )}
        </Stack>
      </Stack>
    </Card>
  );
}
