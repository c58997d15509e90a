import type { InventedPerson } from '@tte/local';
import { randomUUID } from 'node:crypto';
import { letter, pdf } from './bad-input-world.js';
import { postForm, postJson, send, type Answer } from './door.js';
import { mint } from './tokens.js';

export const LETTERS = '/api/v1/letters';
export const ACCOUNTS = '/api/v1/accounts';

/** What a letter says that asks for the end of accounts. */
export const asksToRevoke = (holders: readonly object[], more: object = {}) => ({
  procedure: 'revocation',
  letter: letter({ number: `B/${randomUUID().slice(0, 8)}`, subject: 'Permohonan pencabutan akun TTE' }),
  reason: 'pensiun',
  holders,
  ...more,
});

/** What a letter says that asks for other certificates, since those of the holders end soon. */
export const asksToRenew = (holders: readonly object[], more: object = {}) => ({
  procedure: 'renewal',
  letter: letter({ number: `B/${randomUUID().slice(0, 8)}`, subject: 'Permohonan perpanjangan akun TTE' }),
  holders,
  ...more,
});

/** Enters a letter, as the operator. */
export const enterLetter = async (
  data: unknown,
  { key, query = '' }: { readonly key?: string; readonly query?: string } = {},
): Promise<Answer> =>
  postForm(`${LETTERS}${query}`, data, pdf(), await mint('operator1'), {
    ...(key !== undefined && { headers: { 'idempotency-key': key } }),
  });

/** What became of each holder. */
export interface HolderResult {
  readonly index: number;
  readonly status: number;
  readonly case?: { readonly caseId: string; readonly caseNumber: string };
  readonly problem?: { readonly code: string; readonly caseId?: string };
}
export const resultsOf = ({ body }: Answer): readonly HolderResult[] =>
  body['results'] as readonly HolderResult[];

/** The case that a letter of one holder has opened. @throws when it opened none */
export function openedBy(answer: Answer): string {
  const opened = resultsOf(answer)[0]?.case;
  if (!opened) throw new Error(`the letter opened no case: ${answer.status} ${answer.text}`);
  return opened.caseId;
}

/** A decision on a case, by an account of the sandbox. */
export const decideAs = async (
  account: string,
  caseId: string,
  decision: string,
  body: object = {},
): Promise<Answer> =>
  postJson(`/api/v1/cases/${caseId}/${decision}`, { dataVersion: 1, ...body }, await mint(account));

/** An account as the register shows it. */
export interface ListedAccount {
  readonly caseId: string;
  readonly validUntil?: string;
  readonly renewed?: ByCase;
  readonly lapsed?: ByCase;
  readonly ended?: ByCase & { readonly reason: string };
}

/** Which case has changed it, and when. */
interface ByCase {
  readonly at: string;
  readonly caseId: string;
  readonly caseNumber: string;
}

/** What the register shows of a person, the latest first. */
export async function accountsOf({ nik }: InventedPerson, state?: string): Promise<readonly ListedAccount[]> {
  const query = state === undefined ? '' : `?state=${state}`;
  const answer = await send('GET', `${ACCOUNTS}${query}`, {
    token: await mint('operator1'),
    headers: { 'search-text': nik },
  });
  return answer.body['items'] as readonly ListedAccount[];
}
