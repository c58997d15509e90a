const PAUSE_MS = 150;

/**
 * Looks until there is something to see; used where another process acts.
 * @param what is awaited; a function of it is asked when it did not come, and may tell what was seen instead
 * @throws after `seconds`
 */
export async function eventually<Found>(
  what: string | (() => string),
  look: () => Promise<Found | undefined>,
  seconds = 60,
): Promise<Found> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) {
      throw new Error(`${typeof what === 'string' ? what : what()} did not come within ${seconds} s`);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
