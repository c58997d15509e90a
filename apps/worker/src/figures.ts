import { clocksOf, type ProtectionDependencies } from '@tte/activities';
import type { AuditTrail } from '@tte/audit';
import { TROUBLED } from '@tte/domain';
import type { Registry } from '@tte/event-log';
import type { Vault } from '@tte/vault';

const MS_PER_SECOND = 1_000;

/** A number that an alert watches. */
export interface Figure {
  readonly name: string;
  readonly description: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly value: number;
}

interface FigureSources {
  readonly eventLog: Pick<Registry, 'casesWithMails' | 'countMails'>;
  readonly vault: Pick<Vault, 'erasedAmong'>;
  readonly audit: Pick<AuditTrail, 'standing'>;
  readonly register: ProtectionDependencies['register'];
  readonly now: () => Date;
}

/** Reads the figures from the store, so that every worker tells the same, also one that has just begun. */
export async function readFigures(sources: FigureSources): Promise<readonly Figure[]> {
  const troubled = await countTroubled(sources);
  const { findings, verifiedAt, away } = await sources.audit.standing();
  const clocks = await clocksOf(sources, sources.now().toISOString());
  return [
    {
      name: 'tte_mails_troubled',
      description: 'Mails that failed, came back or are unconfirmed, and that nobody has seen to.',
      value: troubled,
    },
    {
      name: 'tte_audit_findings',
      description: 'What the last verification of all records has found.',
      value: findings,
    },
    {
      name: 'tte_audit_verified_timestamp_seconds',
      description: 'When all records were last verified, as a Unix time; 0 before the first time.',
      value: verifiedAt === undefined ? 0 : Math.floor(Date.parse(verifiedAt) / MS_PER_SECOND),
    },
    {
      name: 'tte_audit_places_away',
      description: 'Places outside the store that did not take the last checkpoint.',
      value: away.length,
    },
    ...(['near', 'over'] as const).map((standing) => ({
      name: 'tte_data_protection_clocks',
      description: 'Requests of persons and breaches whose 3 × 24 hours are nearly over, or over.',
      tags: { standing },
      value: clocks[standing],
    })),
  ];
}

/** Nobody can see to a mail of a case whose data are erased. */
async function countTroubled({ eventLog, vault }: FigureSources): Promise<number> {
  const except = await vault.erasedAmong(await eventLog.casesWithMails({ states: TROUBLED }));
  return eventLog.countMails({ states: TROUBLED, except });
}
