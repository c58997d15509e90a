import { Button, Grid, Group, Stack, Text } from '@mantine/core';
import { useEffect, useRef, useState, type SubmitEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Reference } from '../../api/reference-query.js';
import { Failure } from '../../ui/failure.js';
import { PageTitle } from '../../ui/page-title.js';
import { useAnnounce } from '../../ui/use-announce.js';
import { checkApplicant } from '../../ui/values/check-applicant.js';
import { AllRegistered } from './all-registered.js';
import { ApplicantsSection } from './applicants-section.js';
import { applicantCardId } from './applicant-card.js';
import { AskFirst, type Question } from './ask-first.js';
import type { ApplicantDraft } from './draft.js';
import { FaultSummary } from './fault-summary.js';
import { FILE_ID, letterFieldId } from './fields.js';
import { LetterFields } from './letter-fields.js';
import { LetterSection } from './letter-section.js';
import { PartlyRegistered } from './partly-registered.js';
import { useNewLetter } from './use-new-letter.js';

/** A letter is entered: what is read on the left is typed on the right. */
export function NewLetterForm({ reference }: { readonly reference: Reference }) {
  const notice = useRef<HTMLDivElement>(null);
  const failed = useRef<HTMLDivElement>(null);
  const [question, setQuestion] = useState<Question>();
  const [answers, setAnswers] = useState(0);
  const announce = useAnnounce();
  const form = useNewLetter(reference, () => setAnswers((count) => count + 1));
  const { draft, folding, letterFile, faults, lines, failure } = form;
  useEffect(() => {
    if (answers > 0) notice.current?.focus();
  }, [answers]);

  useEffect(() => {
    if (failure) failed.current?.scrollIntoView({ block: 'nearest' });
  }, [failure]);

  const startAnew = () => {
    flushSync(form.startAnew);
    document.getElementById(FILE_ID)?.focus();
  };
  const askToClear = () =>
    setQuestion({
      title: 'Kosongkan isian?',
      text: 'PDF dan semua isian yang belum dicatat dihapus. Pemohon yang sudah tercatat tidak berubah.',
      action: 'Kosongkan',
      onYes: startAnew,
    });
  const showImported = (imported: readonly ApplicantDraft[]) => {
    const now = new Date();
    const isGood = ({ values }: ApplicantDraft) =>
      Object.values(checkApplicant(values, reference, now)).every(({ fault }) => !fault);
    folding.fold(imported.filter(isGood).map(({ id }) => id));
    announce(`${imported.length} pemohon dimasukkan dari tabel.`);
    const [first] = imported;
    if (first) requestAnimationFrame(() => document.getElementById(applicantCardId(first.id))?.focus());
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    form.submit();
  };
  if (form.isDone) {
    return (
      <>
        <PageTitle title="Surat baru" />
        <AllRegistered registered={draft.registered} onNext={startAnew} />
      </>
    );
  }
  const wasAnswered = draft.round > 0;
  return (
    <>
      <PageTitle
        title="Surat baru"
        actions={
          <Button variant="default" onClick={askToClear} disabled={!draft.isBegun}>
            Kosongkan
          </Button>
        }
      >
        Isian tersimpan di tab ini sampai surat dicatat.
      </PageTitle>
      <form onSubmit={submit} noValidate aria-label="Surat baru">
        <Stack>
          {lines.length > 0 && <FaultSummary ref={notice} lines={lines} onGo={folding.goTo} />}
          {lines.length === 0 && wasAnswered && <PartlyRegistered ref={notice} draft={draft} />}
          <Grid gap="md">
            <Grid.Col span={{ base: 12, lg: 5 }}>
              <LetterSection letterFile={letterFile} limits={reference.letter} fault={faults.get(FILE_ID)} />
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
                <ApplicantsSection
                  form={form}
                  folding={folding}
                  reference={reference}
                  onAsk={setQuestion}
                  onImported={showImported}
                />
                <div ref={failed}>{failure && <Failure error={failure} onRetry={form.submit} />}</div>
                <Group gap="sm">
                  <Button type="submit" size="md" loading={form.isSending}>
                    {draft.applicants.length > 1 ? `Catat ${draft.applicants.length} pemohon` : 'Catat surat'}
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
