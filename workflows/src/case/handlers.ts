import { setHandler } from '@temporalio/workflow';
import {
  linkSent,
  mailBounced,
  MESSAGE_NAMES,
  signals,
  stateQuery,
  updates,
  type MessageName,
  type Messages,
} from '@tte/contracts';
import { partsOfMailRef } from '@tte/domain';
import type { CaseRecord } from './case-record.js';
import { informed } from './mail-order.js';
import type { Successors } from './successors.js';

/**
 * Sets every handler of a case, before anything is awaited. An Update's validator judges and drops the result, so a
 * refused command leaves no trace in history; the Signal of the same name and payload is the SOP's fire-and-forget.
 */
export function receiveMessages(record: CaseRecord, successors: Successors): void {
  for (const name of MESSAGE_NAMES) receive(name, record, successors);
  setHandler(stateQuery, () => record.describeState());
  setHandler(mailBounced, (bounce) => record.acceptBounce(bounce));
  setHandler(linkSent, ({ ref, ...sent }) => {
    const isOfLink = partsOfMailRef(String(ref))?.mail === 'new-link' && Number.isInteger(sent.recipients);
    if (isOfLink) record.apply(informed('new-link', ref, sent, record.state));
  });
}

function receive(name: MessageName, record: CaseRecord, successors: Successors): void {
  setHandler(
    updates[name],
    (message: Messages[MessageName]) => {
      const command = successors.detach(message);
      const receipt = record.accept(name, command);
      successors.remember(message);
      return receipt;
    },
    { validator: (message: Messages[MessageName]) => record.judge(name, successors.detach(message)) },
  );
  setHandler(signals[name], (message: Messages[MessageName]) => {
    if (record.acceptSignal(name, successors.detach(message))) successors.remember(message);
  });
}
