import { Alert, Anchor, Checkbox, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { plainDateOf } from '../../words/dates.js';
import { PROCEDURE_WORDS } from '../../words/procedures.js';
import type { RecordedLetter } from './recorded-letters-query.js';

interface RepeatedNumberProps {
  readonly id: string;
  readonly letters: readonly RecordedLetter[];
  readonly isLooked: boolean;
  readonly fault: string | undefined;
  readonly onLook: (isLooked: boolean) => void;
}

/** Another letter has this number: whoever enters this one looks, and says that it is another. */
export function RepeatedNumber({ id, letters, isLooked, fault, onLook }: RepeatedNumberProps) {
  if (letters.length === 0) return null;
  return (
    <Alert
      color="yellow"
      icon={<IconAlertTriangle aria-hidden />}
      title="Surat dengan nomor ini sudah tercatat"
      role="group"
    >
      <Stack gap="xs">
        <Text size="sm" id={`${id}-letters`} component="div">
          {letters.map(({ caseId, caseNumber, caseIds, date, signedBy, procedure }) => (
            <div key={caseId}>
              {plainDateOf(date)}, {signedBy}, {caseIds.length} {PROCEDURE_WORDS[procedure].person}:{' '}
              <Anchor
                size="sm"
                renderRoot={(rest) => (
                  <Link to="/berkas/$caseId" params={{ caseId }} target="_blank" {...rest} />
                )}
              >
                buka {caseNumber} di tab baru
              </Anchor>
            </div>
          ))}
        </Text>
        <Checkbox
          id={id}
          size="sm"
          label="Sudah diperiksa: ini surat lain, lanjutkan"
          aria-describedby={`${id}-letters`}
          checked={isLooked}
          error={!isLooked && fault}
          onChange={({ currentTarget: { checked } }) => onLook(checked)}
        />
      </Stack>
    </Alert>
  );
}
