import { asForm, createTteClient, ProblemError, type components, type operations } from '@tte/client';
import type { RevocationReason } from '@tte/domain';
import { signIn } from '@tte/sandbox';
import { randomUUID } from 'node:crypto';
import { eventually } from '../eventually.js';
import { dataOf, persist, unlessPassing } from './persist.js';
import type { InventedPerson } from './invented-person.js';
import {
  letterOf,
  letterFile,
  RENEWAL_LETTER,
  REVOCATION_LETTER,
  type WrittenLetter,
} from './written-letter.js';

export type CaseDetail = components['schemas']['Case'];
export type Receipt = components['schemas']['Receipt'];
export type Submitted = components['schemas']['Submitted'];
/** A case that was opened. */
export type Entered = Pick<Submitted, 'caseId' | 'caseNumber'>;
type Correction = operations['correctCase']['requestBody']['content']['multipart/form-data'];
type Letters = operations['submitLetter']['requestBody']['content']['multipart/form-data'];
type AboutAccounts = Extract<Letters['data'], { holders: unknown }>;
/** Whose account a letter is about: by NIK, or by the case that made it. */
export type Holder = AboutAccounts['holders'][number];
/** What is asked for an account, by the SOP that fits it. */
type Asked =
  Pick<Extract<AboutAccounts, { reason: unknown }>, 'procedure' | 'reason'> | { procedure: 'renewal' };
type ListQuery = NonNullable<operations['listCases']['parameters']['query']>;

/** What is decided about a case, as its address ends. */
export type Decision =
  | 'disposition'
  | 'completeness'
  | 'approval'
  | 'portal-revocation'
  | 'portal-work'
  | 'hold'
  | 'nudge'
  | 'withdrawal'
  | 'link-revocation';

/** Longer than any answer of a gateway that has its parts, in milliseconds. */
const PATIENCE_MS = 30_000;

export type Person = 'operator1' | 'kapusdatin1' | 'kabid1' | 'kasubbid1' | 'verifikator1';

/** The gateway as its people use it: each signed in by OIDC, each with a token of their own. */
export class GatewayClient {
  private readonly tokens = new Map<Person, Promise<string>>();
  private readonly gatewayUrl: string;
  private readonly sandboxUrl: string;
  /** Called with where a case stands, as each answer tells it. */
  private readonly onStatus: (caseId: string, status: string) => void;
  private readonly patienceSeconds: number | undefined;

  /** @param patienceSeconds how long an answer, or a status of a case, is awaited; as `eventually` by default */
  constructor(
    gatewayUrl: string,
    sandboxUrl: string,
    onStatus: GatewayClient['onStatus'] = () => undefined,
    patienceSeconds?: number,
  ) {
    this.gatewayUrl = gatewayUrl;
    this.sandboxUrl = sandboxUrl;
    this.onStatus = onStatus;
    this.patienceSeconds = patienceSeconds;
  }

  /**
   * Enters a letter for a person, as the operator at the front desk.
   * @param written what the letter says otherwise than the sample
   */
  async submit(
    person: InventedPerson,
    idempotencyKey: string = randomUUID(),
    written: Partial<WrittenLetter> = {},
  ): Promise<Submitted> {
    const { letter, file } = letterOf(idempotencyKey, written);
    return this.persist('the letter', () =>
      this.as('operator1').POST('/api/v1/cases', {
        body: { data: { applicant: person, letter }, letter: file },
        bodySerializer: asForm,
        params: { header: { 'Idempotency-Key': idempotencyKey } },
        signal: AbortSignal.timeout(PATIENCE_MS),
      }),
    );
  }

  /**
   * Enters a letter that asks for the end of one account, as the operator at the front desk.
   * @param written what the letter says otherwise than the sample
   * @throws Error with the code of the refusal
   */
  revoke(
    holder: Holder,
    reason: RevocationReason,
    idempotencyKey: string = randomUUID(),
    written: Partial<WrittenLetter> = {},
  ): Promise<Submitted> {
    const asked: Asked = { procedure: 'revocation', reason };
    return this.ask(asked, holder, idempotencyKey, { ...REVOCATION_LETTER, ...written });
  }

  /**
   * Enters a letter that asks for another certificate of one account, as the operator at the front desk.
   * @param written what the letter says otherwise than the sample
   * @throws Error with the code of the refusal
   */
  renew(
    holder: Holder,
    idempotencyKey: string = randomUUID(),
    written: Partial<WrittenLetter> = {},
  ): Promise<Submitted> {
    return this.ask({ procedure: 'renewal' }, holder, idempotencyKey, { ...RENEWAL_LETTER, ...written });
  }

  private async ask(
    asked: Asked,
    holder: Holder,
    idempotencyKey: string,
    written: Partial<WrittenLetter>,
  ): Promise<Submitted> {
    const { letter, file } = letterOf(idempotencyKey, written);
    const answer = await this.persist(`the letter of ${asked.procedure}`, () =>
      this.as('operator1').POST('/api/v1/letters', {
        body: { data: { ...asked, letter, holders: [holder] }, letter: file },
        bodySerializer: asForm,
        params: { header: { 'Idempotency-Key': idempotencyKey } },
        signal: AbortSignal.timeout(PATIENCE_MS),
      }),
    );
    const [result] = 'results' in answer ? answer.results : [];
    if (result && 'case' in result) return result.case;
    throw new Error(`the holder was refused (${result && 'problem' in result ? result.problem.code : ''})`);
  }

  /**
   * States that nothing has changed, as the holder on the page that a mail's link opens.
   * @param nik of the holder, by whom the desk finds the case
   * @param link the token in that link
   */
  async renewOwn(nik: string, link: string, idempotencyKey: string = randomUUID()): Promise<Entered> {
    const holder = createTteClient({ baseUrl: this.gatewayUrl, idempotencyKey: () => undefined });
    const headers = { 'X-Applicant-Link': link };
    const { dataVersion } = await this.persist('the holder’s page', () =>
      holder.GET('/api/v1/applicant', { headers, signal: AbortSignal.timeout(PATIENCE_MS) }),
    );
    const { caseNumber } = await this.persist('the holder’s statement', () =>
      holder.POST('/api/v1/applicant/renewal', {
        body: { dataVersion, unchanged: true },
        params: { header: { 'Idempotency-Key': idempotencyKey } },
        headers,
        signal: AbortSignal.timeout(PATIENCE_MS),
      }),
    );
    const look = async () => {
      const found = await unlessPassing(this.list({ procedure: 'renewal' }, nik));
      return found?.items.find((item) => item.caseNumber === caseNumber);
    };
    return eventually(`the case ${caseNumber}`, look, this.patienceSeconds);
  }

  /**
   * One decision; the same command is sent again while the gateway says "try again" or does not answer.
   * @param body of this decision; a `commandId` is added where it has none
   */
  async decide(
    person: Person,
    caseId: string,
    decision: Decision,
    body: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Receipt> {
    const command = { commandId: randomUUID(), ...body };
    return this.persist(decision, () =>
      this.as(person).POST(`/api/v1/cases/{caseId}/${decision}`, {
        params: { path: { caseId } },
        body: command as never,
        headers,
        signal: AbortSignal.timeout(PATIENCE_MS),
      }),
    ) as Promise<Receipt>;
  }

  /** Enters the applicant's answer to a return; a new letter comes along where the letter itself is corrected. */
  async correct(
    caseId: string,
    fields: NonNullable<Correction['data']['fields']>,
    applicant: Partial<InventedPerson>,
    newLetter: boolean,
    note?: string,
  ): Promise<Receipt> {
    const data = {
      ...{ commandId: randomUUID(), dataVersion: 1, fields, applicant },
      ...(note !== undefined && { note }),
    };
    return this.persist('correction', () =>
      this.as('operator1').POST('/api/v1/cases/{caseId}/correction', {
        params: { path: { caseId } },
        body: {
          data,
          ...(newLetter && { letter: letterFile() }),
        },
        bodySerializer: asForm,
        signal: AbortSignal.timeout(PATIENCE_MS),
      }),
    );
  }

  /** Looks through the list, as the operator; `text` is what to search by. */
  async list(query: ListQuery, text?: string): Promise<components['schemas']['CaseList']> {
    const header = text === undefined ? {} : { 'Search-Text': encodeURIComponent(text) };
    return dataOf(this.as('operator1').GET('/api/v1/cases', { params: { query, header } }));
  }

  /** The case as the operator sees it; undefined while it cannot be seen. */
  async detail(caseId: string): Promise<CaseDetail | undefined> {
    const params = { path: { caseId } };
    const signal = AbortSignal.timeout(PATIENCE_MS);
    try {
      const answer = this.as('operator1').GET('/api/v1/cases/{caseId}', { params, signal });
      return await unlessPassing(dataOf(answer));
    } catch (error) {
      if (error instanceof ProblemError && error.status === 404) return undefined;
      throw error;
    }
  }

  /** Waits until the case stands at one of these statuses. */
  reaches(caseId: string, ...statuses: readonly string[]): Promise<CaseDetail> {
    const look = async () => {
      const detail = await this.detail(caseId);
      if (detail) this.onStatus(caseId, detail.status);
      return detail && statuses.includes(detail.status) ? detail : undefined;
    };
    return eventually(`status ${statuses.join(' or ')}`, look, this.patienceSeconds);
  }

  private persist<Data>(what: string, send: Parameters<typeof persist<Data>>[1]): Promise<Data> {
    return persist(what, send, this.patienceSeconds);
  }

  /** A decision carries its `commandId`, a letter its key: none has a further key, which would cost the store more. */
  private as(person: Person) {
    return createTteClient({
      baseUrl: this.gatewayUrl,
      accessToken: () => this.token(person),
      idempotencyKey: () => undefined,
    });
  }

  private token(person: Person): Promise<string> {
    let token = this.tokens.get(person);
    if (!token) {
      token = signIn(this.sandboxUrl, person).then(({ access_token }) => access_token);
      this.tokens.set(person, token);
      // Whoever could not sign in tries again with the next request.
      token.catch(() => this.tokens.delete(person));
    }
    return token;
  }
}
