import { Alert, Anchor, Stack, Text } from '@mantine/core';
import { IconCertificate, IconCircleX, IconEraser, IconHourglass, IconLock } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { evidenceWords, fieldWords, type ProcedureName } from '@tte/domain';
import { momentOf } from '../../words/dates.js';
import { heldWords } from '../../words/held.js';
import { PROCEDURE_WORDS } from '../../words/procedures.js';
import type { Case } from './case-query.js';

/**
 * What the reader should know before all else: the end of a case, a return, data that are erased or not to be used. It
 * is told when it comes.
 */
export function CaseNotices({ theCase }: { readonly theCase: Case }) {
  const { procedure, status, standing, open, erased, restriction, returnedFields, successor, heldUntil } =
    theCase;
  const isAsWanted = ['issued', 'revoked', 'renewed'].includes(status);
  return (
    <Stack gap="sm" mb="md" role="status">
      {!open && (
        <Alert
          role="group"
          color={isAsWanted ? 'teal' : 'gray'}
          icon={isAsWanted ? <IconCertificate aria-hidden /> : <IconCircleX aria-hidden />}
          title={ENDS[procedure][status] ?? standing}
        >
          <Text size="sm">
            {endWords(theCase)}
            {successor && <Successor {...successor} />}
          </Text>
        </Alert>
      )}
      {status === 'returned' && (
        <Alert role="group" color="orange" title="Dikembalikan kepada pemohon">
          Perlu diperbaiki: {fieldWords(returnedFields ?? [])}.
        </Alert>
      )}
      {heldUntil !== undefined && <Held theCase={theCase} until={heldUntil} />}
      {erased && (
        <Alert
          role="group"
          color="gray"
          icon={<IconEraser aria-hidden />}
          title="Data pribadi telah dimusnahkan"
        >
          Dimusnahkan {momentOf(erased.at)}. Riwayat keputusan tetap dapat dilihat.
        </Alert>
      )}
      {restriction && !erased && (
        <Alert role="group" color="orange" icon={<IconLock aria-hidden />} title="Pemrosesan data dibatasi">
          Sejak {momentOf(restriction.at)} data {PROCEDURE_WORDS[procedure].person} tidak boleh diproses.
          Permohonan hanya dapat {procedure === 'registration' ? 'dicabut' : 'ditarik kembali'}.
        </Alert>
      )}
    </Stack>
  );
}

/** Who put the case on hold, why, and until when. */
function Held({ theCase: { timeline, notes }, until }: { readonly theCase: Case; readonly until: string }) {
  const hold = timeline.findLast(({ outcome }) => outcome === 'held');
  const reason = notes.find(({ noteRef }) => noteRef === hold?.noteRef)?.text;
  return (
    <Alert role="group" color="orange" icon={<IconHourglass aria-hidden />} title={heldWords(until)}>
      {hold && (
        <Text size="sm">
          {hold.actorTitle}
          {hold.actorName !== undefined && ` — ${hold.actorName}`}, {momentOf(hold.at)}
        </Text>
      )}
      {reason !== undefined && (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
          {reason}
        </Text>
      )}
    </Alert>
  );
}

const Successor = ({ caseId, caseNumber }: NonNullable<Case['successor']>) => (
  <>
    {' '}
    <Anchor size="sm" renderRoot={(props) => <Link to="/berkas/$caseId" params={{ caseId }} {...props} />}>
      Buka {caseNumber}
    </Anchor>
  </>
);

/** Ends that are told otherwise than by the standing. */
const ENDS: Readonly<Record<ProcedureName, Readonly<Record<string, string>>>> = {
  registration: { rejected: 'Permohonan ditolak', withdrawn: 'Permohonan dicabut' },
  revocation: { rejected: 'Permohonan ditolak', withdrawn: 'Permohonan ditarik kembali' },
  renewal: { rejected: 'Permohonan ditolak', withdrawn: 'Permohonan ditarik kembali' },
};

function endWords({ procedure, status, timeline, notes }: Case): string {
  const last = timeline.findLast(({ outcome }) => outcome === status);
  const note = notes.find(({ noteRef }) => noteRef === last?.noteRef)?.text;
  switch (status) {
    case 'issued':
      return 'Pemohon sudah diberi tahu melalui email.';
    case 'revoked':
    case 'renewed':
      return 'Pemegang dan PIC sudah diberi tahu melalui email.';
    case 'kept':
      return note ?? 'Akun pemegang tetap berlaku.';
    case 'lapsed':
      return 'Pemegang dan PIC sudah diberi tahu. Bila TTE masih diperlukan, satuan kerja mengajukan surat pendaftaran baru.';
    case 'rejected':
      return [last?.evidence && `${evidenceWords(last.step, last.evidence)}.`, note]
        .filter(Boolean)
        .join(' ');
    case 'withdrawn':
      return (
        note ??
        (procedure === 'renewal'
          ? 'Pemegang menarik kembali permohonannya.'
          : 'Pemohon menarik kembali suratnya.')
      );
    case 'expired':
      return 'Pemohon tidak menyelesaikan langkahnya pada waktunya. Ajukan surat baru bila masih diperlukan.';
    default:
      return 'NIK diperbaiki, sehingga permohonan dilanjutkan pada berkas penggantinya.';
  }
}
