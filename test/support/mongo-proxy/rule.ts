import type { Command } from './op-msg.ts';

/**
 * What a proxy does with what comes from a client: `hold` says nothing at all any more, `cut` resets the connection
 * and those that come, `answer` answers in the server's place.
 */
export type Rule =
  | { readonly does: 'pass' }
  | { readonly does: 'hold' | 'cut'; readonly commands?: readonly string[] }
  | {
      readonly does: 'answer';
      readonly commands: readonly string[];
      readonly answer: Readonly<Record<string, unknown>>;
    };

export const PASS: Rule = { does: 'pass' };

/** Whether the rule is for this; a rule without commands is for all, greetings as well. */
export function meets(rule: Rule, command: Command | undefined): boolean {
  if (rule.does === 'pass') return false;
  if (!rule.commands) return true;
  return command !== undefined && rule.commands.includes(command.name);
}

const refusing = (commands: readonly string[], code: number, codeName: string, errmsg: string): Rule => ({
  does: 'answer',
  commands,
  answer: { ok: 0, code, codeName, errmsg },
});

const WRITES = ['insert', 'update', 'findAndModify'];
/** Whether documents may be others after it. */
export const changesStore = ({ name }: Command): boolean => [...WRITES, 'delete'].includes(name);
const READS = ['find', 'aggregate', 'getMore', 'count', 'distinct'];

/** As a primary that has stepped down answers. */
export const STEPPED_DOWN = refusing(
  [...WRITES, 'delete', ...READS],
  10107,
  'NotWritablePrimary',
  'not primary',
);
/** As a server answers whose disk is full: it reads, and removes. */
export const DISK_FULL = refusing(
  [...WRITES, 'createIndexes'],
  14031,
  'OutOfDiskSpace',
  'available disk space of 12 bytes is less than required minimum of 500 MB',
);
