/**
 * What each app may do in the database `tte`, by collection. The event log is append-only for everyone: nobody here
 * may update or remove in `events`. (An index cannot expire events either: they hold no BSON date.)
 * test/docker compares the names with those in the code.
 */
const READ = ['find'];
const WRITE = ['find', 'insert', 'update', 'remove'];
const INDEX = ['createIndex', 'listIndexes'];

const EVENTS = ['events'];
const PROJECTIONS = ['registrations', 'tasks', 'accounts', 'letters'];
const VAULT = [
  'vault_cases',
  'vault_documents',
  'vault_letter_keys',
  'vault_counters',
  'vault_letters.files',
  'vault_letters.chunks',
];

const INTAKES = ['letter_intakes'];

const on = (collections, ...actions) =>
  collections.map((collection) => ({ resource: { db: 'tte', collection }, actions: actions.flat() }));

exports.roles = {
  gateway: [
    ...on(EVENTS, READ),
    ...on(PROJECTIONS, READ),
    ...on(VAULT, WRITE, INDEX),
    ...on(INTAKES, 'find', 'insert', 'update'),
  ],
  worker: [
    ...on(EVENTS, READ, 'insert', INDEX),
    ...on(PROJECTIONS, WRITE, INDEX),
    ...on(VAULT, WRITE, INDEX),
  ],
};
