import type { Schemas } from '../../api/client.js';
import type { LetterFacts } from '../../ui/values/check-letter.js';

/** What the gateway answered about one person of the letter. */
export type LetterResult = Schemas['Letter']['results'][number];
/** Why the gateway began no case for a person. */
export type PersonProblem = Schemas['ApplicantProblem'];

/** The letter as it is typed. */
export interface LetterDraft extends LetterFacts {
  /** `YYYY-MM-DDTHH:MM` in WIB. */
  readonly receivedAt: string;
  readonly agendaNumber: string;
  readonly nature: string;
}

/** Somebody whom the letter names. */
export interface Named {
  readonly id: string;
  readonly refusal?: PersonProblem;
}

/** Whose case has begun. */
export interface Registered {
  readonly name: string;
  readonly caseId: string;
  readonly caseNumber: string;
}

/** A file beside the letter, without its content. */
export interface DraftAttachment {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly size: number;
}

/** A letter that is being entered. */
export interface Draft<One extends Named = Named> {
  /** Of its file, and of what it is sent as: another one for each letter. */
  readonly id: string;
  /** Something has been typed or chosen. */
  readonly isBegun: boolean;
  /** How often the gateway has answered it. */
  readonly round: number;
  readonly letter: LetterDraft;
  /** The number of which it was said that another letter has it as well. */
  readonly sameNumber?: string | undefined;
  /** What came with the letter besides itself, in the order in which it was chosen. */
  readonly attachments: readonly DraftAttachment[];
  /** Those for whom no case has begun yet. */
  readonly people: readonly One[];
  readonly registered: readonly Registered[];
}

/** A letter of which nothing is typed. @param subject that such letters have */
export const blankDraft = <One extends Named>(subject: string, people: readonly One[]): Draft<One> => ({
  id: crypto.randomUUID(),
  isBegun: false,
  round: 0,
  letter: { number: '', date: '', receivedAt: '', agendaNumber: '', nature: 'biasa', signedBy: '', subject },
  attachments: [],
  people,
  registered: [],
});

/** Work begins: the letter is received now, unless somebody says otherwise. */
export const begun = <Typed extends Draft>(draft: Typed, nowInWib: string): Typed =>
  draft.isBegun
    ? draft
    : {
        ...draft,
        isBegun: true,
        letter: { ...draft.letter, receivedAt: draft.letter.receivedAt || nowInWib },
      };

/** The letter without one whom it named. */
export const without = <Typed extends Draft>(draft: Typed, id: string): Typed => ({
  ...draft,
  people: draft.people.filter((one) => one.id !== id),
});

/** An answer has come: whose case has begun leaves the form, who is refused stays, and says why. */
export function answered<One extends Named, Typed extends Draft<One>>(
  draft: Typed,
  sent: readonly One[],
  results: readonly LetterResult[],
  nameOf: (one: One) => string,
): Typed {
  const registered: Registered[] = [];
  const resultOf = new Map(results.map((result) => [sent[result.index]?.id, result]));
  const people = draft.people.flatMap((one): One[] => {
    const result = resultOf.get(one.id);
    if (result && 'case' in result) {
      const { caseId, caseNumber } = result.case;
      registered.push({ name: nameOf(one), caseId, caseNumber });
      return [];
    }
    return [result && 'problem' in result ? { ...one, refusal: result.problem } : one];
  });
  return { ...draft, round: draft.round + 1, people, registered: [...draft.registered, ...registered] };
}

/** Everybody whom the letter names has a case. */
export const isDone = ({ people, registered }: Draft): boolean =>
  people.length === 0 && registered.length > 0;
