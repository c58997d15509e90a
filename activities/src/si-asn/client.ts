import { call, failure, join } from '@tte/outside';
import { readCivilServant, saysNotFound, type CivilServant } from './civil-servant.js';
import type { SiAsnConfig } from './config.js';
import { createSiAsnTokens } from './tokens.js';

/** SI ASN as this system uses it. Anything but an answer about the person is `si-asn-unavailable`. */
export interface SiAsnClient {
  /** The civil servant with this NIP; undefined when SI ASN has none. */
  find(nip: string): Promise<CivilServant | undefined>;
}

/** SI ASN over HTTP. Refused tokens (401) are renewed once per call. */
export function createSiAsnClient(config: SiAsnConfig): SiAsnClient {
  const tokens = createSiAsnTokens(config);

  async function ask(nip: string) {
    const headers = { ...(await tokens.headers()), accept: 'application/json' };
    return call(join(config.dataUtamaUrl, encodeURIComponent(nip)), { headers }, config.timeoutMs);
  }

  return {
    async find(nip) {
      let answer = await ask(nip);
      if (answer.status === 401) {
        tokens.forget();
        answer = await ask(nip);
      }
      // An unknown path and an unknown person are both 404; only the words tell a person that is not there.
      if ((answer.status === 404 || answer.status === 200) && saysNotFound(answer.body)) return undefined;
      const found = answer.status === 200 ? readCivilServant(answer.body) : undefined;
      if (!found) throw failure('si-asn-unavailable', answer.retryAfterMs);
      return found;
    },
  };
}
