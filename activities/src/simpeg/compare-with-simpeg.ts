import type { CaseRef, CaseActivities } from '@tte/contracts';
import type { Evidence } from '@tte/vault';
import type { ActivityDependencies } from '../dependencies.js';
import { appendBefore } from '../event-log/append-events.js';
import { unlessUnavailable } from '../last-attempt.js';
import { fromStore, readApplicant } from '../store.js';
import { compareWithEmployee } from './compare.js';
import type { Employee } from './port.js';

type Compared = Awaited<ReturnType<CaseActivities['compareWithSimpeg']>>;

/** 9, 10. Asks SIMPEG for the employee, keeps the answer in the vault as evidence, and compares. */
export async function compareWithSimpeg(deps: ActivityDependencies, ref: CaseRef): Promise<Compared> {
  await appendBefore(deps, ref.log);
  const applicant = await readApplicant(deps.vault, ref);
  const employee = await unlessUnavailable('simpeg-unavailable', deps.attempts.simpeg, () =>
    deps.simpeg.find(applicant.nik),
  );
  if (employee === 'unavailable') return { simpeg: 'unavailable' };
  if (employee === 'spoilt-file') return { simpeg: 'spoilt-file' };
  if (employee === undefined) return { simpeg: 'unknown-employee' };
  const { caseId } = ref.log;
  await fromStore(() => deps.vault.keepEvidence(caseId, 'simpeg', ref.dataVersion, evidenceOf(employee)));
  return { simpeg: compareWithEmployee(applicant, employee, deps.unitNames()[applicant.unit]) };
}

const evidenceOf = (employee: Employee): Evidence => ({ ...employee });
