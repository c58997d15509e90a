import { isFetchable } from './fetchable.js';

/** Nothing of anybody listens on this loopback address, so every other port refuses the connection at once. */
const NOBODY = '127.255.0.1';

const reasonOf = async (port: number): Promise<string> => {
  const failure = await fetch(`http://${NOBODY}:${port}`).then(
    () => new Error('something answered'),
    (error: Error) => error,
  );
  return (failure.cause as Error | undefined)?.message ?? failure.message;
};

describe('ports that can be fetched', () => {
  it('are those that fetch itself does not refuse, beyond the last it refuses as well', async () => {
    const ports = Array.from({ length: 10_200 - 4000 }, (_, at) => 4000 + at);
    const refused: number[] = [];
    for (let at = 0; at < ports.length; at += 200) {
      const some = ports.slice(at, at + 200);
      const reasons = await Promise.all(some.map(reasonOf));
      refused.push(...some.filter((_, which) => reasons[which] === 'bad port'));
    }
    expect(refused).toContain(6000);
    expect(refused).toEqual(ports.filter((port) => !isFetchable(port)));
  }, 60_000);
});
