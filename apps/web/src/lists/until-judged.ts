interface Judged {
  readonly results: readonly object[];
}

const leftOf = ({ results }: Judged): number =>
  results.filter((result) => 'problem' in result && (result.problem as { code: string }).code === 'try-again')
    .length;

/**
 * Sends the same request again for the cases that it had no time for, as long as each time fewer are left: one press
 * of a button is one decision, however many cases and however slow the machine.
 * @param send sends it, each time under the same key
 */
export async function untilJudged<Answer extends Judged>(send: () => Promise<Answer>): Promise<Answer> {
  let answered = await send();
  for (let left = leftOf(answered); left > 0;) {
    answered = await send();
    const still = leftOf(answered);
    if (still >= left) break;
    left = still;
  }
  return answered;
}
