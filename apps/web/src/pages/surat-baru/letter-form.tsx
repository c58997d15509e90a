import { Button, Grid, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import type { Reference } from '../../api/reference-query.js';
import { Failure } from '../../ui/failure.js';
import { focusAfter } from '../../ui/focus-after.js';
import { PROCEDURE_WORDS } from '../../words/procedures.js';
import { AllRegistered } from './all-registered.js';
import { AttachmentsSection } from './attachments/attachments-section.js';
import { AskFirst, type Question } from './ask-first.js';
import type { Draft } from './draft.js';
import { FaultSummary } from './fault-summary.js';
import { FILE_ID, letterFieldId, SAME_NUMBER_ID } from './fields.js';
import { FitNotice } from './fit/fit-notice.js';
import { LetterFields } from './letter-fields.js';
import type { LetterKind } from './letter-kind.js';
import { LetterSection } from './letter-section.js';
import { PartlyRegistered } from './partly-registered.js';
import { isLookedAt } from './recorded-letters-query.js';
import { RepeatedNumber } from './repeated-number.js';
import type { NewLetter } from './use-new-letter.js';

interface LetterFormProps<Typed extends Draft> {
  readonly kind: LetterKind<Typed>;
  readonly form: NewLetter<Typed>;
  readonly limits: Reference['letter'];
  /** How often there was something to read of those who are still in the form. */
  readonly answers: number;
  /** Goes to an input, wherever it is. */
  readonly goTo: (inputId: string) => void;
  /** What happens when everything is recorded. */
  readonly afterwards: string;
  /** What stands after the letter's facts: why it was written, and whom it names. */
  readonly children: (ask: (question: Question) => void) => ReactNode;
}

/** A letter is entered: what is read on the left is typed on the right. */
export function LetterForm<Typed extends Draft>(props: LetterFormProps<Typed>) {
  const { kind, form, limits, answers, goTo, afterwards, children } = props;
  const { draft, letterFile, faults, lines, failure } = form;
  const { person } = PROCEDURE_WORDS[kind.procedure];
  const notice = useRef<HTMLDivElement>(null);
  const failed = useRef<HTMLDivElement>(null);
  const [question, setQuestion] = useState<Question>();
  useEffect(() => {
    if (answers > 0) notice.current?.focus();
  }, [answers]);

  useEffect(() => {
    if (failure) failed.current?.scrollIntoView({ block: 'nearest' });
  }, [failure]);

  const startAnew = () => focusAfter(form.startAnew, FILE_ID);
  const askToClear = () =>
    setQuestion({
      title: 'Kosongkan isian?',
      text: 'PDF, lampiran, dan semua isian yang belum dicatat dihapus. Yang sudah tercatat tidak berubah.',
      action: 'Kosongkan',
      onYes: startAnew,
    });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    form.submit();
  };
  if (form.isDone) {
    return (
      <AllRegistered registered={draft.registered} person={person} onNext={startAnew}>
        {afterwards}
      </AllRegistered>
    );
  }
  const wasAnswered = draft.round > 0;
  return (
    <>
      <Group justify="space-between" gap="sm" mb="md">
        <Text size="sm" c="dimmed">
          Isian tersimpan di tab ini sampai surat dicatat.
        </Text>
        <Button variant="default" size="xs" onClick={askToClear} disabled={!draft.isBegun}>
          Kosongkan
        </Button>
      </Group>
      <form onSubmit={submit} noValidate aria-label="Surat baru">
        <Stack>
          {lines.length > 0 && <FaultSummary ref={notice} lines={lines} onGo={goTo} />}
          {lines.length === 0 && form.unfit.length > 0 && (
            <FitNotice ref={notice} form={form} procedure={kind.procedure} />
          )}
          {lines.length === 0 && form.unfit.length === 0 && wasAnswered && (
            <PartlyRegistered ref={notice} draft={draft} person={person} />
          )}
          <Grid gap="md">
            <Grid.Col span={{ base: 12, lg: 5 }}>
              <LetterSection
                letterFile={letterFile}
                limits={limits}
                fault={faults.get(FILE_ID)}
                attachments={<AttachmentsSection form={form} />}
              />
            </Grid.Col>
            <Grid.Col span={{ base: 12, lg: 7 }}>
              <Stack>
                <LetterFields
                  letter={draft.letter}
                  checks={form.letterChecks}
                  faults={faults}
                  onChange={(changes) => {
                    for (const key of Object.keys(changes)) form.settle(letterFieldId(key));
                    form.change((now) => ({ ...now, letter: { ...now.letter, ...changes } }));
                  }}
                />
                <RepeatedNumber
                  id={SAME_NUMBER_ID}
                  letters={form.sameNumber}
                  isLooked={isLookedAt(draft)}
                  fault={faults.get(SAME_NUMBER_ID)}
                  onLook={(isLooked) =>
                    form.change((now) => ({
                      ...now,
                      sameNumber: isLooked ? now.letter.number.trim() : undefined,
                    }))
                  }
                />
                {children(setQuestion)}
                <div ref={failed}>{failure && <Failure error={failure} onRetry={() => form.submit()} />}</div>
                <Group gap="sm">
                  <Button type="submit" size="md" loading={form.isSending}>
                    {draft.people.length > 1 ? `Catat ${draft.people.length} ${person}` : 'Catat surat'}
                  </Button>
                  <Text size="sm" c="dimmed" role="status">
                    {form.isSending && 'Surat sedang dicatat.'}
                  </Text>
                </Group>
              </Stack>
            </Grid.Col>
          </Grid>
        </Stack>
      </form>
      <AskFirst question={question} onClose={() => setQuestion(undefined)} />
    </>
  );
}
