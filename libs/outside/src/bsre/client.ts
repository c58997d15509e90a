import { parseBsreStatus, type Applicant } from '@tte/domain';
import type { FailureCode } from '@tte/contracts';
import { failure } from '../failures.js';
import { basic, call, join, type HttpResponse, type NoResponse } from '../http/call.js';
import { latestEnd, registrationWord, statusWord, type RegistrationWord } from './responses.js';
import type { BsreCodes, BsreConfig } from './config.js';

/** Who is meant: the parts of an applicant that BSrE is told. */
export type BsrePerson = Pick<Applicant, 'name' | 'nik' | 'email'>;

/** What became of a registration, as far as its answer tells. */
export type CaseResponse =
  /** BSrE has answered; `exists` when it says that it knows the person already (409). */
  | { readonly outcome: RegistrationWord | 'exists' }
  /** `lost`: nobody knows whether BSrE has taken it. `not-taken`: it certainly has not. */
  | {
      readonly outcome: 'lost' | 'not-taken';
      readonly code: FailureCode;
      /** Milliseconds that BSrE asks to be left alone. */
      readonly retryAfterMs?: number;
    };

/** BSrE as this system uses it. Its failures are those of the table. */
export interface BsreClient {
  /** BSrE's word for the person's status, as it said it; of version 1's codes the status that they stand for. */
  statusOf(person: BsrePerson): Promise<string>;
  /** Asks BSrE to register the person; it throws nothing, since what is unknown of the call matters. */
  register(person: BsrePerson): Promise<CaseResponse>;
  /** The certificate's end, `YYYY-MM-DD`; undefined when it cannot be asked or BSrE does not say. */
  certificateEnd(person: BsrePerson): Promise<string | undefined>;
}

/** BSrE over HTTP, with Basic credentials. */
export function createBsreClient(config: BsreConfig): BsreClient {
  const headers = { authorization: basic(config.username, config.password), accept: 'application/json' };
  const codes = config.status.version === 1 ? config.status.codes : undefined;

  const get = (path: string, { nik }: BsrePerson) =>
    call(join(config.url, path.replace('{nik}', encodeURIComponent(nik))), { headers }, config.timeoutMs);
  const post = (path: string, body: object) => {
    const json = { ...headers, 'content-type': 'application/json' };
    const init = { method: 'POST', headers: json, body: JSON.stringify(body) };
    return call(join(config.url, path), init, config.timeoutMs);
  };

  return {
    async statusOf(person) {
      const { status } = config;
      const answer = await (status.version === 1
        ? get(status.path, person)
        : post(status.path, { nik: person.nik }));
      const word = statusWord(answer.body, codes);
      if (isUnknownPerson(answer, word)) return word;
      mustBeFine(answer);
      if (word === undefined) throw failure('bsre-unreadable');
      return word;
    },

    async register({ name, email, nik }) {
      const { caseFields: fields, paths } = config;
      const person = { [fields.name]: name, [fields.email]: email, ...(fields.nik && { [fields.nik]: nik }) };
      const answer = await post(paths.registration, person);
      return readRegistration(answer, codes);
    },

    async certificateEnd(person) {
      if (!config.paths.profile) return undefined;
      const answer = await get(config.paths.profile, person);
      mustBeFine(answer);
      return latestEnd(answer.body);
    },
  };
}

const isFine = ({ status = 0 }: HttpResponse | NoResponse): boolean => status >= 200 && status < 300;

/** Some deployments say "not registered" as an error, as 404 or 400. */
const isUnknownPerson = ({ status }: HttpResponse | NoResponse, word: string | undefined): word is string =>
  (status === 400 || status === 404) && word !== undefined && parseBsreStatus(word) === 'NOT_REGISTERED';

/** @throws ApplicationFailure when the answer is none that could be read */
function mustBeFine(answer: HttpResponse | NoResponse): void {
  if (!isFine(answer)) throw failure(refusalOf(answer, 'bsre-refused-request'), answer.retryAfterMs);
  if (answer.isTooLarge) throw failure('bsre-answer-too-large');
}

/** What an answer outside 2xx, or none, means. */
function refusalOf({ status }: HttpResponse | NoResponse, refused: FailureCode): FailureCode {
  if (status === undefined) return 'bsre-unreachable';
  if (status === 401 || status === 403) return 'bsre-unauthorized';
  if (status === 408 || status === 429 || status >= 500) return 'bsre-overloaded';
  return status >= 400 ? refused : 'bsre-unreadable';
}

/**
 * Reads the answer to a registration. What was sent and got no answer, or one of a machine in between (5xx, 408, a
 * redirection), may have been taken.
 */
function readRegistration(answer: HttpResponse | NoResponse, codes: BsreCodes | undefined): CaseResponse {
  const { status, retryAfterMs } = answer;
  if (isFine(answer)) return { outcome: registrationWord(answer.body, codes) };
  if (status === 409) return { outcome: 'exists' };
  const code = refusalOf(answer, 'bsre-refused-applicant');
  if (code === 'bsre-refused-applicant') return { outcome: 'refused' };
  const isTold = status === 401 || status === 403 || status === 429 || (!status && !answer.wasSent);
  return {
    outcome: isTold ? 'not-taken' : 'lost',
    code,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
  };
}
