import { loadGatewaySettings } from '@tte/config';
import { pino } from 'pino';
import { createGateway } from './create-gateway.js';
import { openContext } from './open-context.js';
import { describeApi } from './docs/openapi.js';

/**
 * Prints the document of the gateway that these variables describe. Nothing needs to run: the connections open
 * late, and the process ends before one is used.
 */
const settings = loadGatewaySettings(process.env);
const { context } = openContext(settings, pino({ level: 'silent' }), () => undefined);
const document = describeApi(await createGateway(context));
process.stdout.write(`${JSON.stringify(document, null, 2)}\n`, () => process.exit(0));
