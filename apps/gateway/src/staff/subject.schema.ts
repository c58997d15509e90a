import { isSubject } from '@tte/domain';
import { z } from 'zod';

/** The form of a subject, without the rule that it is nobody's number. */
export const SUBJECT = /^[A-Za-z0-9][A-Za-z0-9_.:/-]{0,127}$/;

/** A person of the office in a request: what the log can name for good. */
export const subject = z
  .string()
  .regex(SUBJECT)
  .refine(isSubject, 'Kode pegawai tidak boleh berupa NIK atau NIP.');
