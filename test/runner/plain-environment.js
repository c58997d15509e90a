import { ModuleMocker } from 'jest-mock';

/** Jest's environment of a spec file: the process itself, where Jest would set up a realm of its own. */
export default class PlainEnvironment {
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  #before = { env: { ...process.env }, exit: process.exit, console: globalThis.console };

  async setup() {}

  /** Leaves the process to the next file as this one found it. */
  async teardown() {
    const { env, exit, console } = this.#before;
    for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
    Object.assign(process.env, env);
    process.exit = exit;
    globalThis.console = console;
  }

  getVmContext() {
    return null;
  }
}
