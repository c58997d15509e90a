import { type RefusalEntry, REFUSALS } from '../src/index.js';

const ENTRIES = Object.entries(REFUSALS) as readonly (readonly [string, RefusalEntry])[];

/** Verbs that tell a reader what to do. */
const DO =
  /\b(Buka|Periksa|Muat|Ajukan|Hubungi|Serahkan|Minta|Pilih|Tandai|Perbaiki|Unggah|Kirim|Setujui|Tunggu|Abaikan)\b/;
const ENGLISH = /\b(the|is|not|your|please|case|error|invalid|must|cannot)\b/i;

/** Closed list: a status says whose mistake it is, and clients branch on it. */
const STATUSES: Readonly<Record<number, readonly string[]>> = {
  403: [
    'wrong-post',
    'own-case',
    'own-case-unknown',
    'two-levels',
    'mandate-missing',
    'mandate-not-in-force',
    'mandate-scope',
  ],
  404: ['not-submitted', 'mail-unknown'],
  409: [
    'already-submitted',
    'other-case',
    'case-closed',
    'wrong-turn',
    'stale-case',
    'round-limit',
    'nudge-limit',
    'recall-late',
    'recall-overtaken',
    'hold-limit',
    'not-held',
    'mandate-unconfirmed',
    'mail-settled',
    'out-of-order',
  ],
  422: [
    'reason-required',
    'note-required',
    'hold-date',
    'check-unknown',
    'check-missing',
    'check-differs',
    'difference-unexplained',
    'evidence-required',
    'mail-note-required',
    'fields-required',
    'field-not-returned',
    'field-not-corrected',
    'letter-required',
    'successor-required',
    'malformed-command',
  ],
};

describe('Penolakan', () => {
  test.each(ENTRIES)('%s says in Indonesian what to do', (_code, { title, detail }) => {
    expect(detail).toMatch(/^[A-Z].*\.$/s);
    expect(detail).toMatch(DO);
    expect(`${title} ${detail}`).not.toMatch(ENGLISH);
  });

  test.each(ENTRIES)('%s has a heading: one line, without a full stop', (_code, { title }) => {
    expect(title).toMatch(/^[A-Z][^.\n]{4,60}$/);
  });

  test('no two say the same', () => {
    expect(new Set(ENTRIES.map(([, { title }]) => title)).size).toBe(ENTRIES.length);
    expect(new Set(ENTRIES.map(([, { detail }]) => detail)).size).toBe(ENTRIES.length);
  });

  test('the codes are stable words', () => {
    for (const [code] of ENTRIES) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('each answers with its status', () => {
    const statuses: Record<number, string[]> = {};
    for (const [code, { status }] of ENTRIES) (statuses[status] ??= []).push(code);
    const sorted = (table: typeof STATUSES) =>
      Object.fromEntries(Object.entries(table).map(([status, codes]) => [status, [...codes].sort()]));
    expect(sorted(statuses)).toEqual(sorted(STATUSES));
  });
});
