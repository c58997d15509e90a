import type { WorkerSettings } from '@tte/config';
import { Office, OfficeStore, type PresentOffice } from '@tte/staff';
import type { Connection } from 'mongoose';

/** The office's units and hours: as the settings have them until somebody has changed them on their page. */
export const presentOffice = (
  { people, case: { office } }: Pick<WorkerSettings, 'people' | 'case'>,
  connection: Connection,
): Office => new Office(new OfficeStore(connection), { units: people.units, calendar: office });

type Work = (...given: never[]) => unknown;

/** The same activities, each of which learns first what the office is at present. */
export const knowing = <Activities extends object>(
  office: Pick<PresentOffice, 'refresh'>,
  activities: Activities,
): Activities =>
  Object.fromEntries(
    Object.entries(activities).map(([name, work]: [string, Work]) => [
      name,
      async (...given: never[]) => {
        await office.refresh();
        return work(...given);
      },
    ]),
  ) as Activities;
