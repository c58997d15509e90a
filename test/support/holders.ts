import {
  GatewayClient,
  holding,
  inDays,
  inventPerson,
  OutsideWorld,
  playOf,
  type Entered,
  type InventedPerson,
} from '@tte/local';
import { stackVariable } from './stack.js';

/** Somebody who holds an account, and the case that made it. */
export interface Holder {
  readonly person: InventedPerson;
  readonly caseId: string;
  readonly caseNumber: string;
  /** Links of BSrE's mails that they have followed. */
  readonly followed: Set<string>;
}

/** Within the 30 days in which BSrE renews. */
export const SOON = 20;

/**
 * Plays a registration of a civil servant up to the certificate.
 * @param validUntil the certificate's last day; two years from now by default
 */
export async function newHolder(
  person: InventedPerson = inventPerson('pns'),
  validUntil?: string,
): Promise<Holder> {
  const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
  const world = new OutsideWorld(stackVariable('SANDBOX_URL'));
  let entered: Entered | undefined;
  const play = playOf(gateway, world, person, (opened) => (entered = opened));
  await world.know(person);
  await holding(play, validUntil);
  if (!entered) throw new Error('no letter was entered');
  const { caseId, caseNumber } = entered;
  return { person, caseId, caseNumber, followed: play.followed };
}

/** One whose certificate ends soon. */
export const endingHolder = (person?: InventedPerson): Promise<Holder> => newHolder(person, inDays(SOON));
