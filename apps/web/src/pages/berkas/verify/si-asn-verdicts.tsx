import { Group, Text } from '@mantine/core';
import { fieldTitle } from '../line/evidence-words.js';
import { Verdict } from './verdict.js';

const TITLES: Readonly<Record<string, string>> = { nip: 'NIP' };

/** What SI ASN said of each field; it keeps the values to itself. */
export function SiAsnVerdicts({ verdicts }: { readonly verdicts: Readonly<Record<string, string>> }) {
  return (
    <Group gap="md" component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
      {Object.entries(verdicts).map(([field, verdict]) => (
        <Group gap={6} key={field} component="li">
          <Text size="sm">{TITLES[field] ?? fieldTitle(field)}:</Text>
          <Verdict verdict={verdict} />
        </Group>
      ))}
    </Group>
  );
}
