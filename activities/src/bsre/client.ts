import type { Applicant } from '@tte/domain';
import type { FailureCode } from '@tte/contracts';
import { failure } from '../failures.js';
import { basic, call, join, type Answer } from '../http/call.js';
import { latestEnd, statusWord } from './answers.js';
import type { BsreConfig } from './config.js';

/** Who is meant: the parts of an applicant that BSrE is told. */
export type BsrePerson = Pick<Applicant, 'name' | 'nik' | 'email'>;

/** BSrE as this system uses it. Its failures are those of the table. */
export interface BsreClient {
  /** BSrE's word for the person's status, as it said it. */
  statusOf(person: BsrePerson): Promise<string>;
  /** `exists` when BSrE answers that it knows the person already (409). */
  register(person: BsrePerson): Promise<'registered' | 'exists'>;
  /** The certificate's end, `YYYY-MM-DD`; undefined when it cannot be asked or BSrE does not say. */
  certificateEnd(person: BsrePerson): Promise<string | undefined>;
}

/** BSrE over HTTP, with Basic credentials. */
export function createBsreClient(config: BsreConfig): BsreClient {
  const headers = { authorization: basic(config.username, config.password), accept: 'application/json' };

  async function request(path: string, refused: FailureCode, body?: object): Promise<Answer> {
    const init = body
      ? {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }
      : { headers };
    return judge(await call(join(config.url, path), init, config.timeoutMs), refused);
  }

  return {
    async statusOf({ nik, email }) {
      const body = config.statusBy === 'nik' ? { nik } : { email };
      const answer = await request(config.paths.status, 'bsre-refused-request', body);
      const word = statusWord(answer.body);
      if (answer.status === 409) throw failure('bsre-refused-request');
      if (word === undefined) throw failure('bsre-unreadable');
      return word;
    },

    async register({ name, email, nik }) {
      const { registrationFields: fields, registrationConstants = {}, paths } = config;
      const person = { [fields.name]: name, [fields.email]: email, ...(fields.nik && { [fields.nik]: nik }) };
      const body = { ...registrationConstants, ...person };
      const answer = await request(paths.registration, 'bsre-refused-registration', body);
      return answer.status === 409 ? 'exists' : 'registered';
    },

    async certificateEnd({ nik }) {
      if (!config.paths.profile) return undefined;
      const path = config.paths.profile.replace('{nik}', encodeURIComponent(nik));
      return latestEnd((await request(path, 'bsre-refused-request')).body);
    },
  };
}

/** Passes on 2xx and 409, which the caller reads; everything else is a failure. */
function judge(answer: Answer | undefined, refused: FailureCode): Answer {
  if (!answer) throw failure('bsre-unreachable');
  const { status, retryAfterMs } = answer;
  if ((status >= 200 && status < 300) || status === 409) return answer;
  if (status === 401 || status === 403) throw failure('bsre-unauthorized', retryAfterMs);
  if (status === 408 || status === 429 || status >= 500) throw failure('bsre-overloaded', retryAfterMs);
  throw failure(status >= 400 ? refused : 'bsre-unreadable');
}
