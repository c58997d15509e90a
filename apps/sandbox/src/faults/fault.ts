import { isRecord } from '../http/input.js';

/** The systems that can be made to fail, with the part of the address space that is theirs. */
export const systems = {
  bsre: '/bsre/api',
  siasn: '/siasn',
  simpeg: '/simpeg',
  oidc: '/oidc/',
  smtp: '',
} as const;

/** The name of an outside system. */
export type System = keyof typeof systems;

/** One way of going wrong. `times` limits how often, `path` and `match` whom it hits. */
export interface Fault {
  latencyMs?: number;
  status?: number;
  retryAfter?: number;
  timeout?: boolean;
  /** Ends the connection instead of answering. */
  cut?: boolean;
  /** Answers this text as it is, under `status` or 200: HTML where it begins with `<`. */
  body?: string;
  /** Answers so many bytes. */
  bytes?: number;
  /** Whatever is answered, what was asked is carried out so much later. */
  commitAfterMs?: number;
  unknownStatus?: string;
  rejectRcpt?: number;
  tempFail?: number;
  dropAfterData?: boolean;
  times?: number;
  path?: string;
  match?: string;
}

const kinds: Record<keyof Fault, 'number' | 'boolean' | 'string'> = {
  latencyMs: 'number',
  status: 'number',
  retryAfter: 'number',
  timeout: 'boolean',
  cut: 'boolean',
  body: 'string',
  bytes: 'number',
  commitAfterMs: 'number',
  unknownStatus: 'string',
  rejectRcpt: 'number',
  tempFail: 'number',
  dropAfterData: 'boolean',
  times: 'number',
  path: 'string',
  match: 'string',
};

/** Whether a text names a system. */
export function isSystem(name: string): name is System {
  return Object.hasOwn(systems, name);
}

/** Reads faults from a body: one object or a list. A misspelt one is refused, for it would make a test pass idly. */
export function parseFaults(body: unknown): Fault[] | string {
  const list = Array.isArray(body) ? body : [body];
  for (const entry of list) {
    if (!isRecord(entry) || Object.keys(entry).length === 0)
      return 'gangguan harus berupa objek yang tidak kosong';
    for (const [name, value] of Object.entries(entry)) {
      const kind = Object.hasOwn(kinds, name) ? kinds[name as keyof Fault] : undefined;
      if (!kind) return `gangguan tidak dikenal: ${name}`;
      if (typeof value !== kind) return `${name} harus ${kind}`;
    }
  }
  return list as Fault[];
}
