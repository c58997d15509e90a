import { asForm, type operations } from '@tte/client';
import type { ProcedureName } from '@tte/domain';
import { answer, api, type Schemas } from '../../../api/client.js';
import type { Draft } from '../draft.js';
import type { LetterData, LetterKind } from '../letter-kind.js';

/** How a person stands, and which SOPs fit. */
export type Fit = Schemas['Fit'];

/** Somebody of the letter whom another SOP fits, or none. */
export interface Unfit {
  /** Of the person in the form. */
  readonly id: string;
  readonly name: string;
  readonly fit: Fit;
}

type Body = operations['submitLetter']['requestBody']['content']['multipart/form-data'];

/** Those of the letter whom another SOP fits than the one that it asks for. Nothing is stored. */
export async function unfitOf<Typed extends Draft>(
  { procedure, nameOf }: LetterKind<Typed>,
  { people }: Typed,
  data: LetterData,
): Promise<readonly Unfit[]> {
  const answered = await answer(
    api.POST('/api/v1/letters', {
      params: { query: { dryRun: 'true' } },
      // A dry run needs no letter, which the document cannot say.
      body: { data } as unknown as Body,
      bodySerializer: asForm,
    }),
  );
  if (!('rows' in answered)) throw new Error('a dry run was answered as a letter');
  return answered.people.flatMap((fit) => {
    const one = people[fit.row - 1];
    return one && isUnfit(fit, procedure) ? [{ id: one.id, name: nameOf(one), fit }] : [];
  });
}

/** A case that is open stands in the way by itself: the gateway's refusal leads to it. */
export const isUnfit = ({ standing, fits }: Pick<Fit, 'standing' | 'fits'>, asked: ProcedureName): boolean =>
  standing !== 'under-way' && !fits.includes(asked);
