import { foundAtRest, foundUnderWay } from './findings.js';
import { keepPlaying, type Office } from './playing.js';
import type { Befallen } from './befall.js';
import type { Round } from './result.js';

interface HowToPlay {
  readonly kinds: readonly string[];
  readonly atOnce: number;
  readonly atLeast: number;
}

/** What happens while cases go on. */
export interface Disturbed {
  readonly faults: readonly Befallen[];
  readonly seen: readonly string[];
}

/**
 * Has people play cases while something happens, then lets all come to their ends and looks at everything.
 * @param disturb is given how to look at what is acknowledged and logged so far
 */
export async function playRound(
  round: string,
  office: Office,
  how: HowToPlay,
  disturb: (look: () => Promise<void>) => Promise<Disturbed>,
): Promise<Round> {
  const began = performance.now();
  const before = office.kept.length;
  const wrong: string[] = [];
  const playing = keepPlaying(office, how);
  const disturbed = await disturb(async () => {
    wrong.push(...(await foundUnderWay(office)));
  }).finally(() => playing.end());
  const played = await playing.end();
  wrong.push(...(await foundAtRest(office, played)));
  const kinds = Map.groupBy(played, ({ kind }) => kind);
  return {
    round,
    ...disturbed,
    cases: Object.fromEntries([...kinds].map(([kind, all]) => [kind, all.length])),
    acknowledged: office.kept.length - before,
    seconds: (performance.now() - began) / 1000,
    wrong,
  };
}
