import type { PayloadCodec } from '@temporalio/common';
import type { Payload } from '@temporalio/common/lib/proto-utils.js';

/**
 * Holds the worker's tasks while it is shut, after the server has handed them out: what is sent meanwhile reaches
 * the workflow together, in one task. It changes no payload.
 */
export class TaskGate implements PayloadCodec {
  private passing: Promise<void> = Promise.resolve();

  encode = (payloads: Payload[]): Promise<Payload[]> => Promise.resolve(payloads);

  async decode(payloads: Payload[]): Promise<Payload[]> {
    await this.passing;
    return payloads;
  }

  /** @returns what opens it */
  shut(): () => void {
    let open: () => void = () => undefined;
    this.passing = new Promise((resolve) => (open = resolve));
    return open;
  }
}
