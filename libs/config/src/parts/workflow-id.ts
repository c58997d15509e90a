import { z } from 'zod';
import { longSecret } from '../variable.js';

/** The secret under which a NIK becomes a workflow id; only whoever starts cases needs it. */
export const workflowIdSecret = z
  .object({ WORKFLOW_ID_SECRET: longSecret.required() })
  .transform((env) => env.WORKFLOW_ID_SECRET);
