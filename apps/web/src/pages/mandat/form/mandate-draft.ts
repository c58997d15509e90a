import { ProblemError, type ProblemCode } from '@tte/client';
import type { Schemas } from '../../../api/client.js';
import { todayInWib } from '../../../words/dates.js';
import type { Level, Mandate } from '../mandates-query.js';

/** An order as it is being typed. */
export interface MandateDraft {
  /** Empty: the first that one may give. */
  readonly post: Level | '';
  readonly holder: string;
  readonly holderName: string;
  readonly kind: Mandate['kind'];
  readonly from: string;
  readonly until: string;
  readonly orderNumber: string;
  readonly isLimited: boolean;
  readonly units: readonly string[];
  readonly twoLevels: boolean;
}

/** Fields of the form that something can be wrong with. */
export type MandateField = 'post' | 'holder' | 'from' | 'until' | 'orderNumber' | 'units';
/** What is wrong with which field. */
export type MandateFaults = { readonly [Field in MandateField]?: string };

/** Nothing typed yet: from today on. */
export const emptyMandate = (today = todayInWib()): MandateDraft => ({
  post: '',
  holder: '',
  holderName: '',
  kind: 'plh',
  from: today,
  until: '',
  orderNumber: '',
  isLimited: false,
  units: [],
  twoLevels: false,
});

/** What is still missing; whether the rest is right says the gateway. */
export const lacksOf = (draft: MandateDraft): MandateFaults => ({
  ...(draft.holder === '' && { holder: 'Pilih pegawai yang mewakili.' }),
  ...(draft.from === '' && { from: 'Isi hari pertama.' }),
  ...(draft.until === '' && { until: 'Isi hari terakhir.' }),
  ...(draft.orderNumber.trim() === '' && { orderNumber: 'Isi nomor surat perintah.' }),
  ...(draft.isLimited && draft.units.length === 0 && { units: 'Pilih paling sedikit satu satuan kerja.' }),
});

/** Refusals of the whole that are about one field. */
const FIELD_OF: { readonly [Code in ProblemCode]?: MandateField } = {
  'mandate-overlap': 'from',
  'mandate-to-oneself': 'holder',
  'mandate-passed-on': 'post',
  'wrong-post': 'post',
};
const FIELDS: readonly string[] = ['post', 'holder', 'from', 'until', 'orderNumber', 'units'];

/** What the gateway refused, at the field that it is about; empty for what no field can mend. */
export function refusedOf(error: unknown): MandateFaults {
  if (!(error instanceof ProblemError)) return {};
  const field = FIELD_OF[error.code];
  if (field) return { [field]: error.detail };
  const named = error.errors.map((fault) => [fault.field.split('.')[0] ?? '', fault.message] as const);
  return Object.fromEntries(named.filter(([name]) => FIELDS.includes(name)));
}

/** The order as the gateway wants it. */
export function bodyOf(draft: MandateDraft, post: Level): Schemas['NewMandate'] {
  const { holder, kind, from, until, orderNumber, isLimited, units, twoLevels } = draft;
  return {
    ...{ post, holder, kind, from, until, twoLevels },
    orderNumber: orderNumber.trim(),
    ...(isLimited && { units: [...units] }),
  };
}
