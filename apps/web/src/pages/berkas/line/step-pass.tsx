import { Blockquote, Text } from '@mantine/core';
import { momentOf, plainDateOf } from '../../../words/dates.js';
import { spanOf } from '../../../words/durations.js';
import {
  checksWords,
  differenceWords,
  evidenceWords,
  fieldWords,
  statedWords,
  type ProcedureName,
} from '@tte/domain';
import { MARKS } from './marks.js';
import type { Pass } from './step-line.js';

interface StepPassProps {
  readonly procedure: ProcedureName;
  readonly pass: Pass;
  /** Where the step was, or will be, gone through again. */
  readonly tellsRound: boolean;
  readonly note: string | undefined;
}

/** One time that a step was gone through: who, when, how long it took, on what it rests, and the note. */
export function StepPass({ procedure, pass, tellsRound, note }: StepPassProps) {
  const {
    actorTitle,
    actorName,
    at,
    tookMs,
    outcome,
    round,
    step,
    evidence,
    word,
    fields,
    until,
    verdicts,
    checks,
  } = pass;
  const differing = differenceWords(verdicts);
  if (outcome === 'skipped') return tellsRound ? <li>{line(`Putaran ${round}: dilewati`)}</li> : null;
  return (
    <li>
      {tellsRound && line(`Putaran ${round}: ${MARKS[outcome].words.toLowerCase()}`, 600)}
      <Text size="sm">
        {actorTitle}
        {actorName !== undefined && ` — ${actorName}`}
      </Text>
      {line(`${momentOf(at)}${tookMs === undefined ? '' : `, ${tookWords(tookMs, pass.afterReturn)}`}`)}
      {evidence !== undefined && <Text size="sm">{evidenceWords(step, evidence)}</Text>}
      {until !== undefined && <Text size="sm">Sampai {plainDateOf(until)}</Text>}
      {word !== undefined && <Text size="sm">{statedWords(word)}</Text>}
      {fields && <Text size="sm">{fieldsWords(outcome, fields)}</Text>}
      {differing !== '' && <Text size="sm">Berbeda: {differing}</Text>}
      {checks &&
        checksWords(procedure, checks).map((words) => (
          <Text key={words} size="sm">
            {words}
          </Text>
        ))}
      {note !== undefined && (
        <Blockquote p="xs" mt={4} color="gray" fz="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {note}
        </Blockquote>
      )}
    </li>
  );
}

/** What an official named: data to be corrected, or data that a register has otherwise. */
const fieldsWords = (outcome: Pass['outcome'], fields: readonly string[]): string =>
  outcome === 'reactivation-asked'
    ? `Data berbeda: ${fieldWords(fields)}`
    : `Yang perlu diperbaiki: ${fieldWords(fields)}`;

const line = (words: string, weight = 400) => (
  <Text size="xs" c="dimmed" fw={weight}>
    {words}
  </Text>
);

const tookWords = (tookMs: number, afterReturn: boolean): string => {
  const took = spanOf(tookMs);
  const span = took === 'baru saja' ? 'kurang dari 1 menit' : `dalam ${took}`;
  return afterReturn ? `${span}, termasuk perbaikan oleh pemohon` : span;
};
