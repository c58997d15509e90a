import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What the worker's log prints, in a process of its own, since it writes to the standard output. */
async function printed(statement: string): Promise<Record<string, unknown>> {
  const log = new URL('../dist/log.js', import.meta.url);
  const program = `import { createLog } from '${log.href}'; const log = createLog('info'); ${statement}`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
  });
  return JSON.parse(stdout) as Record<string, unknown>;
}

test('of a failure only its type is printed, never what its message quotes', async () => {
  const line = await printed(
    "log.warn('Activity failed', { activityType: 'sendMail', attempt: 2, error: Object.assign(new Error('Budi 3174051203850001'), { type: 'mail-unavailable' }) });",
  );
  expect(line).toMatchObject({
    msg: 'Activity failed',
    activityType: 'sendMail',
    attempt: 2,
    failure: 'mail-unavailable',
  });
  expect(JSON.stringify(line)).not.toMatch(/Budi|3174051203850001/);
});

test('what the SDK adds beside ids and types is left out', async () => {
  const line = await printed("log.info('started', { workflowId: 'w', input: 'Budi Santoso' });");
  expect(line).toMatchObject({ workflowId: 'w' });
  expect(JSON.stringify(line)).not.toContain('Budi');
});

test('what ops must know of an outside system is printed: its word, its numbers, and which mail', async () => {
  expect(await printed("log.warn('bsre-unknown-status', { word: 'DENIED' });")).toMatchObject({
    word: 'DENIED',
  });
  expect(await printed("log.error('mail-session-refused', { reply: '550 5.7.1' });")).toMatchObject({
    reply: '550 5.7.1',
  });
  expect(await printed("log.warn('mail-copy-refused', { key: 'reg-1/activate/6/1' });")).toMatchObject({
    key: 'reg-1/activate/6/1',
  });
});
