import { dayInWib } from '@tte/domain';
import { type NewMandate, MandateStore } from '@tte/staff';
import { official, STAFF_NIK, type TestGateway } from './gateway.js';
import type { Claims } from './issuer.js';

const DAY_MS = 24 * 60 * 60_000;

/** A day in WIB, this many days from now. */
export const day = (offset: number): string => dayInWib(new Date(Date.now() + offset * DAY_MS).toISOString());

/** Someone without a role of their own. */
export const staffer = (sub: string, more: Claims = {}): Claims => ({
  sub,
  roles: [],
  nik: STAFF_NIK,
  email: `${sub}@kemhan.go.id`,
  ...more,
});

/** Has somebody come in once, so that the staff directory knows them. */
export const introduce = async (gateway: TestGateway, claims: Claims): Promise<void> =>
  void (await gateway.get('/api/v1/mandates', claims));

/** What an order says, of today and tomorrow. */
export const order = (post: string, holder: string, more: object = {}) => ({
  post,
  holder,
  kind: 'plh',
  from: day(0),
  until: day(1),
  orderNumber: 'Sprin/123/XI/2026',
  ...more,
});

/** The holder of the post records a mandate. */
export const mandated = (gateway: TestGateway, post: string, holder: string, more: object = {}) =>
  gateway.post('/api/v1/mandates', order(post, holder, more), official(post));

/** Writes to the collection as another gateway would, past this one's memory. */
export const elsewhere = (gateway: TestGateway) => {
  const store = new MandateStore(gateway.connection);
  const hour = (offset: number) => new Date(Date.now() + offset * 60 * 60_000).toISOString();
  return {
    store,
    /** A mandate between these hours from now. */
    add: (post: NewMandate['post'], holder: string, from: number, until: number) =>
      store.add({
        post,
        holder,
        kind: 'plt',
        from: hour(from),
        until: hour(until),
        orderNumber: 'Sprin/9',
        twoLevels: false,
        issuedBy: 'admin1',
        issuedAs: 'admin',
        issuedAt: hour(0),
      }),
    revoke: (id: string) => store.revoke(id, 'admin1', hour(0)),
  };
};
