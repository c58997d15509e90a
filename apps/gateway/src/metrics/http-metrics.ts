import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

interface RequestLabels {
  readonly method: string;
  readonly route: string;
  readonly status: number;
}

/** The gateway's metrics. Labels are templates, codes and names: no ids, nothing personal. */
export class HttpMetrics {
  readonly registry = new Registry();
  readonly #duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to answer, by route template.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [this.registry],
  });
  readonly #updates = new Counter({
    name: 'tte_update_outcomes_total',
    help: 'Decisions brought to cases, by message and by "accepted" or the code of the refusal.',
    labelNames: ['message', 'code'],
    registers: [this.registry],
  });
  readonly #unrecorded = new Counter({
    name: 'tte_access_log_failures_total',
    help: 'Looks and refused attempts that could not be recorded in the access log.',
    registers: [this.registry],
  });
  readonly #unreadable = new Counter({
    name: 'tte_unreadable_cases_total',
    help: 'Reads of a case whose data are damaged or under another key; the log names the case.',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  requestTook(labels: RequestLabels, seconds: number): void {
    this.#duration.observe({ ...labels, method: knownMethod(labels.method) }, seconds);
  }

  updateEnded(message: string, code: string): void {
    this.#updates.inc({ message, code });
  }

  caseUnreadable(): void {
    this.#unreadable.inc();
  }

  accessUnrecorded(): void {
    this.#unrecorded.inc();
  }
}

/** A caller may invent methods; a label must not grow with them. */
const knownMethod = (method: string): string =>
  ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].includes(method) ? method : 'other';
