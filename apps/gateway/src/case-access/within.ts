const PAUSE_MS = 50;

/** Resolves after so many milliseconds. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Asks again until an answer comes or the time is over. */
export async function within<Value>(
  milliseconds: number,
  ask: () => Promise<Value | undefined>,
): Promise<Value | undefined> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const value = await ask();
    if (value !== undefined || Date.now() >= until) return value;
    await pause(PAUSE_MS);
  }
}
