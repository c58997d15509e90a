import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api, type Schemas } from '../../api/client.js';

/** The office's figures. */
export type Statistics = Schemas['Statistics'];
/** Cases that wait for one party at one step. */
export type Place = Statistics['open']['places'][number];
/** What came in and what ended in one week. */
export type Week = Statistics['weeks'][number];
/** How it goes for the people of one unit. */
export type UnitFigures = Statistics['units'][number];
/** How many steps of the office ended, and how many of them within the standard time. */
export type Share = Statistics['withinStandard'];

/** The gateway counts anew once a minute. */
const ANEW_MS = 60_000;

/** The figures over so many weeks. */
export const boardQuery = (weeks: number) =>
  queryOptions({
    queryKey: ['dasbor', weeks],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/statistics', { params: { query: { weeks } }, signal })),
    placeholderData: keepPreviousData,
    refetchInterval: ANEW_MS,
  });
