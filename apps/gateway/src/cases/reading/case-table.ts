import { dayInWib, EMPLOYEE_KIND_TITLES, momentInWib, sopOf, type EmployeeKind } from '@tte/domain';
import type { z } from 'zod';
import type { Column } from '../../http/table.js';
import type { ListResponse } from './responses.js';

type Item = z.output<typeof ListResponse>['items'][number];

/** Of the person, for those who see persons. */
const OF_PERSON: readonly Column<Item>[] = [
  {
    title: 'Nama',
    width: 32,
    cell: ({ applicant, fault }) => (fault ? '(data tidak terbaca)' : (applicant?.name ?? '')),
  },
  { title: 'NIK', width: 20, cell: ({ applicant }) => applicant?.maskedNik ?? '' },
];

const OF_CASE: readonly Column<Item>[] = [
  { title: 'Jenis Kepegawaian', width: 18, cell: (item) => kindOf(item.employeeKind) },
  { title: 'Kode Satuan Kerja', width: 18, cell: ({ unit }) => unit },
  { title: 'Satuan Kerja', width: 40, cell: ({ unitName }) => unitName },
  { title: 'Sifat Surat', width: 14, cell: ({ nature }) => capitalised(nature.replaceAll('-', ' ')) },
  { title: 'Langkah', width: 10, cell: ({ step }) => String(step) },
  { title: 'Posisi', width: 48, cell: ({ standing }) => standing },
  { title: 'Menunggu', width: 24, cell: ({ open, waitingOnTitle = '' }) => (open ? waitingOnTitle : '') },
  { title: 'Sejak', width: 22, cell: ({ since }) => momentInWib(since) },
  { title: 'Jatuh Tempo', width: 22, cell: ({ dueAt }) => (dueAt === undefined ? '' : momentInWib(dueAt)) },
  { title: 'Melewati Standar', width: 16, cell: ({ overdue }) => (overdue ? 'Ya' : '') },
  { title: 'Surat Diterima', width: 14, cell: ({ receivedAt }) => dayInWib(receivedAt) },
  { title: 'Dicatat', width: 12, cell: ({ submittedAt }) => dayInWib(submittedAt) },
];

/** The list of cases as a table; what a reader may see nowhere on the list has no column here. */
export const caseColumns = (seesPersons: boolean): readonly Column<Item>[] => [
  { title: 'Nomor Registrasi', width: 18, cell: ({ caseNumber }) => caseNumber },
  { title: 'SOP', width: 28, cell: ({ procedure }) => sopOf(procedure).name },
  ...(seesPersons ? OF_PERSON : []),
  ...OF_CASE,
];

const kindOf = (kind: string): string => EMPLOYEE_KIND_TITLES[kind as EmployeeKind];
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
