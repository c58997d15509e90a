import { loadGatewaySettings } from '@tte/config';
import { createVerifyingTrail, markByAudit } from '@tte/audit';
import { createLogInspection } from '@tte/event-log';
import { connectionOptions, PATIENCE } from '@tte/mongo';
import mongoose from 'mongoose';
import { randomBytes } from 'node:crypto';
import { fillWithCases } from '../../../../test/support/many-cases.js';

const isLong = Boolean(process.env['TTE_LONG']);
const TOTAL = isLong ? 20_000 : 1_000;

const uri = process.env['MONGODB_URI'] ?? '';
const key = Buffer.alloc(32, 7);
const environment = {
  MONGODB_URI: uri.replace(/\/[^/?]*(\?|$)/, `/tte_many_${randomBytes(4).toString('hex')}$1`),
  OIDC_ISSUER: 'http://127.0.0.1:4100/oidc',
  OFFICE_CONTACT: 'Telepon (021) 3840889',
  VAULT_MASTER_KEY: key.toString('base64'),
  SESSION_KEY: key.toString('base64'),
  AUDIT_KEY: key.toString('base64'),
  VAULT_INDEX_SECRET: 'index-secret-of-the-test',
  APPLICANT_LINK_SECRET: 'link-secret-of-the-test',
};

it(
  `${TOTAL} cases are sealed and verified, and what changed since by what changed`,
  async () => {
    const settings = loadGatewaySettings(environment);
    const connection = await mongoose
      .createConnection(environment.MONGODB_URI, connectionOptions(PATIENCE.program))
      .asPromise();
    const secrets = { origin: settings.audit.origin, key };
    markByAudit(connection, secrets);
    const trail = createVerifyingTrail({
      ...secrets,
      connection,
      inspection: async () => createLogInspection(connection, [settings.case.office]),
    });
    const timed = async <Value>(name: string, work: () => Promise<Value>): Promise<Value> => {
      const began = performance.now();
      const value = await work();
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const megabytes = Math.round(process.memoryUsage().rss / 1_048_576);
      process.stdout.write(`${name}: ${seconds} s, ${megabytes} MB resident\n`);
      return value;
    };
    try {
      await trail.prepare();
      await timed(`filled with ${TOTAL} cases`, () => fillWithCases(environment, { total: TOTAL, open: 50 }));
      const { size } = await timed('sealed for the first time', () => trail.seal());
      expect(size).toBeGreaterThan(2 * TOTAL);
      expect(await timed('sealed with nothing new', () => trail.seal())).toMatchObject({ size });
      const { findings } = await timed('verified', () => trail.verify());
      expect(findings).toEqual([]);
    } finally {
      await connection.dropDatabase();
      await connection.close();
    }
  },
  60 * 60_000,
);
