/**
 * What each app may do in the database `tte`, by collection. The event log is append-only for everyone: nobody here
 * may update or remove in `events`, and the access log is append-only likewise. (An index cannot expire entries
 * either: they hold no BSON date.)
 * test/docker compares the names with those in the code.
 */
const READ = ['find'];
const WRITE = ['find', 'insert', 'update', 'remove'];
const INDEX = ['createIndex', 'listIndexes'];

const EVENTS = ['events'];
const PROJECTIONS = ['cases', 'tasks', 'accounts'];
/** What catch-up and rebuild note: cases that cannot be folded, which the gateway shows, and how far they are. */
const DAMAGE = ['damaged_cases'];
const MARKS = ['log_marks'];
const VAULT = [
  'vault_cases',
  'vault_documents',
  'vault_letter_keys',
  'vault_counters',
  'vault_checks',
  'vault_letters.files',
  'vault_letters.chunks',
];
/** What the gateway alone owns: changed and never removed, only ever added to, or given back. */
const KEPT = ['mandates', 'staff', 'letter_intakes'];
/** Ended sessions leave by MongoDB's own hand, once they would have ended anyhow. */
const ADDED = ['ended_sessions', 'access_log'];
const LENT = ['claims', 'idempotency_keys'];
/** What went out to others, so that it does not go out twice. */
const OUTBOX = ['mail_outbox', 'bsre_calls'];

const on = (collections, ...actions) =>
  collections.map((collection) => ({ resource: { db: 'tte', collection }, actions: actions.flat() }));

exports.roles = {
  gateway: [
    ...on(EVENTS, READ),
    ...on(PROJECTIONS, READ),
    ...on([...DAMAGE, ...MARKS], READ),
    ...on(VAULT, WRITE, INDEX),
    ...on(KEPT, READ, 'insert', 'update', INDEX),
    ...on(LENT, WRITE, INDEX),
    ...on(ADDED, READ, 'insert', INDEX),
  ],
  worker: [
    ...on(EVENTS, READ, 'insert', INDEX),
    ...on([...PROJECTIONS, ...DAMAGE, ...MARKS], WRITE, INDEX),
    ...on(VAULT, WRITE, INDEX),
    ...on(OUTBOX, WRITE),
  ],
};
