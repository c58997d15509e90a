import { CLOSED_STATUSES, PROCEDURE_NAMES } from '@tte/domain';
import { z } from 'zod';
import { count } from '../http/query.js';
import { unitCode } from '../cases/schemas/list.schema.js';

/** As far back as statistics look. */
export const WEEKS_MAX = 52;

/** Over which weeks, and which unit. */
export const StatisticsQuery = z
  .strictObject({ weeks: count(1, WEEKS_MAX).prefault(12), unit: unitCode.exactOptional() })
  .meta({ id: 'StatisticsQuery' });
export type StatisticsInput = z.output<typeof StatisticsQuery>;

const step = { procedure: z.enum(PROCEDURE_NAMES), step: z.int(), stepTitle: z.string() };
const party = { waitingOn: z.string(), waitingOnTitle: z.string() };
const number = z.int().min(0);
const within = { count: number, within: number };
const share = z.object(within);
const spread = { medianMinutes: z.number().nullable(), p90Minutes: z.number().nullable() };

/** The office's figures. */
export const StatisticsResponse = z
  .object({
    at: z.iso.datetime().meta({ description: 'Saat angka ini dihitung, paling lama satu menit yang lalu.' }),
    open: z.object({
      total: number,
      overdue: number,
      halted: number.meta({ description: 'Terhenti: perlu tindakan Verifikator.' }),
      places: z.array(
        z.object({
          ...step,
          ...party,
          count: number,
          overdue: number,
          oldest: z.iso.datetime(),
          officeMinutes: number.nullable().meta({
            description: 'Menit kerja berkas yang paling lama di kantor; null bila bukan giliran kantor.',
          }),
        }),
      ),
    }),
    units: z
      .array(
        z.object({
          unit: z.string(),
          unitName: z.string(),
          open: number,
          overdue: number,
          ended: number.meta({ description: 'Ditutup dalam kurun waktu ini, dengan hasil apa pun.' }),
          ...spread,
          outcomes: z.array(z.object({ status: z.enum(CLOSED_STATUSES), count: number })),
        }),
      )
      .meta({
        description:
          'Menurut satuan kerja pemohon, semua SOP; lamanya sejak dicatat sampai ditutup, dalam menit menurut jam.',
      }),
    withinStandard: share.meta({ description: 'Langkah kantor yang selesai, dan yang dalam waktu baku.' }),
    steps: z
      .array(z.object({ ...step, waitingOn: z.string(), ...within, ...spread }))
      .meta({ description: 'Langkah kantor, dalam menit kerja.' }),
    outside: z
      .array(z.object({ ...party, count: number, ...spread }))
      .meta({ description: 'Yang menunggu pemohon atau BSrE, dalam menit menurut jam.' }),
    weeks: z.array(
      z.object({
        week: z.iso.date().meta({ description: 'Hari Senin (WIB).' }),
        submitted: number,
        issued: number,
        renewed: number,
        revoked: number,
        ended: number.meta({ description: 'Ditutup tanpa sertifikat.' }),
        withinStandard: share,
      }),
    ),
  })
  .meta({ id: 'Statistics' });
