import type { Command } from '@tte/domain';
import type { Answer, TestGateway } from './gateway.js';
import { official } from './gateway.js';
import { pdf, submission } from './people.js';

const PATH = '/api/v1/cases';
const APPLICANT = '/api/v1/applicant';
const DAY = 86_400_000;

export const linkOf = (gateway: TestGateway, caseId: string, from = Date.now()): Promise<string> =>
  gateway.vault.applicantLink(caseId, new Date(from + DAY));

/** A case with its applicant, who has nothing but a link. */
export async function openApplicantCase(gateway: TestGateway, index: number) {
  const { body } = await gateway.form(PATH, submission(index), pdf());
  const id = String(body['caseId']);
  const workflowId = String((await gateway.vault.entry(id))?.workflowId);
  return {
    id,
    /** A decision of the office. */
    decide: (post: string, message: string, decision: object): Promise<Answer> =>
      gateway.post(`${PATH}/${id}/${message}`, { dataVersion: 1, ...decision }, official(post)),
    /** What an activity or a timer brings. */
    take: (command: Command) => gateway.workflows.take(workflowId, command),
    ...applicantWith(gateway, id, await linkOf(gateway, id)),
  };
}

export type ApplicantCase = Awaited<ReturnType<typeof openApplicantCase>>;

/** Someone who has this link to this case. */
export function applicantWith(gateway: TestGateway, id: string, token: string) {
  const headers = { 'x-applicant-link': token };
  const done = async () => [(await gateway.log.eventsOf(id)).length, gateway.workflows.messages.length];
  return {
    token,
    /** Opens the page as mail scanners do. @throws when that has changed anything */
    async look(query = ''): Promise<Answer> {
      const before = String(await done());
      await fetch(`${gateway.url}${APPLICANT}${query}`, { method: 'HEAD', headers });
      const answer = await gateway.call('GET', `${APPLICANT}${query}`, { headers });
      if (String(await done()) !== before) throw new Error('a look has changed the case');
      return answer;
    },
    act: (what: 'nudge' | 'withdrawal', body: object = { dataVersion: 1 }, key?: string): Promise<Answer> =>
      gateway.call('POST', `${APPLICANT}/${what}`, {
        headers: { ...headers, 'content-type': 'application/json', ...(key && { 'idempotency-key': key }) },
        body: JSON.stringify(body),
      }),
    correct: (data: object, letter?: Buffer, key?: string): Promise<Answer> => {
      const body = new FormData();
      body.append('data', JSON.stringify({ dataVersion: 1, ...data }));
      if (letter) body.append('letter', new Blob([new Uint8Array(letter)]), 'surat.pdf');
      const all = { ...headers, ...(key && { 'idempotency-key': key }) };
      return gateway.call('POST', `${APPLICANT}/correction`, { headers: all, body });
    },
  };
}

/** What the page shows. */
export type Seen = Record<string, unknown> & {
  readonly next: {
    readonly kind: string;
    readonly title: string;
    readonly text: string;
    readonly deadline?: string;
  };
  readonly steps: readonly { readonly step: number; readonly mark: string }[];
  readonly turn: { readonly title: string; readonly since: string } | null;
  readonly said: { readonly note: string | null; readonly fields: readonly object[] } | null;
  readonly successorLink: string | null;
};

/** @throws when the page is not shown, or names an official */
export async function seen(one: Pick<ApplicantCase, 'look'>): Promise<Seen> {
  const { status, body } = await one.look();
  if (status !== 200) throw new Error(`the page is not shown: ${status}`);
  const named = /(kapusdatin|kabid|kasubbid|verifikator|operator)1/.exec(JSON.stringify(body));
  if (named) throw new Error(`the page names ${named[0]}`);
  return body as Seen;
}
