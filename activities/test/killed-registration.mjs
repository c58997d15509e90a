// Runs one `registerAtBsre` in a process of its own, to be killed. It uses what is built (dist), as a worker does.
// Arguments: BSrE's address, MongoDB URI, database, applicant and case as JSON.
import { createConnection } from 'mongoose';
import { MockActivityEnvironment } from '@temporalio/testing';
import { createBsreClient } from '@tte/outside';
import { createActivities, createRegistrationCalls } from '../dist/index.js';

const [url, uri, dbName, applicant, ref] = process.argv.slice(2);
const connection = await createConnection(uri, { dbName }).asPromise();
const activities = createActivities({
  eventLog: { append: async () => undefined },
  vault: { applicant: async () => JSON.parse(applicant) },
  registrationCalls: createRegistrationCalls(connection),
  bsreGraceMs: 60_000,
  bsre: createBsreClient({
    url,
    username: 'tte',
    password: 'rahasia',
    timeoutMs: 20_000,
    status: { version: 2, path: '/api/v2/user/check/status', by: 'nik' },
    paths: { registration: '/api/v2/user/registration' },
    caseFields: { name: 'nama', email: 'email', nik: 'nik' },
  }),
});
await new MockActivityEnvironment().run(activities.registerAtBsre, JSON.parse(ref));
process.exit(0);
