import { contextFrom } from './context.js';
import { stackEnvironment } from './environment.js';
import { portsFor } from './ports.js';

const secrets = {
  VAULT_MASTER_KEY: 'a',
  AUDIT_KEY: 'e',
  VAULT_INDEX_SECRET: 'b',
  APPLICANT_LINK_SECRET: 'c',
  SESSION_KEY: 'e',
  VAPID_PRIVATE_KEY: 'f',
};
const environment = (caller: NodeJS.ProcessEnv) => stackEnvironment(portsFor(caller), secrets, caller);

describe('environment of the stack', () => {
  it('points every program at this stack', () => {
    expect(environment({ TTE_PORT_OFFSET: '10' })).toMatchObject({
      MONGODB_URI: 'mongodb://127.0.0.1:27127/tte',
      TEMPORAL_ADDRESS: '127.0.0.1:7243',
      GATEWAY_URL: 'http://127.0.0.1:4010',
      PUBLIC_URL: 'http://127.0.0.1:4010',
      OIDC_ISSUER: 'http://127.0.0.1:4020/oidc',
      SMTP_URL: 'smtp://127.0.0.1:4035',
      VAULT_MASTER_KEY: 'a',
    });
  });

  it('yields to what the caller has set, but not to an empty variable', () => {
    const result = environment({
      MONGODB_URI: 'mongodb://db/tte',
      VAULT_MASTER_KEY: 'mine',
      SIMPEG_TOKEN: '',
    });
    expect(result).toMatchObject({
      MONGODB_URI: 'mongodb://db/tte',
      VAULT_MASTER_KEY: 'mine',
      SIMPEG_TOKEN: 'sandbox',
    });
  });

  it('exempts this machine from a proxy, beside what the caller exempts', () => {
    expect(environment({})['no_proxy']).toBe('127.0.0.1,localhost');
    expect(environment({ no_proxy: 'a.test,localhost' })['NO_PROXY']).toBe('a.test,localhost,127.0.0.1');
  });

  it('is not taken for a wish of the caller when it comes back from `./tte env`', () => {
    const shell = {
      MONGODB_URI: 'mongodb://127.0.0.1:1/tte',
      BSRE_URL: 'http://own',
      TTE_HANDED_OUT: 'MONGODB_URI',
    };
    expect(contextFrom(shell).env).toEqual({ BSRE_URL: 'http://own' });
  });
});
