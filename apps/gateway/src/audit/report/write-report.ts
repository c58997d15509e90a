import { momentInWib, sopOf } from '@tte/domain';
import type { CaseEvidence, Fact } from './case-evidence.js';
import { Paper } from './paper.js';
import { actorWords, mandateWords, type People } from './people.js';

/** What a report is about, and by what it is proven. */
export interface ReportFacts {
  readonly title: string;
  /** Which cases, in words. */
  readonly scope: string;
  /** The checkpoint that seals the export, in one line, and when that was (ISO 8601). */
  readonly checkpoint: string;
  readonly sealedAt: string;
  /** Names of the units, by their codes. */
  readonly units: Readonly<Record<string, string>>;
}

/** A case with the people in it. */
export interface ToldCase {
  readonly evidence: CaseEvidence;
  readonly people: People;
}

const NO_CASE = 'Tidak ada berkas dengan kejadian dalam lingkup ini.';

const HOW_TO_VERIFY = [
  'Laporan ini dibuat untuk dibaca. Yang membuktikannya ialah berkas lain di dalam ZIP yang sama.',
  '1. Ekstrak seluruh ZIP ke satu folder, lalu jalankan di folder itu: node verify.mjs . (memerlukan Node.js 20 atau lebih baru, tanpa jaringan).',
  '2. Cocokkan kunci-publik.txt dengan kunci yang Anda terima saat sistem ini mulai dipakai.',
  '3. Simpan checkpoint yang dikirim kepada Anda lewat email sebagai berkas teks, lalu sebutkan berkas itu: node verify.mjs . checkpoint-saya.txt. Hanya dengan itu diketahui bahwa tidak ada checkpoint terbaru yang ditahan.',
  'Sidik pada setiap kejadian sama dengan hash kejadian itu dalam peristiwa.jsonl.',
];

/**
 * Writes a report that a person reads: for each case who decided what, when, as whom, on which data, on what grounds.
 * The same cases and the same checkpoint are the same bytes. What leaves of a page is not kept.
 * @throws what the cases throw
 */
export async function* writeReport(
  facts: ReportFacts,
  cases: AsyncIterable<ToldCase>,
): AsyncGenerator<Uint8Array> {
  const paper = new Paper({ title: facts.title, at: facts.sealedAt });
  const written = (async () => {
    writeFront(paper, facts);
    let count = 0;
    for await (const one of cases) {
      writeCase(paper, facts, one);
      count += 1;
    }
    if (count === 0) paper.section((section) => paper.paragraph(section, NO_CASE));
    paper.end();
  })().catch((error: unknown) => void paper.pdf.destroy(error as Error));
  yield* paper.pdf as AsyncIterable<Uint8Array>;
  await written;
}

function writeFront(paper: Paper, { title, scope, checkpoint, sealedAt }: ReportFacts): void {
  paper.section((section) => {
    paper.heading(section, 1, title);
    paper.paragraph(section, scope);
    paper.paragraph(
      section,
      'Data pribadi pemohon tidak dimuat. Nama pejabat dimuat sebagaimana tercatat saat itu. Semua waktu dalam WIB.',
    );
    paper.heading(section, 2, 'Checkpoint');
    paper.paragraph(section, `Disegel ${momentInWib(sealedAt)}:`);
    paper.paragraph(section, checkpoint);
    paper.heading(section, 2, 'Cara memeriksa');
    for (const line of HOW_TO_VERIFY) paper.paragraph(section, line);
  });
}

function writeCase(paper: Paper, { units }: ReportFacts, { evidence, people }: ToldCase): void {
  const { caseId, facts, head, brokenFrom } = evidence;
  paper.section((section) => {
    paper.heading(section, 2, head ? `Berkas ${head.caseNumber}` : `Berkas ${caseId}`);
    if (head) {
      paper.paragraph(section, sopOf(head.procedure).name);
      paper.paragraph(section, `Satuan kerja: ${units[head.unit] ?? head.unit}. Keadaan: ${head.standing}.`);
    }
    paper.paragraph(section, `Kode berkas: ${caseId}`);
    if (brokenFrom !== undefined) {
      paper.paragraph(
        section,
        `PERHATIAN: mulai kejadian nomor ${brokenFrom} log berkas ini tidak dapat diikuti. Kejadian sesudahnya ditulis apa adanya, tanpa dasar; jalankan pemeriksa untuk mengetahui sebabnya.`,
      );
    }
    paper.list(section, facts, (fact) => factLines(fact, people));
  });
}

function factLines(fact: Fact, people: People): readonly [string, ...string[]] {
  const { seq, what, step, at, actor, dataVersion, because, hash } = fact;
  const mandate = mandateWords(actor, people);
  return [
    `${seq}. ${what}`,
    `${momentInWib(at)} — ${step}`,
    actorWords(actor, at, people),
    ...(mandate === undefined ? [] : [mandate]),
    ...(dataVersion === undefined ? [] : [`Versi data ${dataVersion}`]),
    ...(because.length === 0 ? [] : [`Dasar: ${because.join('. ')}.`]),
    `Sidik ${hash}`,
  ];
}
