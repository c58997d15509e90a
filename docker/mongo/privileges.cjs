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
  'vault_protection',
  'vault_letters.files',
  'vault_letters.chunks',
];
/** Who works in the office, and who stands in: the gateway writes both, and the worker reads them to tell officials. */
const STAFF = ['staff'];
const MANDATES = ['mandates'];
/** Every version of units and office hours, which the gateway adds to and the worker reads. */
const OFFICE = ['office_books'];
/** Every step of requests of persons and of breaches: gateway and worker add to it. */
const PROTECTION = ['protection_register'];
/** The devices on which officials are told: the gateway adds them, the worker notes what each was told. */
const DEVICES = ['push_devices'];
/** What the gateway alone owns: changed and never removed, only ever added to, or given back. */
const KEPT = ['letter_intakes'];
/** Ended sessions leave by MongoDB's own hand, once they would have ended anyhow. */
const ADDED = ['ended_sessions', 'access_log'];
const LENT = ['claims', 'idempotency_keys'];
/** What went out to others, so that it does not go out twice. */
const OUTBOX = ['mail_outbox', 'bsre_calls'];

/** How far the mailbox was read to which mails come back. */
const BOUNCED = ['mail_bounces'];

/** What each official was told of what waits. */
const TOLD = ['official_notices'];

/** What was sealed, and what verifications found: only ever added to. How far the places outside the store are. */
const SEALED = ['audit_statements', 'audit_checkpoints', 'audit_runs'];
const COPIED = ['audit_copies'];

const on = (collections, ...actions) =>
  collections.map((collection) => ({ resource: { db: 'tte', collection }, actions: actions.flat() }));

exports.roles = {
  gateway: [
    ...on(EVENTS, READ),
    ...on(PROJECTIONS, READ),
    ...on([...DAMAGE, ...MARKS], READ),
    ...on(VAULT, WRITE, INDEX),
    ...on([...STAFF, ...MANDATES, ...KEPT], READ, 'insert', 'update', INDEX),
    ...on([...LENT, ...DEVICES], WRITE, INDEX),
    ...on([...ADDED, ...OFFICE, ...PROTECTION, ...SEALED], READ, 'insert', INDEX),
    ...on([...COPIED, 'mail_outbox'], READ),
  ],
  worker: [
    ...on(EVENTS, READ, 'insert', INDEX),
    ...on([...PROJECTIONS, ...DAMAGE, ...MARKS], WRITE, INDEX),
    ...on(VAULT, WRITE, INDEX),
    ...on([...MANDATES, ...OFFICE], READ),
    // What is sealed there comes under a new master key by the worker's program.
    ...on(STAFF, READ, 'update'),
    ...on(PROTECTION, READ, 'insert'),
    ...on(DEVICES, READ, 'update', 'remove'),
    ...on(OUTBOX, WRITE, INDEX),
    ...on([...TOLD, ...BOUNCED, ...COPIED], WRITE),
    ...on(SEALED, READ, 'insert', INDEX),
    ...on(['access_log'], READ),
  ],
};
