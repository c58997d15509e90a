import { UNIT_CODE } from '@tte/domain';
import { z } from 'zod';
import { line } from '../schemas/values.js';

const NAME_MAX = 120;

const code = z
  .string()
  .regex(UNIT_CODE)
  .meta({ example: 'puslat-siber', description: 'Huruf kecil, angka, dan tanda -; tetap untuk selamanya.' });

/** A unit that is added. */
export const NewUnitBody = z
  .strictObject({ code, name: line(NAME_MAX) })
  .meta({ id: 'NewUnit', example: { code: 'puslat-siber', name: 'Pusat Pelatihan Siber' } });
export type NewUnit = z.output<typeof NewUnitBody>;

/** What a unit is called from now on, and whether it can still be chosen. */
export const UnitBody = z
  .strictObject({ name: line(NAME_MAX), retired: z.boolean() })
  .meta({ id: 'UnitChange', example: { name: 'Pusat Konstruksi dan Aset', retired: false } });
export type UnitInput = z.output<typeof UnitBody>;

const state = z.object({ name: z.string(), retired: z.boolean() });

/** A unit as it is. */
export const UnitResponse = z
  .object({
    code: z.string(),
    name: z.string(),
    retired: z.boolean().meta({ description: 'Tidak ditawarkan lagi untuk surat baru.' }),
  })
  .meta({ id: 'Unit' });

/** Who changed what, and when. */
export const changedBy = {
  at: z.iso.datetime(),
  by: z.string().nullable().meta({ description: 'Akun yang mengubah; null untuk isian awal instalasi.' }),
  byName: z.string().nullable(),
};

/** All units, and what was changed of them of late. */
export const UnitsResponse = z
  .object({
    items: z.array(UnitResponse),
    changes: z
      .array(
        z.object({
          ...changedBy,
          code: z.string(),
          before: state.nullable().meta({ description: 'null untuk satuan kerja yang baru.' }),
          after: state,
        }),
      )
      .meta({ description: 'Perubahan terakhir, yang terbaru lebih dahulu; paling banyak 50.' }),
  })
  .meta({ id: 'Units' });
