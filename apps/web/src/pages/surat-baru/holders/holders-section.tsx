import { Anchor, Button, Card, Group, Input, Stack, Text, Title } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { focusAfter } from '../../../ui/focus-after.js';
import { without } from '../draft.js';
import { holderFieldId, PEOPLE_ID } from '../fields.js';
import type { NewLetter } from '../use-new-letter.js';
import { isBlank, newHolder, withNik, type HolderDraft, type HoldersDraft } from './holder-draft.js';
import { HolderRow } from './holder-row.js';
import { holderLabel } from './named-holders.js';
import classes from './holders-section.module.css';

interface HoldersSectionProps<Typed extends HoldersDraft> {
  readonly form: NewLetter<Typed>;
  /** As many as one letter may name. */
  readonly most: number;
}

/** Whose accounts the letter is about. */
export function HoldersSection<Typed extends HoldersDraft>({ form, most }: HoldersSectionProps<Typed>) {
  const { draft, change, settle, faults } = form;
  const { people, registered } = draft;
  const add = () => {
    const next = newHolder();
    focusAfter(() => change((now) => ({ ...now, people: [...now.people, next] })), holderFieldId(next.id));
  };
  const remove = (one: HolderDraft) => {
    const at = people.indexOf(one);
    const neighbour = people[at + 1] ?? people[at - 1];
    focusAfter(
      () => change((now) => without(now, one.id)),
      neighbour ? holderFieldId(neighbour.id) : PEOPLE_ID,
    );
  };
  const isOnly = (one: HolderDraft) => people.length + registered.length === 1 && isBlank(one);
  return (
    <Card withBorder component="section" aria-labelledby="para-pemegang">
      <Stack gap="sm">
        <Title order={2} size="h5" id="para-pemegang">
          Pemegang akun ({people.length})
        </Title>
        <ul className={classes['list']}>
          {people.map((one, index) => (
            <HolderRow
              key={one.id}
              holder={one}
              label={holderLabel(people, index)}
              number={index + 1}
              fault={faults.get(holderFieldId(one.id))}
              onNik={(nik) => {
                settle(holderFieldId(one.id));
                change((now) => withNik(now, one.id, nik));
              }}
              onRemove={isOnly(one) ? undefined : () => remove(one)}
            />
          ))}
        </ul>
        {faults.has(PEOPLE_ID) && <Input.Error>{faults.get(PEOPLE_ID)}</Input.Error>}
        <Group gap="sm">
          <Button
            id={PEOPLE_ID}
            variant="default"
            onClick={add}
            disabled={people.length >= most}
            leftSection={<IconUserPlus size={18} aria-hidden />}
          >
            Tambah pemegang
          </Button>
          <Text size="sm" c="dimmed">
            Atau pilih dari{' '}
            <Anchor size="sm" renderRoot={(props) => <Link to="/akun" {...props} />}>
              Pemegang akun TTE
            </Anchor>
            .
          </Text>
        </Group>
      </Stack>
    </Card>
  );
}
