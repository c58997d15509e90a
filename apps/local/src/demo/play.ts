import type { RevocationReason } from '@tte/domain';
import type { Entered, GatewayClient, Submitted } from './gateway-client.js';
import type { InventedPerson } from './invented-person.js';
import type { OutsideWorld } from './outside-world.js';

/** One case on its way, with all who play in it. */
export interface Play {
  readonly gateway: GatewayClient;
  readonly world: OutsideWorld;
  readonly person: InventedPerson;
  /** Links of BSrE's mails that the applicant has followed. */
  readonly followed: Set<string>;
  /** Enters the letter, with the person's data or with others that the letter gives. */
  readonly submit: (asWritten?: InventedPerson) => Promise<Submitted>;
  /** Enters a letter that asks for the end of the account that a case made. */
  readonly revoke: (accountOf: string, reason: RevocationReason) => Promise<Submitted>;
  /** Enters a letter that asks for another certificate of the account that a case made. */
  readonly renew: (accountOf: string) => Promise<Submitted>;
  /** The same, asked for by the holder, by the newest link in their mails. */
  readonly renewOwn: () => Promise<Entered>;
}

/**
 * A play of one person.
 * @param onEntered is told of each letter that is entered: where there are two, the second is the case that is played
 */
export function playOf(
  gateway: GatewayClient,
  world: OutsideWorld,
  person: InventedPerson,
  onEntered: (entered: Entered) => unknown,
): Play {
  const told = async <Opened extends Entered>(entered: Opened): Promise<Opened> => {
    await onEntered(entered);
    return entered;
  };
  return {
    gateway,
    world,
    person,
    followed: new Set(),
    submit: async (asWritten = person) => told(await gateway.submit(asWritten)),
    revoke: async (accountOf, reason) => told(await gateway.revoke({ accountOf }, reason)),
    renew: async (accountOf) => told(await gateway.renew({ accountOf })),
    renewOwn: async () => told(await gateway.renewOwn(person.nik, await world.pageLink(person.email))),
  };
}
