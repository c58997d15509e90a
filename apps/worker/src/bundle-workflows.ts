import { bundleWorkflowCode, DefaultLogger } from '@temporalio/worker';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Part of the build: the workflows and what they import, as one file beside this one. */
const { code } = await bundleWorkflowCode({
  workflowsPath: fileURLToPath(import.meta.resolve('@tte/workflows')),
  logger: new DefaultLogger('WARN'),
});
await writeFile(new URL('./workflow-bundle.js', import.meta.url), code);
