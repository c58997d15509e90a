import { GatewayClient, inventPerson, KINDS, OutsideWorld, playOf, type InventedPerson } from '@tte/local';
import { stackVariable } from './stack.js';

/** Somebody who holds an account, and the case that made it. */
export interface Holder {
  readonly person: InventedPerson;
  readonly caseId: string;
  readonly caseNumber: string;
  /** Links of BSrE's mails that they have followed. */
  readonly followed: Set<string>;
}

/** Plays a registration of a civil servant up to the certificate. */
export async function newHolder(person: InventedPerson = inventPerson('pns')): Promise<Holder> {
  const gateway = new GatewayClient(stackVariable('GATEWAY_URL'), stackVariable('SANDBOX_URL'));
  const world = new OutsideWorld(stackVariable('SANDBOX_URL'));
  const { asn } = KINDS;
  if (!asn) throw new Error('the demo plays no civil servant');
  let entered: { readonly caseId: string; readonly caseNumber: string } | undefined;
  const play = playOf(gateway, world, person, (submitted) => (entered = submitted));
  await asn.prepare(world, person);
  await asn.play(play);
  if (!entered) throw new Error('no letter was entered');
  const { caseId, caseNumber } = entered;
  return { person, caseId, caseNumber, followed: play.followed };
}
