import { markByAudit } from '@tte/audit';
import { loadWorkerSettings } from '@tte/config';
import { StaffStore } from '@tte/staff';
import { createVault, keyRotation } from '@tte/vault';
import { parseArgs } from 'node:util';
import { auditSecrets } from './audit.js';
import { progressLine, standingLines } from './keys/standing-lines.js';
import { staffSealsIn } from './keys/staff-seals.js';
import { inStore } from './in-store.js';

/**
 * Brings the vault under the present master key and index secret while everything runs, or (`--status`) says how far it
 * is. It may be ended at any time, and goes on where it was. Ends with 1 while something lies under a former one.
 * Why: docs/decisions/0162-rotation-is-a-program-beside-the-work.md
 */
const { values } = parseArgs({ options: { status: { type: 'boolean', default: false } } });
const settings = loadWorkerSettings(process.env);
await inStore(settings, async (connection) => {
  const say = (...lines: readonly string[]) => process.stdout.write(`${lines.join('\n')}\n`);
  markByAudit(connection, auditSecrets(settings));
  const { masterKey, indexSecret, linkSecret } = settings.vault;
  const options = {
    connection,
    masterKey: masterKey.reveal(),
    indexSecret: indexSecret.reveal(),
    linkSecret: linkSecret.reveal(),
  };
  const vault = createVault(options);
  await vault.checkSecrets();
  await vault.prepare();
  const rotation = keyRotation(options, staffSealsIn(new StaffStore(connection)));
  if (!values.status) {
    const began = Date.now();
    const unreadable = await rotation.run((progress) => say(progressLine(progress)));
    say(`${((Date.now() - began) / 1000).toFixed(1)} s`);
    if (unreadable.length > 0) say('Damaged, and left as they are:', ...unreadable.map((id) => `  ${id}`));
  }
  const standing = await rotation.standing();
  say(...standingLines(standing));
  if (standing.toWrap + standing.toIndex + standing.others > 0) process.exitCode = 1;
});
