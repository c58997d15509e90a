import { ChangeList } from '../../ui/change-list.js';
import type { UnitChange } from './units-query.js';

/** What happened to a unit. */
function eventWords({ code, before, after }: UnitChange): string {
  if (!before) return `${after.name} ditambahkan dengan kode ${code}`;
  const renamed = before.name === after.name ? [] : [`${before.name} menjadi ${after.name}`];
  const used =
    before.retired === after.retired ? [] : [after.retired ? 'tidak dipakai lagi' : 'dipakai lagi'];
  return renamed.length > 0 ? [...renamed, ...used].join(', ') : `${after.name} ${used.join('')}`;
}

/** Who changed which unit, and when. */
export const UnitChanges = ({ changes }: { readonly changes: readonly UnitChange[] }) => (
  <ChangeList
    changes={changes}
    keyOf={({ at, code }) => `${at} ${code}`}
    words={eventWords}
    none="Belum ada perubahan: satuan kerja masih seperti isian awal instalasi."
  />
);
