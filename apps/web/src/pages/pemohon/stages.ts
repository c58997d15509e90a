import type { ProcedureName } from '@tte/domain';
import type { OwnCase } from './own-case.js';

type Step = OwnCase['steps'][number];

/** A part of the way as an applicant thinks of it. */
export interface Stage {
  readonly title: string;
  readonly mark: 'done' | 'now' | 'returned' | 'ended' | 'ahead';
  /** ISO 8601: since when it is as it is. */
  readonly at: string | null;
  /** By whose word alone it ended. */
  readonly word: Step['word'];
}

/** The stages of each SOP, each with the last of its steps. */
const STAGES: Readonly<Record<ProcedureName, readonly { readonly title: string; readonly last: number }[]>> =
  {
    registration: [
      { title: 'Surat permohonan diterima', last: 1 },
      { title: 'Surat ditelaah, Anda didaftarkan di BSrE', last: 5 },
      { title: 'Anda mengaktifkan akun', last: 7 },
      { title: 'Data Anda dicocokkan', last: 11 },
      { title: 'Anda membuat passphrase', last: 13 },
      { title: 'Sertifikat terbit', last: 14 },
    ],
    revocation: [
      { title: 'Surat permohonan diterima', last: 1 },
      { title: 'Surat ditelaah, akun Anda diperiksa', last: 5 },
      { title: 'Sertifikat dicabut di BSrE', last: 7 },
      { title: 'Anda diberi tahu', last: 8 },
    ],
    renewal: [
      { title: 'Permohonan diterima', last: 1 },
      { title: 'Data Anda diperiksa', last: 3 },
      { title: 'Anda memperpanjang di portal BSrE', last: 5 },
      { title: 'BSrE menerbitkan sertifikat baru', last: 6 },
      { title: 'Anda diberi tahu', last: 7 },
    ],
  };

/** The way of a case in a few plain stages. */
export function stagesOf(procedure: ProcedureName, steps: readonly Step[]): readonly Stage[] {
  const stages = STAGES[procedure];
  const reached = steps.findLast(({ mark }) => mark !== 'ahead');
  return stages.map(({ title, last }, index) => {
    const first = (stages[index - 1]?.last ?? 0) + 1;
    const within = steps.filter(({ step }) => step >= first && step <= last);
    return { title, ...standing(within, reached) };
  });
}

function standing(within: readonly Step[], reached: Step | undefined): Omit<Stage, 'title'> {
  const latest = within.findLast(({ mark }) => mark !== 'ahead');
  if (!latest) return { mark: 'ahead', at: null, word: null };
  const { mark, at, word } = latest;
  if (latest === reached && (mark === 'returned' || mark === 'ended')) return { mark, at, word };
  if (latest === reached && (mark === 'now' || latest !== within.at(-1))) return { mark: 'now', at, word };
  return { mark: 'done', at: at ?? within.findLast((step) => step.at !== null)?.at ?? null, word };
}
