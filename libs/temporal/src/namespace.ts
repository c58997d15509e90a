import type { Connection } from '@temporalio/client';
import { grpcStatusOf } from './temporal-away.js';

const NOT_FOUND = 5;

/** Temporal answers, and has no namespace of this name. Waiting does not make one. */
export class NamespaceMissing extends Error {
  constructor(namespace: string) {
    super(
      `Temporal has no namespace "${namespace}". Set TEMPORAL_NAMESPACE to the installation's, ` +
        `or make it: temporal operator namespace create -n ${namespace}`,
    );
    this.name = 'NamespaceMissing';
  }
}

/**
 * Resolves when Temporal answers for this namespace.
 * @throws NamespaceMissing when there is none of that name; gRPC errors when Temporal does not answer
 */
export const requireNamespace = (
  { workflowService }: Pick<Connection, 'workflowService'>,
  namespace: string,
) => inNamespace(namespace, () => workflowService.describeNamespace({ namespace }));

/** Runs a call for a namespace. @throws NamespaceMissing in place of NOT_FOUND */
export async function inNamespace<Answer>(namespace: string, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    throw grpcStatusOf(error) === NOT_FOUND ? new NamespaceMissing(namespace) : error;
  }
}
