import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { endsStep, OUTCOME_WORDS } from '@tte/domain';
import { Link } from '@tanstack/react-router';
import type { Schemas } from '../../api/client.js';
import { momentOf } from '../../words/dates.js';
import type { Refusal } from './use-forward.js';

interface RefusedCaseProps {
  readonly refusal: Refusal;
  /** How the case stands now; undefined until that is known. */
  readonly now: Schemas['Case'] | undefined;
}

/** Why a decision was not accepted, and what has changed since the case was shown. */
export function RefusedCase({ refusal: { item, title, detail }, now }: RefusedCaseProps) {
  const last = now?.timeline.findLast(endsStep);
  const hasMoved = last !== undefined && last.at > item.since;
  return (
    <Alert
      color="red.9"
      variant="outline"
      icon={<IconAlertTriangle aria-hidden />}
      title={title}
      role="alert"
    >
      <Stack gap={4}>
        <Text size="sm" fw={600}>
          {item.caseNumber}
          {item.applicant && ` · ${item.applicant.name}`}
        </Text>
        <Text size="sm">{detail}</Text>
        {hasMoved && (
          <Text size="sm">
            Terakhir: langkah {last.step} {OUTCOME_WORDS[last.outcome]} oleh {last.actorTitle}
            {last.actorName && ` (${last.actorName})`}, {momentOf(last.at)}.
          </Text>
        )}
        {now && (
          <Text size="sm">
            Sekarang: {now.standing}
            {now.waitingOnTitle && `, menunggu ${now.waitingOnTitle}`}.
          </Text>
        )}
        {now && now.dataVersion !== item.dataVersion && (
          <Text size="sm">
            Data pemohon telah diperbaiki sejak Anda melihatnya; periksa dahulu di berkas.
          </Text>
        )}
        <Anchor
          size="sm"
          renderRoot={(props) => (
            <Link to="/berkas/$caseId" params={{ caseId: item.caseId }} target="_blank" {...props} />
          )}
        >
          Buka berkas di tab baru
        </Anchor>
      </Stack>
    </Alert>
  );
}
