import { DefaultLogger, type Logger, type LogLevel } from '@temporalio/worker';
import { pino } from 'pino';

const LEVELS: Record<LogLevel, 'trace' | 'debug' | 'info' | 'warn' | 'error'> = {
  TRACE: 'trace',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
};

/** What the SDK adds to a line and what may be shown: ids, types and codes. */
const SHOWN = [
  'workflowType',
  'workflowId',
  'runId',
  'activityType',
  'activityId',
  'attempt',
  'taskQueue',
  'sdkComponent',
  'spoiltRows',
  'firstRows',
  'waitingFor',
  'word',
  'reply',
  'key',
  'failure',
];

/** The SDK's logger as JSON lines. Of an error only its type and code are kept: a message could quote what it met. */
export function createLog(level: string): Logger {
  const log = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return new DefaultLogger('TRACE', ({ level: sdkLevel, message, meta }) => {
    const known = Object.entries(meta ?? {}).filter(([key]) => SHOWN.includes(key));
    const error: unknown = meta?.['error'];
    const failure = error instanceof Error ? { failure: typeOf(error), ...codeOf(error) } : {};
    log[LEVELS[sdkLevel]]({ ...Object.fromEntries(known), ...failure }, message);
  });
}

const typeOf = (error: Error & { readonly type?: unknown }): string =>
  typeof error.type === 'string' ? error.type : error.name;

/** A code is a short word or number of the driver or of the log. */
const codeOf = ({ code }: Error & { readonly code?: unknown }): { readonly code?: string | number } =>
  typeof code === 'number' || (typeof code === 'string' && /^[\w-]{1,40}$/.test(code)) ? { code } : {};
