import { queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';

type Units = Schemas['Units'];
/** An organisational unit. */
export type Unit = Units['items'][number];
/** What was changed of one. */
export type UnitChange = Units['changes'][number];

/** All units, retired ones as well, and what was changed of them. */
export const unitsQuery = queryOptions({
  queryKey: ['satuan-kerja'],
  queryFn: ({ signal }): Promise<Units> => answer(api.GET('/api/v1/units', { signal })),
});
