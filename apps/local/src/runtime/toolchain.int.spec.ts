import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contextFrom } from '../context.js';
import { mongoProgram } from './mongo.js';
import { schemathesis } from './schemathesis.js';
import { speaksWithUs, temporalCli } from './temporal-cli.js';
import { temporalTestServer } from './test-server.js';
import { isAtLeast } from './toolchain.js';

describe('toolchain', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'tte-spec-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  /** A machine whose PATH holds only these programs, each answering with one line. */
  const machine = (programs: Record<string, string>) => {
    for (const [name, line] of Object.entries(programs)) {
      writeFileSync(join(folder, name), `#!/bin/sh\necho '${line}'\n`);
      chmodSync(join(folder, name), 0o755);
    }
    return contextFrom({
      PATH: folder,
      TTE_RUNTIME_DIR: join(folder, 'cache'),
      TTE_HOME: join(folder, 'home'),
    });
  };
  const silent = () => {};

  it('without Python and Go: a line each says what is missing, and what else would do', async () => {
    await expect(temporalCli(machine({}), silent)).rejects.toThrow(
      /^Temporal's prebuilt server needs Python .*, and `python3` is not on PATH\. .*TEMPORAL_ADDRESS\.\nBuilding the Temporal server needs Go 1\.25 or newer, and `go` is not on PATH\. Get it .*, or .*TEMPORAL_ADDRESS\.$/,
    );
  });

  it('without Python, or with one that cannot get it, Temporal is built with Go', async () => {
    const go = 'go version go1.26.0 linux/amd64';
    const builtPlace = /cache\/temporal-cli-1\.5\.1-.*\/temporal$/;
    expect(await temporalCli(machine({ go }), silent)).toMatch(builtPlace);
    rmSync(join(folder, 'cache'), { recursive: true });
    expect(await temporalCli(machine({ go, python3: 'Python 3.11.2' }), silent)).toMatch(builtPlace);
  });

  it('with a Python that lacks venv: the line says how to get it', async () => {
    await expect(schemathesis(machine({ python3: '' }), silent)).rejects.toThrow(
      /python3 is incomplete.*apt-get install python3 python3-venv/,
    );
  });

  it('with an old Go: the line tells which', async () => {
    const old = machine({ go: 'go version go1.22.5 linux/amd64' });
    await expect(temporalCli(old, silent)).rejects.toThrow(`and ${folder}/go is 1.22`);
  });

  it('without Java or Maven: one line each', async () => {
    await expect(mongoProgram(machine({}), silent)).rejects.toThrow(/needs Java 17 or newer.*MONGODB_URI\.$/);
    const java = 'openjdk version "21.0.1" 2023-10-17';
    await expect(mongoProgram(machine({ java }), silent)).rejects.toThrow(
      /needs a JDK \(javac\) 17 or newer/,
    );
    await expect(temporalTestServer(machine({ java }), silent)).rejects.toThrow(
      /needs Python with venv.*\n.*needs Maven 3\.6 or newer/,
    );
  });

  it('without Python: one line, for the fuzzer', async () => {
    await expect(schemathesis(machine({}), silent)).rejects.toThrow(
      /^The fuzzer needs Python with venv 3\.10 or newer.*python3-venv.*TTE_SCHEMATHESIS/,
    );
  });

  it('prefers what is configured, then what is on PATH', async () => {
    const both = machine({
      temporal: 'temporal version 1.6.0 (Server 1.30.0, UI 2.45.0)',
      mongod: 'db version',
    });
    expect(await temporalCli(both, silent)).toBe(join(folder, 'temporal'));
    expect(await mongoProgram(both, silent)).toEqual({ kind: 'mongod', program: join(folder, 'mongod') });
    const configured = { ...both, env: { ...both.env, TTE_TEMPORAL_CLI: '/opt/temporal' } };
    expect(await temporalCli(configured, silent)).toBe('/opt/temporal');
  });

  it('passes over a Temporal CLI that is too old', async () => {
    const old = machine({ temporal: 'temporal version 1.1.0 (Server 1.25.0, UI 2.30.3)' });
    await expect(temporalCli(old, silent)).rejects.toThrow(/needs Go/);
    expect(speaksWithUs('temporal version 0.0.0-DEV (Server 1.29.1, UI 2.42.1)')).toBe(true);
  });

  it('compares versions by number', () => {
    expect(isAtLeast('1.25', '1.25')).toBe(true);
    expect(isAtLeast('1.9', '1.25')).toBe(false);
    expect(isAtLeast('2.0', '1.25')).toBe(true);
    expect(isAtLeast('17', '17')).toBe(true);
  });
});
