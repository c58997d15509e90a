import { endsStep } from '@tte/domain';
import { Badge, Group, Stack, Text, ThemeIcon } from '@mantine/core';
import { momentOf } from '../../../words/dates.js';
import { since } from '../../../words/durations.js';
import type { Case } from '../case-query.js';
import { MARKS } from './marks.js';
import { StepPass } from './step-pass.js';
import { stepLine, type StepOnLine } from './step-line.js';
import classes from './step-list.module.css';

/** The SOP as a vertical line: where the case has been, where it is, and what is still ahead. */
export function StepList({ theCase }: { readonly theCase: Case }) {
  const line = stepLine(theCase);
  return (
    <ol className={classes['list']} aria-label={`${line.length} langkah SOP`}>
      {line.map((step) => (
        <Step key={step.step} step={step} theCase={theCase} />
      ))}
    </ol>
  );
}

function Step({ step, theCase }: { readonly step: StepOnLine; readonly theCase: Case }) {
  const { words, color, Icon } = MARKS[step.mark];
  const isAhead = step.mark === 'ahead';
  const isNow = step.since !== undefined;
  // Both registers that one step asks have their word at the same time.
  const isRepeated = new Set(step.passes.filter(endsStep).map(({ at }) => at)).size > 1;
  return (
    <li className={classes['step']} data-mark={step.mark} {...(isNow && { 'aria-current': 'step' })}>
      <ThemeIcon size={28} radius="xl" color={color} variant={isAhead ? 'outline' : 'filled'} aria-hidden>
        {/* White on the shade, and black on the lighter one of the dark. */}
        <Icon size={16} {...(!isAhead && { color: 'var(--mantine-color-body)' })} />
      </ThemeIcon>
      <Stack gap={4} pt={2}>
        <Group gap="xs" justify="space-between" align="flex-start">
          <Text size="sm" flex="1 1 9rem" fw={isNow ? 700 : 500} {...(isAhead && { c: 'dimmed' })}>
            {step.step}. {step.title}
          </Text>
          <Badge variant="transparent" c={isAhead ? 'dimmed' : color} tt="none" style={{ flexShrink: 0 }}>
            {words}
          </Badge>
        </Group>
        {step.since !== undefined && (
          <Text size="xs" c="dimmed">
            Menunggu {theCase.waitingOnTitle ?? 'sistem'} sejak {momentOf(step.since)} ({since(step.since)})
          </Text>
        )}
        {step.passes.length > 0 && (
          <ul className={classes['passes']}>
            {step.passes.map((pass) => (
              <StepPass
                procedure={theCase.procedure}
                key={`${pass.at} ${pass.outcome} ${pass.evidence}`}
                pass={pass}
                tellsRound={isRepeated || step.mark !== pass.outcome}
                note={theCase.notes.find(({ noteRef }) => noteRef === pass.noteRef)?.text}
              />
            ))}
          </ul>
        )}
      </Stack>
    </li>
  );
}
