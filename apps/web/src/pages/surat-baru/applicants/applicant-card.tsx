import { ActionIcon, Badge, Card, Collapse, Group, Text, Title, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { ApplicantDraft } from './applicant-draft.js';
import { Refusal } from '../refusal.js';

interface ApplicantCardProps {
  readonly applicant: ApplicantDraft;
  /** As people count, from 1. */
  readonly number: number;
  /** How many values are to be mended. */
  readonly faultCount: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Undefined where they are the only one. */
  readonly onRemove: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Where an applicant's card stands. */
export const applicantCardId = (id: string): string => `pemohon-${id}`;

/** One applicant, whose values can be folded away. */
export function ApplicantCard(props: ApplicantCardProps) {
  const { applicant, number, faultCount, isOpen, onToggle, onRemove, children } = props;
  const { id, values, refusal } = applicant;
  const [titleId, panelId] = [applicantCardId(id), `isian-${id}`];
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <Card withBorder component="section" aria-labelledby={titleId} p="sm">
      <Group justify="space-between" wrap="nowrap" mb={isOpen || refusal ? 'sm' : 0}>
        <Title order={3} size="h6" miw={0}>
          <UnstyledButton
            id={titleId}
            onClick={onToggle}
            aria-expanded={isOpen}
            aria-controls={panelId}
            fw={600}
            mih={28}
          >
            <Group gap={6} wrap="nowrap" align="center">
              <Icon size={18} aria-hidden />
              <Text component="span" inherit>
                Pemohon {number}
                {values.name.trim() !== '' && `: ${values.name.trim()}`}
              </Text>
              {faultCount > 0 && (
                <Badge component="span" color="red.9" variant="outline" tt="none" miw="max-content">
                  {faultCount} perlu diperbaiki
                </Badge>
              )}
            </Group>
          </UnstyledButton>
        </Title>
        {onRemove && (
          <ActionIcon
            variant="subtle"
            color="gray.8"
            aria-label={`Hapus pemohon ${number}`}
            onClick={onRemove}
          >
            <IconTrash size={18} />
          </ActionIcon>
        )}
      </Group>
      {refusal && <Refusal problem={refusal} />}
      <Collapse expanded={isOpen} id={panelId}>
        {isOpen && children}
      </Collapse>
    </Card>
  );
}
