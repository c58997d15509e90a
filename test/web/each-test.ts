import { addEventHandler } from 'jest-circus';
import { beginTest, closeWindowsOfTest, keepEvidence } from './windows.js';

/** Says in a failure where the windows are kept as they were, above the lines of the stack. */
function tellOf(paths: readonly string[], error: unknown): void {
  if (!(error instanceof Error) || paths.length === 0) return;
  const note = `The windows, each with its text beside it:\n${paths.map((path) => `  ${path}`).join('\n')}`;
  error.stack = error.stack?.replace(/\n\s+at /, (frame) => `\n\n${note}\n${frame}`) ?? note;
}

addEventHandler(async (event) => {
  if (event.name === 'test_fn_failure') tellOf(await keepEvidence(event.test.name), event.error);
  if (event.name === 'hook_failure') tellOf(await keepEvidence(event.hook.type), event.error);
});
beforeEach(beginTest);
afterEach(closeWindowsOfTest);
