import { Inject, Injectable } from '@nestjs/common';
import { REGISTER_FIELD_TITLES, sopOf, type Applicant, type TimelineEntry } from '@tte/domain';
import type { CaseView } from '@tte/event-log';
import { Office } from '@tte/staff';
import type { Vault } from '@tte/vault';
import { AccessLog } from '../../access-log/access-log.js';
import type { Caller } from '../../auth/caller.js';
import { Problem } from '../../problems/problem.js';
import { VAULT } from '../../platform/ports.js';
import { Cases, refuseRestricted } from '../../case-access/cases.js';

/** Before a verifikator decides on identity. What SIMPEG says beside what was applied for, field by field. The verifikator decides. */
@Injectable()
export class ComparisonService {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    private readonly cases: Cases,
    private readonly accessLog: AccessLog,
    private readonly office: Office,
  ) {}

  async compare(caller: Caller, caseId: string) {
    const { vault, office } = this;
    const view = await this.cases.view(caseId);
    if (view.state.status === 'new') throw new Problem('unknown-case');
    const { dataVersion } = view.state.facts;
    refuseRestricted(await this.cases.entry(caseId));
    const applicant = await vault.applicant(caseId, dataVersion);
    if (!applicant) throw new Problem('data-erased');
    await this.accessLog.looked(caller, 'comparison', caseId);
    const evidence = await vault.evidence(caseId, 'simpeg', dataVersion);
    const compared = comparedBy(view, 'compareWithSimpeg');
    const unitName = office.unitNames[applicant.unit] ?? applicant.unit;
    return {
      caseId,
      dataVersion,
      /** `compared`, `unavailable`, `unknown-employee`, or null before SIMPEG was asked. */
      simpeg: compared?.evidence ?? null,
      employeeStatus: evidence?.['status'] ?? null,
      siAsn: comparedBy(view, 'checkSiAsn')?.verdicts ?? null,
      fields: rowsOf(applicant, unitName).map(({ simpeg, ...row }) => ({
        ...row,
        simpeg: simpeg.map((name) => evidence?.[name]).find((value) => value !== undefined) ?? null,
        verdict: compared?.verdicts?.[row.field] ?? 'unknown',
      })),
    };
  }
}

/** What a comparison found last. One step can hold both: SI ASN's words then say whose they are. */
function comparedBy(
  { procedure, timeline }: CaseView,
  activity: 'compareWithSimpeg' | 'checkSiAsn',
): TimelineEntry | undefined {
  const row = sopOf(procedure).steps.find(({ carriedBy }) => carriedBy.includes(activity));
  const holdsBoth = row?.carriedBy.includes('compareWithSimpeg') && row.carriedBy.includes('checkSiAsn');
  return timeline.findLast(
    ({ step, evidence }) =>
      step === row?.number && (!holdsBoth || evidence?.startsWith('si-asn-') === (activity === 'checkSiAsn')),
  );
}

/** The fields of the comparison, by the keys of its verdicts, with SIMPEG's own names of them. */
const rowsOf = (applicant: Applicant, unitName: string) => [
  { field: 'name', title: REGISTER_FIELD_TITLES['name'], application: applicant.name, simpeg: ['nama'] },
  { field: 'nik', title: REGISTER_FIELD_TITLES['nik'], application: applicant.nik, simpeg: ['nik'] },
  {
    field: 'employee-number',
    title: REGISTER_FIELD_TITLES['employee-number'],
    application: applicant.nip ?? applicant.nrp ?? null,
    simpeg: ['nip', 'nrp'],
  },
  { field: 'unit', title: REGISTER_FIELD_TITLES['unit'], application: unitName, simpeg: ['satker'] },
  {
    field: 'position',
    title: REGISTER_FIELD_TITLES['position'],
    application: applicant.position,
    simpeg: ['jabatan'],
  },
  {
    field: 'rank',
    title: REGISTER_FIELD_TITLES['rank'],
    application: applicant.rank ?? null,
    simpeg: ['pangkat'],
  },
];
