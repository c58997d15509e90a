import { portsFor } from './ports.js';

describe('ports', () => {
  it('are the usual ones without an offset', () => {
    expect(portsFor({})).toMatchObject({ gateway: 4000, temporal: 7233, temporalUi: 8233, mongo: 27117 });
  });

  it('all move by the offset', () => {
    const usual = portsFor({});
    const moved = portsFor({ TTE_PORT_OFFSET: '100' });
    for (const name of Object.keys(usual) as (keyof typeof usual)[])
      expect(moved[name]).toBe(usual[name] + 100);
  });

  it('never meet within a stack, nor with the stack that the tests start beside it', () => {
    const all = [{}, { TTE_PORT_OFFSET: '500' }].flatMap((env) => Object.values(portsFor(env)));
    expect(new Set(all).size).toBe(all.length);
  });

  it('follow a port that the caller has set', () => {
    expect(portsFor({ GATEWAY_PORT: '9000', TTE_PORT_OFFSET: '1' })).toMatchObject({
      gateway: 9000,
      worker: 4002,
    });
  });

  it.each(['x', '-1', '1.5', '60000'])('refuse the offset %s in one line', (offset) => {
    expect(() => portsFor({ TTE_PORT_OFFSET: offset })).toThrow(
      `TTE_PORT_OFFSET must be a whole number from 0 to 37585, not "${offset}".`,
    );
  });
});
