import { NativeSelect, Table, Text } from '@mantine/core';
import { useState } from 'react';
import stacked from '../../ui/stacked-table.module.css';
import { clockSpanOf } from '../../words/durations.js';
import { STATUS_TITLES } from '../../words/statuses.js';
import type { UnitFigures } from './board-query.js';
import { BoardSection } from './board-section.js';
import { CasesLink } from './cases-link.js';
import { orderedUnits, UNIT_ORDERS, USUAL_ORDER, type UnitOrder } from './unit-order.js';

interface UnitsSectionProps {
  readonly units: readonly UnitFigures[];
  /** Over how many weeks what has ended is counted. */
  readonly weeks: number;
}

const CHOICES = Object.entries(UNIT_ORDERS).map(([value, label]) => ({ value, label }));
const ALARMING = { c: 'red.9', fw: 700 };

/** How it goes for each unit whose people apply, over all SOPs. */
export function UnitsSection({ units, weeks }: UnitsSectionProps) {
  const [order, setOrder] = useState<UnitOrder>(USUAL_ORDER);
  return (
    <BoardSection
      title="Menurut satuan kerja"
      hint={`Semua SOP. Yang selesai dalam ${weeks} pekan terakhir; lamanya sejak dicatat sampai ditutup, menurut jam.`}
      action={
        units.length > 1 && (
          <NativeSelect
            aria-label="Urutkan satuan kerja"
            data={CHOICES}
            value={order}
            onChange={({ currentTarget }) => setOrder(currentTarget.value as UnitOrder)}
          />
        )
      }
    >
      {units.length === 0 ? (
        <Text size="sm">Belum ada berkas.</Text>
      ) : (
        <Table aria-label="Berkas menurut satuan kerja" className={stacked['table'] ?? ''} fz="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Satuan kerja</Table.Th>
              <Table.Th>Berjalan</Table.Th>
              <Table.Th>Lewat standar</Table.Th>
              <Table.Th>Selesai</Table.Th>
              <Table.Th>Median lama</Table.Th>
              <Table.Th>Hasil</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {orderedUnits(units, order).map((unit) => (
              <UnitRow key={unit.unit} figures={unit} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </BoardSection>
  );
}

function UnitRow({ figures }: { readonly figures: UnitFigures }) {
  const { unit, unitName, open, overdue, ended, medianMinutes, outcomes } = figures;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <CasesLink search={{ satuan: unit }}>{unitName}</CasesLink>
      </Table.Th>
      <Table.Td data-label="Berjalan">{open}</Table.Td>
      <Table.Td data-label="Lewat standar" {...(overdue > 0 && ALARMING)}>
        {overdue}
      </Table.Td>
      <Table.Td data-label="Selesai">{ended}</Table.Td>
      <Table.Td data-label="Median lama">
        {medianMinutes === null ? '–' : clockSpanOf(medianMinutes)}
      </Table.Td>
      <Table.Td data-label="Hasil">
        {outcomes.length === 0
          ? '–'
          : outcomes.map(({ status, count }) => `${STATUS_TITLES[status]} ${count}`).join(', ')}
      </Table.Td>
    </Table.Tr>
  );
}
