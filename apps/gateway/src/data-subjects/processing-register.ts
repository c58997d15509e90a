import type { RetentionSettings } from '@tte/config';
import { APPLICANT_FIELDS, PROCEDURE_NAMES, sopOf, withEmailBefore, type ApplicantField } from '@tte/domain';
import { z } from 'zod';

const activity = z.object({
  purpose: z.string(),
  legalBasis: z.array(z.string()),
  subjects: z.array(z.string()),
  dataCategories: z.array(z.string()),
  recipients: z.array(z.object({ name: z.string(), data: z.string() })),
  storage: z.string(),
  retention: z.string(),
});

/** Article 31: what is processed, why, of whom, for whom, where, how long, and how it is protected. */
export const ProcessingRegister = z
  .object({
    controller: z.string(),
    activities: z.array(activity),
    security: z.array(z.string()),
    rights: z.array(z.object({ right: z.string(), how: z.string() })),
  })
  .meta({ id: 'ProcessingRegister' });

const DAY = 86_400_000;
const days = (period: number): string => `${period / DAY} hari`;

const LAW = [
  'UU 27/2022',
  'UU 1/2024 tentang perubahan kedua UU ITE',
  'PP 71/2019',
  'Perpres 95/2018 (SPBE)',
];
const VAULT =
  'Brankas data (MongoDB) di pusat data kementerian, terenkripsi dengan kunci tersendiri per berkas';

/** What the register calls the applicant's data, in the order in which they are asked for. */
const namesOf = (among: 'identity' | 'office' | 'contact'): readonly string[] =>
  withEmailBefore('unit').flatMap((key) => {
    const { registered }: ApplicantField = APPLICANT_FIELDS[key];
    return registered?.among === among ? [registered.as] : [];
  });

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The register of this installation; the periods come from its configuration. */
export const processingRegister = ({
  closed,
  account,
  pending,
}: RetentionSettings): z.output<typeof ProcessingRegister> => ({
  controller: 'Pusat Data dan Informasi, Kementerian Pertahanan',
  activities: [
    {
      purpose:
        'Mendaftarkan pegawai sebagai pemegang akun tanda tangan elektronik di BSrE, memperpanjang sertifikatnya, dan mencabut akunnya',
      legalBasis: [...LAW, ...PROCEDURE_NAMES.map((name) => `${sopOf(name).name} Pusdatin Kemhan`)],
      subjects: ['Pegawai yang mengajukan (ASN, TNI, lainnya)', 'PIC satuan kerja', 'Penanda tangan surat'],
      dataCategories: [
        capitalised(namesOf('identity').join(', ')),
        capitalised(namesOf('office').join(', ')),
        `${capitalised(new Intl.ListFormat('id').format(namesOf('contact')))} PIC`,
        'Surat permohonan beserta nomor, tanggal, perihal, dan penanda tangannya',
        'Lampiran surat (misalnya Surat Keputusan, pindaian kartu identitas) beserta judulnya',
        'Catatan pejabat, dan catatan internal di antara pejabat dan petugas',
      ],
      recipients: [
        { name: 'BSrE (BSSN)', data: 'Nama, NIK, email; status akun diterima kembali' },
        {
          name: 'Server email kementerian',
          data: 'Nama dan alamat email pemohon dan PIC, isi pemberitahuan',
        },
      ],
      storage: VAULT,
      retention: `${days(closed)} sejak berkas ditutup tanpa akun; isian yang tidak pernah dimulai ${pending / 3_600_000} jam`,
    },
    {
      purpose: 'Memastikan identitas pemohon',
      legalBasis: [...LAW, 'Permenkominfo 11/2018'],
      subjects: ['Pegawai yang mengajukan'],
      dataCategories: ['Data pegawai pada SI ASN dan SIMPEG, hasil pembandingan per isian'],
      recipients: [
        { name: 'SI ASN (BKN)', data: 'NIP; jawabannya dibandingkan dan tidak disimpan' },
        { name: 'SIMPEG Kemhan', data: 'NIK; jawabannya disimpan sebagai bukti di brankas' },
      ],
      storage: VAULT,
      retention: 'Sama dengan berkasnya',
    },
    {
      purpose: 'Menyelenggarakan registri pemegang akun TTE',
      legalBasis: LAW,
      subjects: ['Pemegang akun TTE'],
      dataCategories: ['Data pendaftaran, waktu terbit dan akhir masa berlaku sertifikat'],
      recipients: [],
      storage: VAULT,
      retention: `${days(account)} sejak masa berlaku sertifikat berakhir`,
    },
    {
      purpose: 'Membuktikan siapa memutus apa dan siapa melihat apa (audit)',
      legalBasis: LAW,
      subjects: ['Pejabat dan petugas'],
      dataCategories: [
        'Kode pegawai, jabatan, waktu, keputusan; tentang pemohon hanya nomor berkas, satuan kerja, jenis kepegawaian, dan komitmen',
      ],
      recipients: [{ name: 'Pengawas internal dan auditor', data: 'Log kejadian dan jejak akses' }],
      storage: 'Log kejadian berantai hash dan jejak akses (MongoDB), hanya dapat ditambah',
      retention: 'Tidak dimusnahkan; tidak memuat nilai data pribadi pemohon',
    },
  ],
  security: [
    'Setiap berkas dienkripsi (AES-256-GCM) dengan kunci tersendiri yang dibungkus kunci induk; pemusnahan menghancurkan kuncinya',
    'Pencarian melalui indeks buta (HMAC); alur kerja, log, dan metrik tidak memuat data pribadi',
    'Akses menurut peran dan jabatan; setiap melihat surat, lampiran, atau NIK dicatat',
    'Log kejadian hanya dapat ditambah dan perubahan padanya dapat dibuktikan',
    'Frasa sandi TTE tidak pernah masuk ke sistem ini',
  ],
  rights: [
    {
      right: 'Akses dan salinan (Pasal 7, 32)',
      how: 'POST /api/v1/data-subjects/export, paling lambat 3×24 jam',
    },
    {
      right: 'Perbaikan (Pasal 6, 30)',
      how: 'Pengembalian berkas, atau POST /api/v1/data-subjects/correction',
    },
    { right: 'Pembatasan (Pasal 11, 40, 41)', how: 'POST /api/v1/data-subjects/restriction' },
    {
      right: 'Pemusnahan (Pasal 8, 43, 44)',
      how: 'POST /api/v1/data-subjects/erasure, atau setelah masa simpan',
    },
  ],
});
