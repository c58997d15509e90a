import type { Level } from '@tte/domain';

/** How a stand-in holds a post. */
export const MANDATE_KINDS = ['plh', 'plt'] as const;
export type MandateKind = (typeof MANDATE_KINDS)[number];

/** What an order (surat perintah) says: who stands in for which post, for how long and for what. */
export interface MandateOrder {
  readonly post: Level;
  /** Subject of the stand-in. */
  readonly holder: string;
  readonly kind: MandateKind;
  /** ISO 8601, inclusive. */
  readonly from: string;
  /** ISO 8601, exclusive. */
  readonly until: string;
  readonly orderNumber: string;
  /** Codes of the units whose cases it covers; without them, all. */
  readonly units?: readonly string[];
  readonly twoLevels: boolean;
}

/** A mandate as it is recorded. */
export interface RecordedMandate extends MandateOrder {
  /** `<post>-<n>`, n counting the mandates of the post from 1 without a gap. */
  readonly id: string;
  readonly issuedBy: string;
  /** The post that its recorder holds definitively, or `admin`. */
  readonly issuedAs: Level | 'admin';
  readonly issuedAt: string;
  readonly revokedBy?: string;
  readonly revokedAt?: string;
}

type Period = Pick<RecordedMandate, 'from' | 'until' | 'revokedAt'>;

/** True while a mandate gives its holder the post. */
export const isInForce = (mandate: Period, now: Date): boolean =>
  !isOver(mandate, now) && Date.parse(mandate.from) <= now.getTime();

/** True when a mandate was revoked or its time has passed. */
export const isOver = ({ until, revokedAt }: Period, now: Date): boolean =>
  revokedAt !== undefined || Date.parse(until) <= now.getTime();

/** True when two mandates of one post would give it to two people at once, in some unit. */
export function overlap(one: MandateOrder, other: MandateOrder): boolean {
  const apart = one.until <= other.from || other.until <= one.from;
  return !apart && (one.units?.some((unit) => other.units?.includes(unit) ?? true) ?? true);
}
