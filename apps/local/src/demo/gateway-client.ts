import { signIn } from '@tte/sandbox';
import { randomUUID } from 'node:crypto';
import { eventually, HttpFailure, json, requestJson } from './http.js';
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

  constructor(gatewayUrl: string, sandboxUrl: string) {
    this.gatewayUrl = gatewayUrl;
    this.sandboxUrl = sandboxUrl;
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
    const form = this.form({ applicant: person, letter }, fileName, body);
    return this.post('operator1', '/registrations', {
      body: form,
      headers: { 'idempotency-key': idempotencyKey },
    });
  }

  /** One decision; the same command is sent again while the gateway says "try again" or does not answer. */
  async decide(person: Person, registrationId: string, route: string, body: object): Promise<Receipt> {
    const command = { commandId: randomUUID(), ...body };
    return eventually(`an answer to ${route}`, async () => {
      try {
        return await this.post(person, `/registrations/${registrationId}/${route}`, json(command));
      } catch (error) {
        if (!isPassing(error)) throw error;
        return undefined;
      }
    });
  }

  async correct(
    registrationId: string,
    fields: readonly string[],
    applicant: Partial<InventedPerson>,
  ): Promise<Receipt> {
    const form = this.form({ dataVersion: 1, fields, applicant });
    return this.post('operator1', `/registrations/${registrationId}/correction`, { body: form });
  }

  /** Looks through the list, as the operator. */
  async list(query: Readonly<Record<string, string>>): Promise<{ readonly items: readonly CaseDetail[] }> {
    const headers = { authorization: `Bearer ${await this.token('operator1')}` };
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
      return detail && statuses.includes(detail.status) ? detail : undefined;
    });
  }

  private form(data: object, fileName = SAMPLE_LETTER.fileName, body = SAMPLE_LETTER.body): FormData {
    const form = new FormData();
    form.set('data', JSON.stringify(data));
    form.set('letter', new Blob([samplePdf(body)], { type: 'application/pdf' }), fileName);
    return form;
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
  error instanceof HttpFailure ? error.status === 503 : error instanceof TypeError;
