import { ProblemError } from '@tte/client';
import { eventually } from '../eventually.js';
import type { CaseResult } from './case-result.js';
import { GatewayClient, type CaseDetail, type Entered } from './gateway-client.js';
import { historyCosts } from './history-cost.js';
import { KINDS } from './kinds.js';
import { OutsideWorld } from './outside-world.js';
import { playOf } from './play.js';

/** How far a case has come, told while the demo runs. */
export interface Progress {
  readonly index: number;
  readonly kind: string;
  readonly text: string;
}

export interface DemoOptions {
  readonly registrations: number;
  /** Only these kinds, in turn; all by default. */
  readonly kinds?: readonly string[];
  readonly onProgress?: (progress: Progress) => void;
}

type Environment = Readonly<Record<string, string>>;
type Played = Omit<CaseResult, 'historyEvents' | 'historyBytes' | 'workflowTasks'> & {
  readonly caseNumber: string;
};

/** Drives cases through the HTTP API alone, playing each person; all cases run side by side. */
export async function runDemo(
  environment: Environment,
  options: DemoOptions,
): Promise<readonly CaseResult[]> {
  const { GATEWAY_URL = '', SANDBOX_URL = '', MAIL_FROM = '' } = environment;
  const followers = new Map<string, (status: string) => void>();
  const gateway = new GatewayClient(GATEWAY_URL, SANDBOX_URL, (id, status) => followers.get(id)?.(status));
  const world = new OutsideWorld(SANDBOX_URL);
  const kinds = options.kinds ?? Object.keys(KINDS);
  const cases = Array.from(
    { length: options.registrations },
    (_, index) => kinds[index % kinds.length] ?? 'asn',
  );
  const stage = { gateway, world, mailFrom: /<(.+)>/.exec(MAIL_FROM)?.[1] ?? MAIL_FROM, followers };
  const played = await Promise.all(
    cases.map((kind, index) => playCase(kind, stage, (text) => options.onProgress?.({ index, kind, text }))),
  );
  const known = played.map(({ caseNumber }) => caseNumber).filter((number) => number !== '');
  const costs = await historyCosts(environment, known);
  return played.map(({ caseNumber, ...result }) => ({
    ...result,
    ...(costs.get(caseNumber) ?? { historyEvents: 0, historyBytes: 0, workflowTasks: 0 }),
  }));
}

/** Where all cases are played. */
interface Stage {
  readonly gateway: GatewayClient;
  readonly world: OutsideWorld;
  /** Address of this system's own mails. */
  readonly mailFrom: string;
  /** Who wants to know where a case stands, by caseId. */
  readonly followers: Map<string, (status: string) => void>;
}

async function playCase(name: string, stage: Stage, tell: (text: string) => void): Promise<Played> {
  const { gateway, world, mailFrom, followers } = stage;
  const kind = KINDS[name];
  if (!kind) throw new Error(`There is no demo case "${name}"; there are ${Object.keys(KINDS).join(', ')}.`);
  const person = kind.invent();
  const ownMails = async () =>
    (await world.mailsOfCase(person.email)).filter(({ from }) => from.includes(mailFrom));
  let began = Date.now();
  let mailsBefore = 0;
  let submitted: Entered | undefined;
  let problem: string | undefined;
  const onEntered = async (entered: Entered): Promise<void> => {
    // What a case was needed for is what the row tells of: its time and its mails begin anew.
    if (submitted) [began, mailsBefore] = [Date.now(), (await ownMails()).length];
    submitted = entered;
    tell(entered.caseNumber);
    followers.set(entered.caseId, onChange(tell));
  };
  try {
    await kind.prepare(world, person);
    await kind.play(playOf(gateway, world, person, onEntered));
  } catch (error) {
    problem = told(error);
  }
  const seconds = (Date.now() - began) / 1000;
  const id = submitted?.caseId;
  const detail = id === undefined ? undefined : await eventually('the case', () => gateway.detail(id));
  const mails = (await ownMails()).slice(mailsBefore);
  if (problem !== undefined) tell(problem);
  return {
    kind: name,
    caseId: id ?? '',
    caseNumber: detail?.caseNumber ?? '',
    expected: kind.expected,
    outcome: detail?.status ?? 'unknown',
    ...(problem !== undefined && { problem }),
    steps: stepsOf(detail),
    mails: mails.length,
    mailsRepeated: mails.reduce((sum, mail) => sum + mail.repeats, 0),
    registrationsAtBsre: await world.registrations(person.email),
    seconds,
  };
}

/** A refusal by its code: its sentence is for people who work in the office. */
function told(error: unknown): string {
  if (error instanceof ProblemError) return `the gateway answered ${error.status} (${error.code})`;
  return error instanceof Error ? error.message : String(error);
}

/** Tells a status once, and again only when it has changed. */
function onChange(tell: (text: string) => void): (status: string) => void {
  let told = '';
  return (status) => {
    if (status !== told) tell(status);
    told = status;
  };
}

const stepsOf = (detail: CaseDetail | undefined): CaseResult['steps'] =>
  (detail?.timeline ?? []).map(({ step, round, outcome, at, actor }) => ({
    step,
    round,
    outcome,
    at,
    actor: actor.post,
  }));
