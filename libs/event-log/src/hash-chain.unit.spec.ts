import fc from 'fast-check';
import { FULL_WAY, walk } from '../test/support/walk.js';
import { GENESIS } from '@tte/mongo';
import { chain, verifyChain } from './hash-chain.js';

const logged = () => chain('r1', walk('r1', FULL_WAY));

describe('the hash chain of a case', () => {
  it('begins with 64 zeros, links every event to the one before it, and verifies', () => {
    const events = logged();
    expect(events.length).toBeGreaterThanOrEqual(14);
    expect(events[0]?.prevHash).toBe(GENESIS);
    expect(events[1]?.prevHash).toBe(events[0]?.hash);
    expect(verifyChain(events)).toBeUndefined();
    expect(verifyChain([])).toBeUndefined();
  });

  it('does not depend on the order of properties', () => {
    const reversed = logged().map((event) => Object.fromEntries(Object.entries(event).reverse()));
    expect(verifyChain(reversed as ReturnType<typeof logged>)).toBeUndefined();
  });

  it('is the same when events are chained in parts', () => {
    const events = walk('r1', FULL_WAY);
    const head = chain('r1', events.slice(0, 5));
    expect([...head, ...chain('r1', events.slice(5), head.at(-1)?.hash)]).toEqual(chain('r1', events));
  });

  it('names the first event that was altered, whichever it is', () => {
    const events = logged();
    fc.assert(
      fc.property(
        fc.nat(events.length - 1),
        fc.constantFrom('at', 'step', 'data', 'actor'),
        (index, field) => {
          const tampered = events.map((event, i) =>
            i === index ? { ...event, [field]: { forged: 1 } } : event,
          );
          expect(verifyChain(tampered as typeof events)).toEqual({ seq: index + 1, why: 'content' });
        },
      ),
    );
  });

  it('tells a removed, an inserted and a re-hashed event', () => {
    const events = logged();
    expect(verifyChain(events.filter(({ seq }) => seq !== 4))).toEqual({ seq: 4, why: 'gap' });
    expect(verifyChain(events.slice(1))).toEqual({ seq: 1, why: 'gap' });
    const other = chain('r2', walk('r2', FULL_WAY))[3];
    const mixed = events.map((event) => (event.seq === 4 && other ? other : event));
    expect(verifyChain(mixed)).toEqual({ seq: 4, why: 'case' });
    const forged = events.map((event) =>
      event.seq === 4 ? { ...event, at: '2020-01-01T00:00:00.000Z' } : event,
    );
    const rehashed = [
      ...forged.slice(0, 3),
      ...chain('r1', [stripped(forged[3])], forged[2]?.hash),
      ...forged.slice(4),
    ];
    expect(verifyChain(rehashed)).toEqual({ seq: 5, why: 'link' });
  });
});

function stripped(event: ReturnType<typeof logged>[number] | undefined) {
  if (!event) throw new Error('no such event');
  const { hash: _hash, prevHash: _prevHash, caseId: _caseId, ...content } = event;
  return content as ReturnType<typeof walk>[number];
}
