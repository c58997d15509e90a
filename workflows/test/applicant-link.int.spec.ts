import { setTimeout as delay } from 'node:timers/promises';
import { WorkflowFailedError } from '@temporalio/client';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import {
  LINK_COOL_DOWN,
  TASK_QUEUES,
  type LinkRequest,
  type MailActivities,
  type MailOrder,
} from '@tte/contracts';
import { linkWorkflowId, requestApplicantLink } from '@tte/temporal';
import { randomUUID } from 'node:crypto';
import { workflowBundle } from './support/bundle.js';
import { timeSkippingServer } from './support/environment.js';
import { failure } from './support/index.js';

const MINUTE = 60_000;
const PATIENCE = 20_000;
let env: TestWorkflowEnvironment;
beforeAll(async () => void (env = await timeSkippingServer()), 60_000);
afterAll(() => env?.teardown(), 60_000);

/** A mailbox; `before` is done ahead of each attempt to send a mail. */
class Mailbox implements MailActivities {
  readonly tried: MailOrder[] = [];
  readonly sent: MailOrder[] = [];

  constructor(private readonly before: (attempt: number) => void = () => undefined) {}

  sendMail = async (order: MailOrder) => {
    this.tried.push(order);
    this.before(this.tried.length);
    this.sent.push(order);
    return { recipients: 1 };
  };

  /** Waits, in real time, until so many mails were tried. */
  async reaches(attempts: number): Promise<void> {
    const until = Date.now() + PATIENCE;
    while (this.tried.length < attempts) {
      if (Date.now() > until) throw new Error(`${this.tried.length} of ${attempts} mails were tried`);
      await delay(20);
    }
  }
}

/** Does something while workers serve both queues; each workflow task replays its run from the beginning. */
async function withWorkers<Result>(mailbox: Mailbox, work: () => Promise<Result>): Promise<Result> {
  const { nativeConnection: connection } = env;
  const { sendMail } = mailbox;
  const [workflows, mail] = await Promise.all([
    Worker.create({
      connection,
      taskQueue: TASK_QUEUES.cases,
      workflowBundle: await workflowBundle(),
      maxCachedWorkflows: 0,
    }),
    Worker.create({ connection, taskQueue: TASK_QUEUES.mail, activities: { sendMail } }),
  ]);
  return workflows.runUntil(() => mail.runUntil(work));
}

const newRequest = (): LinkRequest => ({
  caseId: randomUUID(),
  caseNumber: 'TTE-2026-000001',
  caseWorkflowId: 'a case that has ended',
  dataVersion: 2,
  linkGeneration: 1,
  step: 7,
});
const ask = (request: LinkRequest) => requestApplicantLink(env.client, request);
const runOf = (request: LinkRequest) => env.client.workflow.getHandle(linkWorkflowId(request));

test('many requests at once are one mail, by references alone, and so is one before it has cooled down', async () => {
  const [mailbox, request] = [new Mailbox(), newRequest()];
  await withWorkers(mailbox, async () => {
    await Promise.all(Array.from({ length: 12 }, () => ask(request)));
    await mailbox.reaches(1);
    const { runId } = await runOf(request).describe();
    await env.sleep(LINK_COOL_DOWN - MINUTE);
    await ask(request);
    expect((await runOf(request).describe()).runId).toBe(runId);
    await runOf(request).result();
    const { caseId, caseNumber } = request;
    const log = { caseId, events: [] };
    const order = { log, caseNumber, dataVersion: 2, mail: 'new-link', step: 7, round: 1 };
    expect(mailbox.sent).toEqual([{ ...order, occasion: runId }]);
  });
}, 60_000);

test('once it has cooled down, a request is another mail under another key', async () => {
  const [mailbox, request] = [new Mailbox(), newRequest()];
  await withWorkers(mailbox, async () => {
    for (const count of [1, 2]) {
      await ask(request);
      await runOf(request).result();
      expect(mailbox.sent).toHaveLength(count);
    }
    expect(new Set(mailbox.sent.map(({ occasion }) => occasion)).size).toBe(2);
  });
}, 60_000);

test.each([
  ['the links were revoked', { linkGeneration: 2 }],
  ['the address was corrected', { dataVersion: 3 }],
])(
  'after %s, it is another mail at once',
  async (_what, change) => {
    const [mailbox, request] = [new Mailbox(), newRequest()];
    await withWorkers(mailbox, async () => {
      await ask(request);
      await ask({ ...request, ...change });
      await mailbox.reaches(2);
    });
    expect(mailbox.sent.map(({ dataVersion }) => dataVersion).sort()).toEqual([
      2,
      { ...request, ...change }.dataVersion,
    ]);
  },
  60_000,
);

test('a mail server that is away for a while gets the same mail again, under the same key', async () => {
  const mailbox = new Mailbox((attempt) => {
    if (attempt < 4) throw failure('mail-unavailable');
  });
  const request = newRequest();
  await withWorkers(mailbox, async () => {
    await ask(request);
    await runOf(request).result();
  });
  expect([mailbox.tried.length, mailbox.sent.length]).toEqual([4, 1]);
  expect(new Set(mailbox.tried.map(({ occasion }) => occasion)).size).toBe(1);
}, 60_000);

test('an address that refuses mail is not tried again before the time is over, and the run says so', async () => {
  const mailbox = new Mailbox(() => {
    throw failure('mail-address-refused');
  });
  const request = newRequest();
  await withWorkers(mailbox, async () => {
    await ask(request);
    await mailbox.reaches(1);
    await env.sleep(MINUTE);
    await ask(request);
    await expect(runOf(request).result()).rejects.toThrow(WorkflowFailedError);
  });
  expect(mailbox.tried).toHaveLength(1);
}, 60_000);
