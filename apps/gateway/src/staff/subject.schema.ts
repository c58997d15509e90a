import { isSubject } from '@tte/domain';
import { z } from 'zod';

/** A person of the office in a request: what the log can name for good. */
export const subject = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9_.:/-]{0,127}$/)
  .refine(isSubject, 'Kode pegawai tidak boleh berupa NIK atau NIP.');
