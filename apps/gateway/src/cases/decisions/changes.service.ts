import { isDeepStrictEqual } from 'node:util';
import { Inject, Injectable } from '@nestjs/common';
import { CORRECTABLE_FIELDS, COVERS, FIELD_TITLES, type Applicant, type CorrectableField } from '@tte/domain';
import type { Vault } from '@tte/vault';
import type { EventLog } from '@tte/event-log';
import { Problem } from '../../problems/problem.js';
import { EVENT_LOG, VAULT } from '../../platform/ports.js';
import { within } from '../../case-access/within.js';

/** The log may lag behind the workflow that refused. */
const LAG_MS = 1_000;

/** Tells a person whose decision came too late what has changed since they looked: names of fields, never values. */
@Injectable()
export class ChangesService {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_LOG) private readonly log: EventLog,
  ) {}

  /** Does `work`; where it is refused as `stale-case`, the refusal says what is other than in `shownVersion`. */
  async telling<Value>(caseId: string, shownVersion: number, work: () => Promise<Value>): Promise<Value> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'stale-case') throw error;
      throw new Problem('stale-case', { members: await this.since(caseId, shownVersion) });
    }
  }

  private async since(caseId: string, shownVersion: number) {
    const { log, vault } = this;
    let dataVersion = shownVersion;
    await within(LAG_MS, async () => {
      const view = await log.caseView(caseId);
      if (view && view.state.status !== 'new') dataVersion = view.state.facts.dataVersion;
      return dataVersion === shownVersion ? undefined : true;
    });
    const [before, after, newLetter] = await Promise.all([
      vault.applicant(caseId, shownVersion),
      vault.applicant(caseId, dataVersion),
      this.newLetterSince(caseId, shownVersion),
    ]);
    const changed = (field: CorrectableField): boolean =>
      field === 'letter'
        ? newLetter
        : before !== undefined && after !== undefined && differ(field, before, after);
    const changes = CORRECTABLE_FIELDS.filter(changed).map((field) => ({
      field,
      title: FIELD_TITLES[field],
    }));
    return { dataVersion, changes };
  }

  private async newLetterSince(caseId: string, shownVersion: number): Promise<boolean> {
    const events = await this.log.eventsOf(caseId);
    return events.some(
      ({ type, data }) =>
        type === 'DataCorrected' && data.dataVersion > shownVersion && data.letterRef !== undefined,
    );
  }
}

const differ = (field: CorrectableField, before: Applicant, after: Applicant): boolean =>
  COVERS[field].some((key) => !isDeepStrictEqual(before[key], after[key]));
