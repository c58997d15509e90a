import { Badge, Button, Card, Group, Text } from '@mantine/core';
import { rolesWords } from '../../words/roles.js';
import { identityWords, nameOf, noticeWords } from './person-words.js';
import type { Person } from './staff-query.js';

interface PersonCardProps {
  readonly person: Person;
  readonly onChange: (person: Person) => void;
}

/** One person of the office: who they are here, and what is known of them. */
export function PersonCard({ person, onChange }: PersonCardProps) {
  const { subject, roles, cameIn } = person;
  return (
    <Card withBorder component="li" p="sm">
      <Group justify="space-between" gap="xs">
        <Text fw={600}>{nameOf(person)}</Text>
        {!cameIn && (
          <Badge variant="outline" color="indigo.8" tt="none">
            Belum pernah masuk
          </Badge>
        )}
      </Group>
      <Text size="sm">
        Akun {subject}
        {cameIn && ` · ${rolesWords(roles)}`}
      </Text>
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">
          {identityWords(person)} · {noticeWords(person)}
        </Text>
        <Button
          variant="default"
          size="xs"
          aria-label={`Ubah data ${nameOf(person)}`}
          onClick={() => onChange(person)}
        >
          Ubah
        </Button>
      </Group>
    </Card>
  );
}
