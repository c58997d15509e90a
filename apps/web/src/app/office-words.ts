const TITLES_APART = ' dan ';

/** What to tell, and whether something was lost. */
export interface Words {
  readonly hasLost: boolean;
  readonly title: string;
  readonly detail: string;
}

type Offices = readonly { readonly title: string }[];

/** What to tell of other offices than before; undefined when they are the same. */
export function wordsOfChange(before: Offices, now: Offices): Words | undefined {
  const lost = without(before, now);
  if (lost.length > 0) {
    return {
      hasLost: true,
      title: `Anda tidak lagi bertugas sebagai ${lost.join(TITLES_APART)}`,
      detail:
        'Mandatnya sudah dicabut atau lewat masanya. Keputusan yang sudah Anda kirim tetap berlaku; yang belum terkirim menjadi tugas pejabatnya.',
    };
  }
  const won = without(now, before);
  if (won.length === 0) return undefined;
  return {
    hasLost: false,
    title: `Anda kini bertugas sebagai ${won.join(TITLES_APART)}`,
    detail: 'Berkas yang menunggu jabatan itu ada di kotak masuk Anda.',
  };
}

const without = (some: Offices, others: Offices): readonly string[] =>
  some.map(({ title }) => title).filter((title) => !others.some((other) => other.title === title));
