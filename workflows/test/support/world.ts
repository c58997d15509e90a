import { ApplicationFailure } from '@temporalio/common';
import {
  FAILURES,
  type Activities,
  type CaseRef,
  type FailureCode,
  type MailOrder,
  type SiAsnCheck,
} from '@tte/contracts';
import {
  atOrPast,
  mailRef,
  type BsreStatus,
  type EventOf,
  type EventType,
  type FieldVerdicts,
  type OfficeCalendar,
  type CaseEvent,
} from '@tte/domain';
import { settings } from './settings.js';

/** A failure as the real activities throw it. */
export const failure = (code: FailureCode) => {
  const entry = FAILURES[code];
  return ApplicationFailure.create({ message: entry.message, type: code, nonRetryable: !entry.retry });
};

const REACHED = {
  activated: 'WAITING_FOR_VERIFICATION',
  reactivated: 'WAITING_FOR_VERIFICATION',
  approved: 'NEW',
  issued: 'ISSUE',
} as const;

/** The world outside of one case: what BSrE, SI ASN and SIMPEG would say, and what reached log and mailbox. */
export class World {
  status: BsreStatus = 'NOT_REGISTERED';
  /** `YYYY-MM-DD`: the end that BSrE has of the latest certificate. */
  certificateEnd = '';
  siAsn: SiAsnCheck = { confirmed: true, verdicts: { nip: 'equal', name: 'equal' } };
  simpeg: FieldVerdicts | 'unavailable' | 'unknown-employee' = { name: 'equal' };
  /** The mail server's connection breaks after the first byte of each message. */
  unconfirmed = false;
  /** When the office works, by the worker's settings; at first, those with which the case begins. */
  office: OfficeCalendar | undefined;
  readonly log: CaseEvent[] = [];
  readonly mails: MailOrder[] = [];
  readonly calls: string[] = [];
  /** What the real log would have raised: events after a gap, or other content under a known seq. */
  readonly alarms: string[] = [];
  /** Set to make an activity fail, or to hold it up, each time it is called. */
  readonly before: {
    [Name in keyof Activities]?: (input: Parameters<Activities[Name]>[0]) => void | Promise<void>;
  } = {};

  private readonly held: (() => void)[] = [];
  private readonly underWay = new Set<Promise<unknown>>();

  readonly activities: Activities = {
    readCase: async () => [...this.log],
    appendEvents: (log) => this.act('appendEvents', log, { log, dataVersion: 0 }, () => undefined),
    readOfficeCalendar: (ref) =>
      this.act('readOfficeCalendar', ref, ref, () => this.office ?? settings.office),
    checkSiAsn: (ref) => this.act('checkSiAsn', ref, ref, () => this.siAsn),
    compareWithSimpeg: (ref) => this.act('compareWithSimpeg', ref, ref, () => ({ simpeg: this.simpeg })),
    registerAtBsre: (ref) =>
      this.act('registerAtBsre', ref, ref, () => {
        const found = this.status !== 'NOT_REGISTERED';
        if (!found) this.status = 'NO_CERTIFICATE';
        return { found, bsreStatus: this.status };
      }),
    awaitBsreStatus: (ref) =>
      this.act('awaitBsreStatus', ref, ref, () => {
        const { goal } = ref;
        if (goal === 'revoked') {
          if (this.status !== 'REVOKE') throw failure('not-yet');
          return { bsreStatus: this.status };
        }
        if (typeof goal === 'object' && 'endsAfter' in goal) {
          if (this.status === 'EXPIRED') return { bsreStatus: this.status };
          if (this.status !== 'ISSUE' || this.certificateEnd <= goal.endsAfter) throw failure('not-yet');
          return { bsreStatus: this.status, validUntil: this.certificateEnd };
        }
        const reached =
          typeof goal === 'object' ? this.status !== goal.leaves : atOrPast(this.status, REACHED[goal]);
        if (!reached) throw failure('not-yet');
        return { bsreStatus: this.status };
      }),
    sendMail: (order) =>
      this.act('sendMail', order, order, () => {
        this.mails.push(order);
        return { recipients: 2, ...(this.unconfirmed && { unconfirmed: true as const }) };
      }),
  };

  /** The references of the mails sent. */
  get mailRefs(): string[] {
    return this.mails.map(mailRef);
  }

  /** Kinds of the mails sent, with step and round. */
  get mailKeys(): string[] {
    return this.mails.map(({ mail, step, round }) => `${mail}/${step}/${round}`);
  }

  /** Events of one type that reached the log. */
  logged<Type extends EventType>(type: Type): EventOf<Type>[] {
    return this.log.filter((event) => event.type === type) as unknown as EventOf<Type>[];
  }

  /** How often an activity was attempted. */
  count(name: keyof Activities): number {
    return this.calls.filter((call) => call === name).length;
  }

  /** Makes an activity fail, always or so many times. */
  failing(name: keyof Activities, code: FailureCode, times = Infinity): void {
    let left = times;
    this.before[name] = () => {
      if (left <= 0) return;
      left -= 1;
      throw failure(code);
    };
  }

  /** Holds an activity up, under way, until the answer is called. */
  hold(name: keyof Activities): () => void {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    this.held.push(() => release());
    this.before[name] = () => released;
    return () => {
      delete this.before[name];
      release();
    };
  }

  /** Lets everything go that is held up or made to fail: a failed test must not keep the workers from stopping. */
  calm(): void {
    for (const name of Object.keys(this.before) as (keyof Activities)[]) delete this.before[name];
    for (const release of this.held) release();
  }

  /**
   * Holds the answers of the world back until a message has been taken. The time-skipping server loses a workflow task
   * that cancels an activity which has ended meanwhile (its ACTIVITY_UNKNOWN comes when the task is already completed).
   */
  async undisturbed<Result>(send: () => Promise<Result>): Promise<Result> {
    const sent = send();
    this.underWay.add(sent);
    try {
      return await sent;
    } finally {
      this.underWay.delete(sent);
    }
  }

  private async act<Name extends keyof Activities, Result>(
    name: Name,
    input: Parameters<Activities[Name]>[0],
    { log }: CaseRef,
    work: () => Result,
  ): Promise<Result> {
    this.calls.push(name);
    await this.before[name]?.(input);
    while (this.underWay.size > 0) await Promise.allSettled(this.underWay);
    this.append(log.events);
    return work();
  }

  /** Like the real log: the same seq again changes nothing, other content raises an alarm, a gap is refused. */
  private append(events: readonly CaseEvent[]): void {
    for (const event of events) {
      const known = this.log[event.seq - 1];
      if (known && JSON.stringify(known) !== JSON.stringify(event)) this.raise('log-conflict', event);
      if (known) continue;
      if (event.seq !== this.log.length + 1) this.raise('log-gap', event);
      this.log.push(event);
    }
  }

  private raise(code: 'log-conflict' | 'log-gap', { seq, type }: CaseEvent): never {
    this.alarms.push(`${code} at ${seq} ${type}`);
    throw failure(code);
  }
}
