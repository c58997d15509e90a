/** Folds that wait for their time, by case. */
export interface LaterFolds {
  /** Has the case folded after so many milliseconds. */
  put(caseId: string, inMs: number): void;
  /** Takes the case's fold back: the caller folds, or puts it anew. */
  take(caseId: string): void;
  /** Folds at once all that waits; resolves when nothing is under way. */
  settle(): Promise<void>;
}

/** Milliseconds until a fold that failed is tried again. */
const AGAIN_MS = 1_000;

/**
 * @param fold brings a case's projections to the end of its log
 * @param isPassing whether what it threw may succeed later; all else is for a catch-up to find
 */
export function laterFolds(
  fold: (caseId: string) => Promise<unknown>,
  isPassing: (error: unknown) => boolean,
): LaterFolds {
  const waiting = new Map<string, NodeJS.Timeout>();
  const underWay = new Set<Promise<void>>();

  function take(caseId: string): void {
    clearTimeout(waiting.get(caseId));
    waiting.delete(caseId);
  }

  function put(caseId: string, inMs: number): void {
    take(caseId);
    // A process that ends otherwise than by `settle` leaves the fold to the next append, or to a catch-up.
    waiting.set(caseId, setTimeout(() => void begin(caseId), inMs).unref());
  }

  function begin(caseId: string): Promise<void> {
    take(caseId);
    const folding = fold(caseId).then(
      () => undefined,
      (error: unknown) => {
        if (isPassing(error)) put(caseId, AGAIN_MS);
      },
    );
    underWay.add(folding);
    return folding.finally(() => underWay.delete(folding));
  }

  return {
    put,
    take,
    async settle() {
      for (const caseId of [...waiting.keys()]) void begin(caseId);
      await Promise.all(underWay);
    },
  };
}
