import { hostAndPort } from './health.js';

describe('host and port of an address', () => {
  it.each([
    ['mongodb://127.0.0.1:27117/tte', '127.0.0.1', 27117],
    ['mongodb://user:p%40ss@db.test/tte?x=1', 'db.test', 7],
    ['mongodb://a:1,b:2/tte?replicaSet=rs', 'a', 1],
    ['temporal.test:7233', 'temporal.test', 7233],
    ['[::1]:7233', '::1', 7233],
  ])('%s', (address, host, port) => {
    expect(hostAndPort(address, 7)).toEqual({ host, port });
  });
});
