import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import type { AuditTrail, ExportScope, VerifyingTrail } from '@tte/audit';
import { loadWorkerSettings } from '@tte/config';
import type { Connection } from 'mongoose';
import { createDependencies } from './dependencies.js';
import { createLog } from './log.js';
import { presentOffice } from './present-office.js';
import { inStore } from './in-store.js';

const USAGE = `Usage:
  audit checkpoint                                seal what has been recorded, now
  audit verify                                    verify all that is recorded; 1 when something is found
  audit export FOLDER --case ID [--case ID …]     cases, by id or number, to be verified by anybody
  audit export FOLDER --from DAY --until DAY      the cases and the access log of a period; the last day is not in it
`;

/** Seals, verifies and exports; the system may run meanwhile. Ends with 1 when a verification has found something. */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    case: { type: 'string', multiple: true },
    from: { type: 'string' },
    until: { type: 'string' },
  },
});
const [command, folder] = positionals;

async function checkpoint(audit: AuditTrail): Promise<number> {
  process.stdout.write((await audit.seal()).note);
  const { copies } = await audit.state();
  for (const { place, size } of copies) process.stdout.write(`${place}: ${size ?? 'none yet'}\n`);
  return 0;
}

async function verify(audit: VerifyingTrail): Promise<number> {
  const { findings } = await audit.verify();
  for (const { kind, where } of findings) process.stdout.write(`${kind}  ${where}\n`);
  const { latest, chains } = await audit.state();
  const counts = `${chains.cases} cases, ${chains.access} writers of the access log, ${latest?.size ?? 0} statements`;
  process.stdout.write(`${counts}: ${findings.length === 0 ? 'all holds' : `${findings.length} findings`}\n`);
  return findings.length === 0 ? 0 : 1;
}

async function scopeOf(connection: Connection): Promise<ExportScope | undefined> {
  const { case: given, from, until } = values;
  if (given && !from && !until) {
    const cases = connection.collection<{ _id: string; caseNumber: string }>('vault_cases');
    const found = await cases
      .find({ $or: [{ _id: { $in: given } }, { caseNumber: { $in: given } }] })
      .toArray();
    const isKnown = (one: string) => found.some(({ _id, caseNumber }) => _id === one || caseNumber === one);
    const unknown = given.filter((one) => !isKnown(one));
    if (unknown.length > 0)
      process.stderr.write(`Left out, since there is no such case: ${unknown.join(', ')}\n`);
    if (found.length === 0) return undefined;
    return { caseIds: found.map(({ _id }) => _id) };
  }
  const isTime = (one: string | undefined): one is string =>
    one !== undefined && !Number.isNaN(Date.parse(one));
  if (given || !isTime(from) || !isTime(until)) return undefined;
  return { from: new Date(from).toISOString(), until: new Date(until).toISOString() };
}

async function exportTo(target: string, audit: AuditTrail, connection: Connection): Promise<number> {
  const scope = await scopeOf(connection);
  if (!scope) return usage();
  await mkdir(target, { recursive: true });
  for (const { name, content } of audit.exportOf(scope))
    await pipeline(Readable.from(content), createWriteStream(join(target, name)));
  process.stdout.write(`${target}: verify it with  node ${join(target, 'verify.mjs')} ${target}\n`);
  return 0;
}

function usage(): number {
  process.stderr.write(USAGE);
  return 2;
}

const settings = loadWorkerSettings(process.env);
await inStore(settings, async (store) => {
  const office = presentOffice(settings, store);
  await office.refresh();
  const { audit } = createDependencies(settings, store, office, createLog(settings.logging.level));
  await audit.prepare();
  if (command === 'checkpoint') process.exitCode = await checkpoint(audit);
  else if (command === 'verify') process.exitCode = await verify(audit);
  else if (command === 'export' && folder !== undefined)
    process.exitCode = await exportTo(folder, audit, store);
  else process.exitCode = usage();
});
