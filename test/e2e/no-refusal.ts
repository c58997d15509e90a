import { PROXIED_APPS, refusedTo } from '../support/store-proxies.js';

/** After each file: gateway and worker have asked MongoDB for nothing that their roles in production do not give. */
afterAll(async () => {
  for (const app of PROXIED_APPS) expect([app, await refusedTo(app)]).toEqual([app, []]);
});
