import { GatewayClient, type InventedPerson } from '@tte/local';
import type { Page } from 'playwright-core';
import { stackVariable } from '../support/stack.js';
import { openCaseOf } from './cases-of-people.js';

/** 1. The operator enters a person's letter, and reads the number that the case got. */
export async function enterLetter(operator: Page, person: InventedPerson): Promise<string> {
  const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
  const { registrationId } = await gateway.submit(person);
  await gateway.reaches(registrationId, 'awaiting-disposition');
  return openCaseOf(operator, person);
}
