import { z } from 'zod';

/** As many are shown; when there are more, the store is to be restored rather than looked at case by case. */
export const SHOWN = 100;

/** What is wrong with a case's log, said to those who look after the system. */
export const DAMAGE_TITLES = {
  gap: 'Kejadian hilang dari catatan.',
  case: 'Catatan memuat kejadian milik berkas lain.',
  link: 'Rantai catatan terputus: sebuah kejadian tidak menyambung ke kejadian sebelumnya.',
  content: 'Isi sebuah kejadian diubah setelah dicatat.',
  'unknown-event': 'Catatan memuat jenis kejadian yang tidak dikenal oleh versi aplikasi ini.',
  unfoldable: 'Urutan kejadian tidak mungkin menurut SOP.',
} as const;

const codes = Object.keys(DAMAGE_TITLES) as (keyof typeof DAMAGE_TITLES)[];

/** Cases whose log cannot be folded. */
export const DamagedCasesResponse = z
  .object({
    total: z.int().min(0),
    items: z
      .array(
        z.object({
          caseId: z.string(),
          caseNumber: z
            .string()
            .nullable()
            .meta({ description: 'Null bila berkas belum pernah dapat dibaca.' }),
          code: z.enum(codes),
          title: z.string(),
          seq: z.int().meta({ description: 'Nomor kejadian pertama yang hilang atau tidak cocok.' }),
          since: z.iso.datetime().meta({ description: 'Saat pertama kali ditemukan.' }),
        }),
      )
      .meta({ description: `Yang paling lama diketahui lebih dahulu; paling banyak ${SHOWN}.` }),
  })
  .meta({ id: 'DamagedCases' });
