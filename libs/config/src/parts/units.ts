import { UNIT_CODE } from '@tte/domain';

/** Names of the organisational units by their code. */
export type Units = Readonly<Record<string, string>>;

/** Units of the ministry, to begin with; an installation sets its own in UNITS, and then on the page for units. */
export const DEFAULT_UNITS: Units = {
  setjen: 'Sekretariat Jenderal',
  itjen: 'Inspektorat Jenderal',
  'ditjen-strahan': 'Direktorat Jenderal Strategi Pertahanan',
  'ditjen-renhan': 'Direktorat Jenderal Perencanaan Pertahanan',
  'ditjen-pothan': 'Direktorat Jenderal Potensi Pertahanan',
  'ditjen-kuathan': 'Direktorat Jenderal Kekuatan Pertahanan',
  balitbang: 'Badan Penelitian dan Pengembangan',
  badiklat: 'Badan Pendidikan dan Pelatihan',
  baranahan: 'Badan Sarana Pertahanan',
  bainstrahan: 'Badan Instalasi Strategis Pertahanan',
  pusdatin: 'Pusat Data dan Informasi',
  puskersin: 'Pusat Kerja Sama Internasional',
  puslaik: 'Pusat Kelaikan',
  puskon: 'Pusat Konstruksi',
  'biro-umum': 'Biro Umum',
  'biro-kepegawaian': 'Biro Kepegawaian',
  'biro-hukum': 'Biro Hukum',
  unhan: 'Universitas Pertahanan',
};

/** Reads UNITS; undefined when it is no JSON object of codes and names, or an empty one. */
export function parseUnits(text: string): Units | undefined {
  const value = readJson(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  const valid = entries.every(
    ([code, name]) => UNIT_CODE.test(code) && typeof name === 'string' && name.trim() !== '',
  );
  return valid && entries.length > 0 ? (Object.fromEntries(entries) as Units) : undefined;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
