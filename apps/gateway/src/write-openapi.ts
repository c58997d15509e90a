import { loadGatewaySettings } from '@tte/config';
import { pino } from 'pino';
import { createGateway } from './create-gateway.js';
import { openWorld } from './open-world.js';
import { describeApi } from './docs/openapi.js';

/**
 * Prints the document of the gateway that these variables describe. Nothing needs to run: the connections open
 * late, and the process ends before one is used.
 */
const { world } = openWorld(loadGatewaySettings(process.env), pino({ level: 'silent' }), () => undefined);
const document = describeApi(await createGateway(world));
process.stdout.write(`${JSON.stringify(document, null, 2)}\n`, () => process.exit(0));
