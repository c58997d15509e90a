// Runs one `sendMail` in a process of its own, to be killed. It uses what is built (dist), as a worker does.
// Arguments: SMTP port, MongoDB URI, database, applicant and order as JSON.
import { createConnection } from 'mongoose';
import { MockActivityEnvironment } from '@temporalio/testing';
import { createActivities, createOutbox, createSmtpMailer } from '../dist/index.js';

const [port, uri, dbName, applicant, order] = process.argv.slice(2);
const connection = await createConnection(uri, { dbName }).asPromise();
const activities = createActivities({
  eventLog: { append: async () => undefined },
  vault: { applicantWithLink: async () => ({ applicant: JSON.parse(applicant), link: 'token' }) },
  outbox: createOutbox(connection),
  mailer: createSmtpMailer({
    host: '127.0.0.1',
    port: Number(port),
    secure: false,
    requireTls: false,
    timeoutMs: 20_000,
  }),
  mail: {
    from: { name: 'Pusdatin', address: 'tte@kemhan.go.id' },
    officeName: 'Pusdatin',
    publicUrl: 'https://tte.test',
    linkLife: 1000,
  },
});
await new MockActivityEnvironment().run(activities.sendMail, JSON.parse(order));
process.exit(0);
