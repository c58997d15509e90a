import { z } from 'zod';
import { integer, kind, port, text } from '../variable.js';

const MEBIBYTE = 1024 * 1024;
const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export type LogLevel = (typeof LEVELS)[number];

const level = kind(`must be one of ${LEVELS.join(', ')}`, (given): LogLevel | undefined =>
  LEVELS.find((name) => name === given),
);

/** Where the gateway listens, and how large letters and what comes with them may be. */
export const gateway = z
  .object({
    GATEWAY_HOST: text.or('127.0.0.1'),
    GATEWAY_PORT: port.or('4000'),
    LETTER_MAX_BYTES: integer(1_024, 100 * MEBIBYTE).or(String(10 * MEBIBYTE)),
    LETTER_MAX_PAGES: integer(1, 500).or('20'),
    ATTACHMENT_MAX_BYTES: integer(1_024, 100 * MEBIBYTE).or(String(10 * MEBIBYTE)),
    ATTACHMENTS_MAX: integer(1, 50).or('10'),
    COMMENTS_MAX: integer(1, 1_000).or('200'),
  })
  .transform((env) => ({
    host: env.GATEWAY_HOST,
    port: env.GATEWAY_PORT,
    letterMaxBytes: env.LETTER_MAX_BYTES,
    letterMaxPages: env.LETTER_MAX_PAGES,
    attachmentMaxBytes: env.ATTACHMENT_MAX_BYTES,
    attachmentsMax: env.ATTACHMENTS_MAX,
    commentsMax: env.COMMENTS_MAX,
  }));

/** Where the worker shows its metrics, and tells of its health. */
export const worker = z
  .object({
    WORKER_HOST: text.or('127.0.0.1'),
    WORKER_METRICS_PORT: port.or('4001'),
    WORKER_HEALTH_PORT: port.or('4002'),
  })
  .transform((env) => ({
    host: env.WORKER_HOST,
    metricsPort: env.WORKER_METRICS_PORT,
    healthPort: env.WORKER_HEALTH_PORT,
  }));

/** How much is logged. */
export const logging = z
  .object({ LOG_LEVEL: level.or('info') })
  .transform((env) => ({ level: env.LOG_LEVEL }));
