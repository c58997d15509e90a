import { portsFor, testStackOffset } from './ports.js';

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

  it.each([
    ['2000', 'gateway on 6000', '2001'],
    ['1999', 'worker on 6000', '2001'],
    ['2656', 'sandbox on 6666', '2660'],
    ['1847', 'temporalUi on 10080', '1848'],
  ])('refuse the offset %s, which puts the %s, and name a good one', (offset, what, good) => {
    expect(() => portsFor({ TTE_PORT_OFFSET: offset })).toThrow(
      `TTE_PORT_OFFSET=${offset} puts the ${what}, a port that browsers and fetch refuse. Take TTE_PORT_OFFSET=${good}.`,
    );
    expect(() => portsFor({ TTE_PORT_OFFSET: good })).not.toThrow();
  });

  it('of the stack that tests start move past what fetch refuses', () => {
    expect(testStackOffset({})).toBe(500);
    expect(testStackOffset({ TTE_PORT_OFFSET: '1500' })).toBe(2001);
    expect(testStackOffset({ TTE_PORT_OFFSET: '1347' })).toBe(1848);
  });

  it('follow a port that the caller has set', () => {
    expect(portsFor({ GATEWAY_PORT: '9000', TTE_PORT_OFFSET: '1' })).toMatchObject({
      gateway: 9000,
      worker: 4002,
    });
  });

  it('refuse a port of the caller that fetch refuses', () => {
    expect(() => portsFor({ GATEWAY_PORT: '6000' })).toThrow(/^GATEWAY_PORT=6000 is a port .* refuse/);
  });

  it.each(['x', '-1', '1.5', '60000'])('refuse the offset %s in one line', (offset) => {
    expect(() => portsFor({ TTE_PORT_OFFSET: offset })).toThrow(
      `TTE_PORT_OFFSET must be a whole number from 0 to 37585, not "${offset}".`,
    );
  });
});
