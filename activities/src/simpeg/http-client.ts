import { asFields, call, failure, join, textOf } from '@tte/outside';
import { readEmployee, type SimpegClient } from './port.js';

/** How SIMPEG's HTTP interface is reached. */
export interface HttpSimpegConfig {
  /** Base address before `/pegawai`. */
  readonly url: string;
  readonly token: string;
  readonly timeoutMs: number;
}

/**
 * SIMPEG over HTTP: `GET {url}/pegawai?nik=`. That the NIK stands in the URL is their interface; it is why no URL
 * and no error text of a call is ever logged or passed on.
 */
export function createHttpSimpegClient({ url, token, timeoutMs }: HttpSimpegConfig): SimpegClient {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' };
  return {
    async find(nik) {
      const query = new URLSearchParams({ nik });
      const answer = await call(`${join(url, 'pegawai')}?${query}`, { headers }, timeoutMs);
      if (answer.status === 404) return undefined;
      const fields = answer.status === 200 ? asFields(answer.body) : undefined;
      const employee = fields && readEmployee((field) => textOf(fields, field));
      if (!employee) throw failure('simpeg-unavailable', answer.retryAfterMs);
      return employee;
    },
  };
}
