import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Part } from '../src/parts/part.js';
import { isRunning } from '../src/supervisor/process-table.js';
import { Supervisor } from '../src/supervisor/supervisor.js';
import { fakePart, readDiary } from './fake-part.js';

describe('supervisor', () => {
  let folder: string;
  let diary: string;
  let supervisor: Supervisor;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tte-spec-'));
    diary = join(folder, 'diary');
  });
  afterEach(async () => {
    await supervisor.stop();
    rmSync(folder, { recursive: true });
  });

  const supervise = (parts: readonly Part[], graceMs = 5000) =>
    (supervisor = new Supervisor(parts, { logs: join(folder, 'logs'), graceMs, startTimeoutMs: 5000 }));
  const stateOf = (name: string) => supervisor.status().find((part) => part.name === name);
  const untilState = async (name: string, state: string) => {
    while (stateOf(name)?.state !== state) await delay(10);
  };
  const three = (stopsIn = 0) =>
    Promise.all([
      fakePart('base', diary, { startsIn: 80 }),
      fakePart('slow', diary, { startsIn: 120, stopsIn }),
      fakePart('top', diary, { needs: ['base', 'slow'], stopsIn: 80 }),
    ]);

  it('starts a part when those it needs are ready, and stops it before them', async () => {
    supervise(await three());
    await supervisor.start();
    expect(readDiary(diary)).toEqual(['base listens', 'slow listens', 'top listens']);
    expect(supervisor.status().map(({ state }) => state)).toEqual(['ready', 'ready', 'ready']);

    await supervisor.stop();
    const stops = readDiary(diary).slice(3);
    expect(stops.slice(0, 2)).toEqual(['top asked', 'top gone']);
    expect(stops.slice(2).toSorted()).toEqual(['base asked', 'base gone', 'slow asked', 'slow gone']);
  });

  it.each([0, 40])('leaves nothing running when it is stopped %d ms into its start', async (ms) => {
    supervise(await three());
    const start = supervisor.start();
    const failure = expect(start).rejects.toThrow();
    await delay(ms);
    await supervisor.stop();
    await failure;
    const states = supervisor.status();
    expect(states.filter((part) => part.process)).toEqual([]);
    expect(states.map(({ state }) => state)).not.toContain('ready');
  });

  it('kills what does not stop within the grace', async () => {
    supervise([await fakePart('deaf', diary, { stopsIn: 'never' })], 150);
    await supervisor.start();
    const mark = stateOf('deaf')?.process;
    await supervisor.stop();
    expect(readDiary(diary)).toEqual(['deaf listens', 'deaf asked']);
    expect(mark && isRunning(mark)).toBe(false);
    expect(stateOf('deaf')?.state).toBe('stopped');
  });

  it('kills one part and starts it again while the others run', async () => {
    supervise(await three());
    await supervisor.start();
    const before = { base: stateOf('base')?.process, top: stateOf('top')?.process };

    await supervisor.stopPart('base', true);
    expect(readDiary(diary)).not.toContain('base asked');
    expect(stateOf('base')).toMatchObject({ state: 'stopped' });
    expect((await supervisor.probe()).map(({ healthy }) => healthy)).toEqual([false, true, true]);

    await supervisor.startPart('base');
    expect(stateOf('base')?.state).toBe('ready');
    expect(stateOf('base')?.process?.pid).not.toBe(before.base?.pid);
    expect(stateOf('top')?.process).toEqual(before.top);
    await expect(supervisor.startPart('base')).rejects.toThrow('base is running already');
  });

  it('tells of a part that ends by itself, and does not start it again', async () => {
    supervise(await three());
    await supervisor.start();
    process.kill(stateOf('base')?.process?.pid ?? 0, 'SIGKILL');
    await untilState('base', 'died');
    await delay(200);
    expect(stateOf('base')).toMatchObject({ state: 'died', problem: 'base was ended by SIGKILL.' });
    expect(stateOf('top')?.state).toBe('ready');
  });

  it('fails when a part ends before it is ready, and starts nothing that needs it', async () => {
    const broken = await fakePart('broken', diary, { endsBeforeReady: true });
    supervise([broken, await fakePart('top', diary, { needs: ['broken'] })]);
    await expect(supervisor.start()).rejects.toThrow('broken ended with code 3 before it was ready');
    expect(supervisor.status().map(({ state }) => state)).toEqual(['failed', 'waiting']);
    expect(readFileSync(join(folder, 'logs/broken.log'), 'utf8')).toContain('hello from broken');
  });

  it('fails when a program does not exist', async () => {
    const part = await fakePart('absent', diary);
    supervise([{ ...part, command: { ...part.command!, program: '/nowhere/program' } }]);
    await expect(supervisor.start()).rejects.toThrow(/^absent did not start: .*ENOENT/);
  });

  it('names the part and the port when another program holds it, and starts nothing', async () => {
    const [base, slow, top] = await three();
    const holder = createServer().listen(top.ports[0], '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    supervise([base, slow, top]);
    await expect(supervisor.start()).rejects.toThrow(
      new RegExp(
        `^top needs port ${top.ports[0]}, which another program uses.*TTE_PORT_OFFSET=100 ./tte up$`,
      ),
    );
    expect(readDiary(diary)).toEqual([]);
    holder.close();
  });
});
