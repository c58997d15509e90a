import type { CaseRef, SiAsnCheck } from '@tte/contracts';
import type { ActivityDependencies } from '../dependencies.js';
import { appendBefore } from '../event-log/append-events.js';
import { unlessUnavailable } from '../last-attempt.js';
import { readApplicant } from '../store.js';
import { dayInJakarta } from '@tte/outside';
import { isConfirmed, matchCivilServant } from './match.js';

const NOT_FOUND: SiAsnCheck = { confirmed: false, because: 'mismatch', verdicts: { nip: 'different' } };

/** 8. Asks SI ASN for the civil servant and compares. The answer is neither kept nor logged: only the verdicts are. */
export async function checkSiAsn(deps: ActivityDependencies, ref: CaseRef): Promise<SiAsnCheck> {
  await appendBefore(deps, ref.log);
  const applicant = await readApplicant(deps.vault, ref);
  const { nip } = applicant;
  if (nip === undefined) return { confirmed: false, because: 'mismatch', verdicts: { nip: 'unknown' } };
  const servant = await unlessUnavailable('si-asn-unavailable', deps.attempts.siAsn, () =>
    deps.siAsn.find(nip),
  );
  if (servant === 'unavailable') return { confirmed: false, because: 'unavailable' };
  if (servant === undefined) return NOT_FOUND;
  const { name, nik } = applicant;
  const settings = { ministryNames: deps.ministryNames, today: dayInJakarta(new Date()) };
  const verdicts = matchCivilServant({ name, nik, nip }, servant, settings);
  return isConfirmed(verdicts)
    ? { confirmed: true, verdicts }
    : { confirmed: false, because: 'mismatch', verdicts };
}
