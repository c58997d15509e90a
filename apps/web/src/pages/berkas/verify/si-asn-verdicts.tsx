import { Group, Text } from '@mantine/core';
import { fieldTitle } from '@tte/domain';
import { Verdict } from './verdict.js';

/** What SI ASN said of each field; it keeps the values to itself. */
export function SiAsnVerdicts({ verdicts }: { readonly verdicts: Readonly<Record<string, string>> }) {
  return (
    <Group gap="xs" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
      {Object.entries(verdicts).map(([field, verdict]) => (
        <Group gap={6} mr="sm" key={field} component="li">
          <Text size="sm">{fieldTitle(field)}:</Text>
          <Verdict verdict={verdict} />
        </Group>
      ))}
    </Group>
  );
}
