import { evidenceWords } from '@tte/domain';
import type { Case } from '../case-query.js';

/** In words what SI ASN said last: at 8 of a registration, at 2 of a renewal, where SIMPEG has its word as well. */
export function siAsnWord({ procedure, timeline }: Pick<Case, 'procedure' | 'timeline'>): string | undefined {
  const said = timeline.findLast(({ step, evidence }) =>
    procedure === 'renewal' ? step === 2 && evidence?.startsWith('si-asn-') : step === 8,
  );
  return said?.evidence === undefined ? undefined : evidenceWords(said.step, said.evidence);
}
