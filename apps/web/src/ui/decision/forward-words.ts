import { POST_TITLES, sopOf, type ProcedureName } from '@tte/domain';

/** What of a case tells to whom its letter goes next. */
export interface Forwardable {
  readonly procedure: ProcedureName;
  readonly status: string;
  readonly step: number;
  readonly urgent?: boolean | undefined;
}

/**
 * What the button says that passes a letter on, to the one whom the SOP's next step is for. The first word on an urgent
 * one is enough for the verifikator to act, and the others follow.
 */
export function forwardWords({ procedure, status, step, urgent }: Forwardable): string {
  if (urgent && status !== 'awaiting-disposition') return 'Catat disposisi susulan';
  const { steps } = sopOf(procedure);
  const next = urgent ? steps.find(({ carriedBy }) => carriedBy.includes('completeness')) : steps[step];
  return next ? `Teruskan ke ${POST_TITLES[next.actor]}` : 'Teruskan';
}

/** The same for letters that are passed on together: to whom, where all of them go to one. */
export function forwardAllWords(cases: readonly Forwardable[]): string {
  const [first, ...others] = new Set(cases.map(forwardWords));
  return first !== undefined && others.length === 0 ? first : 'Teruskan';
}
