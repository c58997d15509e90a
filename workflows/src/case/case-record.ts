import { log } from '@temporalio/workflow';
import type { Bounce, CaseInput, CaseSettings, MessageName, Receipt, StateResponse } from '@tte/contracts';
import {
  allowed,
  BOUNCE_CAUSES,
  decide,
  dueMailRef,
  evolve,
  evolveTimeline,
  initialState,
  isClosed,
  isRefused,
  PERSON_POSTS,
  parseCommand,
  REFUSALS,
  turnOf,
  type Decision,
  type MailKind,
  type RefusalCode,
  type CaseEvent,
  type SubmittedCase,
  type SystemCommand,
  type TimelineEntry,
} from '@tte/domain';
import { describe } from './dashboard.js';
import { EventOutbox } from './event-outbox.js';
import { CaseClosed, refusal } from './failures.js';

/** The workflow's time, ISO 8601: that of the workflow task, the same on replay. */
export const workflowTime = () => new Date().toISOString();

/** What a record is opened with. */
export type Opening = Pick<CaseInput, 'submission' | 'resume'> & {
  readonly settings: Pick<CaseSettings, 'refusedSignalLimit'>;
};

/**
 * What a case knows: its state and timeline, folded from events as they are decided, and the events that wait for
 * the log. Nothing else in the workflow changes them.
 */
export class CaseRecord {
  readonly outbox: EventOutbox;
  private readonly refusedSignalLimit: number;
  private readonly listeners: ((event: CaseEvent) => void)[] = [];
  private readonly enders: (() => void)[] = [];
  private current: SubmittedCase;
  private entries: readonly TimelineEntry[];

  /** Opens the record with the letter, or takes it up behind the events that the log holds already. */
  constructor({ submission, settings, resume = [] }: Opening) {
    this.outbox = new EventOutbox(submission.caseId, () => this.current);
    this.refusedSignalLimit = settings.refusedSignalLimit;
    const decision = resume.length > 0 ? undefined : decide(submission, initialState, workflowTime());
    const decided = decision && !isRefused(decision) ? decision.events : [];
    const [letter, ...later] = decided.length > 0 ? decided : resume;
    if (!letter) throw refusal('malformed-command');
    this.entries = evolveTimeline([], letter, initialState);
    this.current = evolve(initialState, letter);
    for (const event of later) this.take(event);
    this.outbox.add(decided);
    describe(this.current, this.entries);
  }

  get state(): SubmittedCase {
    return this.current;
  }

  get timeline(): readonly TimelineEntry[] {
    return this.entries;
  }

  /** Whether this mail was sent, or given up, where the case stands now: it goes out once. */
  told(mail: MailKind): boolean {
    const due = dueMailRef(this.current, mail);
    return this.current.facts.mails.some(({ ref }) => ref === due);
  }

  /** Calls back with each event after it was folded. */
  onEvent(listener: (event: CaseEvent) => void): void {
    this.listeners.push(listener);
  }

  /** Calls back once, when the case has ended. */
  onEnd(listener: () => void): void {
    this.enders.push(listener);
  }

  /** Judges a person's message without a trace; used by the validators. @throws the refusal */
  judge(name: MessageName, payload: unknown): void {
    const decision = this.decide(name, payload);
    if (isRefused(decision)) throw refusal(decision.refused);
  }

  /** Takes a person's message. @throws the refusal */
  accept(name: MessageName, payload: unknown): Receipt {
    const decision = this.decide(name, payload);
    if (isRefused(decision)) throw refusal(decision.refused);
    this.fold(decision.events);
    return this.receipt();
  }

  /** Takes a Signal: refused, it becomes an event, since its sender gets no answer. True when it was accepted. */
  acceptSignal(name: MessageName, payload: unknown): boolean {
    const decision = this.decide(name, payload, 'signal');
    if (!isRefused(decision)) {
      this.fold(decision.events);
      return true;
    }
    this.noteRefusedSignal(name, decision.refused);
    return false;
  }

  /** Takes what the workflow learned from an activity or a timer. @throws CaseClosed when the case has ended meanwhile */
  apply(command: SystemCommand): void {
    const decision = decide(command, this.current, workflowTime());
    if (!isRefused(decision)) return this.fold(decision.events);
    if (isClosed(this.current)) throw new CaseClosed();
    throw new Error(`${command.type} is ${decision.refused} at ${this.current.status}`);
  }

  /** Takes what was told of a mail that came back. What is not of this case, or no such word, changes nothing. */
  acceptBounce({ caseId, ref, to, cause }: Bounce): void {
    const isKnown = BOUNCE_CAUSES.includes(cause) && (to === 'applicant' || to === 'pic');
    if (caseId !== this.current.facts.caseId || !isKnown) return;
    const decision = decide({ type: 'record-bounced', ref, to, cause }, this.current, workflowTime());
    if (!isRefused(decision)) this.fold(decision.events);
  }

  receipt(): Receipt {
    const { seq, status, step, facts } = this.current;
    return { caseId: facts.caseId, procedure: facts.procedure, seq, status, step };
  }

  describeState(): StateResponse {
    const turn = turnOf(this.current);
    const actions = PERSON_POSTS.map((post) => {
      const asker = { actor: { subject: post, post }, ownCase: 'no' } as const;
      return [post, allowed(this.current, asker, workflowTime())] as const;
    });
    return {
      state: this.current,
      ...(turn && { turn }),
      timeline: this.entries,
      allowed: Object.fromEntries(actions.filter(([, list]) => list.length > 0)),
      unlogged: this.outbox.size,
    };
  }

  private decide(name: MessageName, payload: unknown, via?: 'signal'): Decision {
    const command = parseCommand(name, payload);
    if (!command) return { refused: 'malformed-command' };
    return decide(via === undefined ? command : { ...command, via }, this.current, workflowTime());
  }

  private noteRefusedSignal(name: MessageName, code: RefusalCode): void {
    if (this.current.facts.refusedSignals >= this.refusedSignalLimit) {
      log.warn('signal refused, no longer recorded', { name, code, title: REFUSALS[code].title });
      return;
    }
    this.apply({ type: 'record-refused-signal', command: name, code });
  }

  private fold(events: readonly CaseEvent[]): void {
    const wasOpen = !isClosed(this.current);
    for (const event of events) this.take(event);
    this.outbox.add(events);
    describe(this.current, this.entries);
    for (const event of events) for (const listener of this.listeners) listener(event);
    if (wasOpen && isClosed(this.current)) for (const ender of this.enders) ender();
  }
  private take(event: CaseEvent): void {
    this.entries = evolveTimeline(this.entries, event, this.current);
    this.current = evolve(this.current, event);
  }
}
