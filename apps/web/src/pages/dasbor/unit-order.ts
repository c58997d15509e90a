import type { UnitFigures } from './board-query.js';

/** By what units are ordered; the first is what the board does unasked. */
export const UNIT_ORDERS = {
  berjalan: 'Terbanyak berjalan',
  lewat: 'Terbanyak lewat standar',
  selesai: 'Terbanyak selesai',
  lama: 'Median terlama',
  nama: 'Nama',
} as const;
export type UnitOrder = keyof typeof UNIT_ORDERS;
export const USUAL_ORDER: UnitOrder = 'berjalan';

const MOST: Readonly<Record<Exclude<UnitOrder, 'nama'>, (unit: UnitFigures) => number>> = {
  berjalan: ({ open }) => open,
  lewat: ({ overdue }) => overdue,
  selesai: ({ ended }) => ended,
  lama: ({ medianMinutes }) => medianMinutes ?? -1,
};

/** Units in an order; where they are alike, by name. */
export const orderedUnits = (units: readonly UnitFigures[], order: UnitOrder): UnitFigures[] =>
  units.toSorted(
    (one, other) =>
      (order === 'nama' ? 0 : MOST[order](other) - MOST[order](one)) ||
      one.unitName.localeCompare(other.unitName, 'id'),
  );
