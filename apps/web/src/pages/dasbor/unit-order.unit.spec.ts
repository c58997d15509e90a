import type { UnitFigures } from './board-query.js';
import { orderedUnits } from './unit-order.js';

const unit = (unitName: string, open: number, medianMinutes: number | null): UnitFigures => ({
  unit: unitName.toLowerCase(),
  unitName,
  open,
  overdue: 0,
  ended: medianMinutes === null ? 0 : 1,
  medianMinutes,
  p90Minutes: medianMinutes,
  outcomes: [],
});
const UNITS = [unit('Setjen', 2, null), unit('Itjen', 2, 90), unit('Pusdatin', 5, 10)];
const names = (order: Parameters<typeof orderedUnits>[1]) =>
  orderedUnits(UNITS, order).map(({ unitName }) => unitName);

it('units stand in the order that is asked for, those that are alike by name, and without a median last', () => {
  expect(names('berjalan')).toEqual(['Pusdatin', 'Itjen', 'Setjen']);
  expect(names('lama')).toEqual(['Itjen', 'Pusdatin', 'Setjen']);
  expect(names('nama')).toEqual(['Itjen', 'Pusdatin', 'Setjen']);
  expect(names('lewat')).toEqual(['Itjen', 'Pusdatin', 'Setjen']);
});
