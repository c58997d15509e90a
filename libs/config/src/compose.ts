import type { z } from 'zod';
import { SettingsError } from './settings-error.js';

/** The process's variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

type Parts = Readonly<Record<string, z.ZodType>>;
export type SettingsOf<Of extends Parts> = { readonly [Name in keyof Of]: z.output<Of[Name]> };

/**
 * Reads every part from the environment. An empty variable counts as absent.
 * @throws SettingsError that names every fault of every part at once.
 */
export function compose<Of extends Parts>(parts: Of, env: Environment): SettingsOf<Of> {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const faults = new Set<string>();
  const settings: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(parts)) {
    const result = part.safeParse(given);
    if (result.success) settings[name] = result.data;
    else for (const { path, message } of result.error.issues) faults.add(`${path.join('.')} ${message}`);
  }
  if (faults.size > 0) throw new SettingsError([...faults]);
  return settings as SettingsOf<Of>;
}
