import { ActionIcon, Box, Group, Input, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { checkNik } from '../../../ui/values/check-numbers.js';
import { CheckedInput } from '../../../ui/values/checked-input.js';
import { holderFieldId } from '../fields.js';
import { Refusal } from '../refusal.js';
import type { HolderDraft } from './holder-draft.js';

interface HolderRowProps {
  readonly holder: HolderDraft;
  /** What the input is called. */
  readonly label: string;
  /** As people count, from 1. */
  readonly number: number;
  readonly fault: string | undefined;
  readonly onNik: (nik: string) => void;
  /** Undefined where there is nothing to remove. */
  readonly onRemove: (() => void) | undefined;
}

/** One holder: typed by the NIK, or by the name of whom the registry has. */
export function HolderRow({ holder, label, number, fault, onNik, onRemove }: HolderRowProps) {
  const { id, nik, account, refusal } = holder;
  const inputId = holderFieldId(id);
  return (
    <Box component="li">
      <Group wrap="nowrap" align="flex-start" gap="xs" mb={refusal ? 'xs' : 0}>
        <Box flex={1} miw={0}>
          {account ? (
            <>
              <Text fw={600}>{account.name}</Text>
              <Text size="sm" c="dimmed">
                {account.maskedNik !== undefined && `NIK ${account.maskedNik} · `}
                {account.unitName}
              </Text>
              {fault !== undefined && <Input.Error>{fault}</Input.Error>}
            </>
          ) : (
            <CheckedInput
              id={inputId}
              label={label}
              value={nik}
              check={checkNik(nik, new Date())}
              fault={fault}
              isRequired
              hint="16 angka"
              inputMode="numeric"
              onChange={onNik}
            />
          )}
        </Box>
        {onRemove && (
          <ActionIcon
            {...(account && { id: inputId })}
            variant="subtle"
            color="gray.8"
            mt={account ? 4 : 28}
            aria-label={`Hapus pemegang ${number}${account ? `: ${account.name}` : ''}`}
            onClick={onRemove}
          >
            <IconTrash size={18} />
          </ActionIcon>
        )}
      </Group>
      {refusal && <Refusal problem={refusal} />}
    </Box>
  );
}
