import { clocksOf, type ProtectionDependencies } from '@tte/activities';
import type { AuditTrail } from '@tte/audit';
import { TROUBLED } from '@tte/domain';
import type { Registry } from '@tte/event-log';
import type { Vault } from '@tte/vault';

const MS_PER_SECOND = 1_000;

/** A number that an alert watches: read from the store, so that every worker tells the same, also one that just began. */
export interface Figure {
  readonly name: string;
  readonly description: string;
  readonly tags?: Readonly<Record<string, string>>;
  read(): Promise<number>;
}

interface FigureSources {
  readonly eventLog: Pick<Registry, 'casesWithMails' | 'countMails'>;
  readonly vault: Pick<Vault, 'erasedAmong'>;
  readonly audit: Pick<AuditTrail, 'standing'>;
  readonly register: ProtectionDependencies['register'];
  readonly now: () => Date;
}

/** The figures of the store. */
export function figuresOf({ eventLog, vault, audit, register, now }: FigureSources): readonly Figure[] {
  const clocks = (standing: 'near' | 'over'): Figure => ({
    name: 'tte_data_protection_clocks',
    description: 'Requests of persons and breaches whose 3 × 24 hours are nearly over, or over.',
    tags: { standing },
    read: async () => (await clocksOf({ register }, now().toISOString()))[standing],
  });
  return [
    {
      name: 'tte_mails_troubled',
      description: 'Mails that failed, came back or are unconfirmed, and that nobody has seen to.',
      async read() {
        // Nobody can see to a mail of a case whose data are erased.
        const except = await vault.erasedAmong(await eventLog.casesWithMails({ states: TROUBLED }));
        return eventLog.countMails({ states: TROUBLED, except });
      },
    },
    {
      name: 'tte_audit_findings',
      description: 'What the last verification of all records has found.',
      read: async () => (await audit.standing()).findings,
    },
    {
      name: 'tte_audit_verified_timestamp_seconds',
      description: 'When all records were last verified, as a Unix time; 0 before the first time.',
      async read() {
        const { verifiedAt } = await audit.standing();
        return verifiedAt === undefined ? 0 : Math.floor(Date.parse(verifiedAt) / MS_PER_SECOND);
      },
    },
    {
      name: 'tte_audit_places_away',
      description: 'Places outside the store that did not take the last checkpoint.',
      read: async () => (await audit.standing()).away.length,
    },
    clocks('near'),
    clocks('over'),
  ];
}
