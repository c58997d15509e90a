import { signIn } from '@tte/sandbox';
import { randomUUID } from 'node:crypto';
import { eventually, HttpFailure, json, requestJson, UNREACHABLE } from './http.js';
import type { InventedPerson } from './invented-person.js';
import { samplePdf } from './letter.js';

/** What the demo reads of a registration. */
export interface CaseDetail {
  readonly registrationId: string;
  readonly registrationNumber: string;
  readonly status: string;
  readonly step: number;
  readonly seq: number;
  readonly timeline: readonly {
    readonly step: number;
    readonly round: number;
    readonly outcome: string;
    readonly actor: { readonly post: string };
    readonly at: string;
  }[];
}

export interface Receipt {
  readonly registrationId: string;
  readonly registrationNumber?: string;
  readonly seq: number;
  readonly status: string;
}

/** What a letter says, as far as a caller wants it otherwise than the sample. */
export interface WrittenLetter {
  readonly number?: string;
  /** `YYYY-MM-DD`; yesterday by default. */
  readonly date?: string;
  /** Of the four that a letter can have; `biasa` by default. */
  readonly nature?: string;
  /** ISO 8601; now by default. */
  readonly receivedAt?: string;
  readonly subject: string;
  readonly signedBy: string;
  readonly fileName: string;
  /** What the PDF shows. */
  readonly body: string;
}

const SAMPLE_LETTER: WrittenLetter = {
  subject: 'Permohonan pendaftaran akun TTE',
  signedBy: 'Kepala Satuan Kerja',
  fileName: 'surat.pdf',
  body: 'Surat Permohonan',
};

export type Person = 'operator1' | 'kapusdatin1' | 'kabid1' | 'kasubbid1' | 'verifikator1';

/** The gateway as its people use it: each signed in by OIDC, each with a token of their own. */
export class GatewayClient {
  private readonly tokens = new Map<Person, Promise<string>>();
  private readonly gatewayUrl: string;
  private readonly sandboxUrl: string;
  /** Called with where a case stands, as each answer tells it. */
  private readonly onStatus: (registrationId: string, status: string) => void;

  constructor(gatewayUrl: string, sandboxUrl: string, onStatus: GatewayClient['onStatus'] = () => undefined) {
    this.gatewayUrl = gatewayUrl;
    this.sandboxUrl = sandboxUrl;
    this.onStatus = onStatus;
  }

  /** Enters a letter for a person, as the operator at the front desk. */
  async submit(
    person: InventedPerson,
    idempotencyKey: string = randomUUID(),
    written: Partial<WrittenLetter> = {},
  ): Promise<Receipt> {
    const { fileName, body, ...facts } = { ...SAMPLE_LETTER, ...written };
    const letter = {
      number: `B/${idempotencyKey.slice(0, 8)}/XI/2026`,
      date: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
      nature: 'biasa',
      receivedAt: new Date().toISOString(),
      ...facts,
    };
    const headers = { 'idempotency-key': idempotencyKey };
    return persist('the letter', () =>
      this.post('operator1', '/registrations', {
        body: withLetter({ applicant: person, letter }, fileName, body),
        headers,
      }),
    );
  }

  /** One decision; the same command is sent again while the gateway says "try again" or does not answer. */
  async decide(
    person: Person,
    registrationId: string,
    route: string,
    body: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Receipt> {
    const command = { commandId: randomUUID(), ...body };
    const path = `/registrations/${registrationId}/${route}`;
    return persist(route, () => this.post(person, path, json(command, 'POST', headers)));
  }

  /** Enters the applicant's answer to a return; a new letter comes along where the letter itself is corrected. */
  async correct(
    registrationId: string,
    fields: readonly string[],
    applicant: Partial<InventedPerson>,
    newLetter: boolean,
  ): Promise<Receipt> {
    const data = { commandId: randomUUID(), dataVersion: 1, fields, applicant };
    const path = `/registrations/${registrationId}/correction`;
    return persist('correction', () =>
      this.post('operator1', path, { body: newLetter ? withLetter(data) : withoutLetter(data) }),
    );
  }

  /** Looks through the list, as the operator; `text` is what to search by. */
  async list(
    query: Readonly<Record<string, string>>,
    text?: string,
  ): Promise<{ readonly items: readonly CaseDetail[] }> {
    const headers = {
      authorization: `Bearer ${await this.token('operator1')}`,
      ...(text !== undefined && { 'search-text': encodeURIComponent(text) }),
    };
    const url = `${this.gatewayUrl}/api/v1/registrations?${new URLSearchParams(query)}`;
    return requestJson(url, 'GET registrations', { headers });
  }

  async detail(registrationId: string): Promise<CaseDetail | undefined> {
    const route = `/registrations/${registrationId}`;
    try {
      const headers = { authorization: `Bearer ${await this.token('operator1')}` };
      return await requestJson<CaseDetail>(`${this.gatewayUrl}/api/v1${route}`, 'GET a registration', {
        headers,
      });
    } catch (error) {
      if (isPassing(error) || (error instanceof HttpFailure && error.status === 404)) return undefined;
      throw error;
    }
  }

  /** Waits until the case stands at one of these statuses. */
  reaches(registrationId: string, ...statuses: readonly string[]): Promise<CaseDetail> {
    return eventually(`status ${statuses.join(' or ')}`, async () => {
      const detail = await this.detail(registrationId);
      if (detail) this.onStatus(registrationId, detail.status);
      return detail && statuses.includes(detail.status) ? detail : undefined;
    });
  }

  private async post(person: Person, route: string, init: RequestInit): Promise<Receipt> {
    const headers = {
      ...(init.headers as Record<string, string>),
      authorization: `Bearer ${await this.token(person)}`,
    };
    const name = `POST ${route.replace(/[0-9a-f-]{36}/, ':id')}`;
    return requestJson(`${this.gatewayUrl}/api/v1${route}`, name, { ...init, method: 'POST', headers });
  }

  private token(person: Person): Promise<string> {
    let token = this.tokens.get(person);
    if (!token) {
      token = signIn(this.sandboxUrl, person).then(({ access_token }) => access_token);
      this.tokens.set(person, token);
    }
    return token;
  }
}

/** The gateway is restarting, or asks to be tried again. */
const isPassing = (error: unknown): boolean =>
  error instanceof HttpFailure &&
  (error.status === 503 || error.status === UNREACHABLE || error.code === 'request-in-flight');

/** Sends a request that carries its own key again until the gateway has answered it. */
const persist = <Answer>(what: string, send: () => Promise<Answer>): Promise<Answer> =>
  eventually(`an answer to ${what}`, async () => {
    try {
      return await send();
    } catch (error) {
      if (!isPassing(error)) throw error;
      return undefined;
    }
  });

function withoutLetter(data: object): FormData {
  const form = new FormData();
  form.set('data', JSON.stringify(data));
  return form;
}

function withLetter(data: object, fileName = SAMPLE_LETTER.fileName, body = SAMPLE_LETTER.body): FormData {
  const form = withoutLetter(data);
  form.set('letter', new Blob([samplePdf(body)], { type: 'application/pdf' }), fileName);
  return form;
}
