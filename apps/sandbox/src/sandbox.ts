import type { AddressInfo } from 'node:net';
import formbody from '@fastify/formbody';
import fastify from 'fastify';
import { apiRoutes } from './bsre/api.routes.js';
import { apiV1Routes } from './bsre/api-v1.routes.js';
import { applicantRoutes } from './bsre/applicant.routes.js';
import { resumeWhatIsDue } from './bsre/due.js';
import { holderRoutes } from './bsre/holder.routes.js';
import { openBsreMail } from './bsre/mails.js';
import { resumeMails } from './bsre/resume-mails.js';
import { portalRoutes } from './bsre/portal.routes.js';
import type { Context } from './context.js';
import { controlRoutes } from './control.routes.js';
import { faultHook } from './faults/hook.js';
import { faultRoutes } from './faults/routes.js';
import { homeRoutes } from './home.routes.js';
import { answerError } from './http/errors.js';
import { mailboxRoutes } from './mailbox/routes.js';
import { startSmtp } from './mailbox/smtp.js';
import { oidcRoutes } from './oidc/routes.js';
import { siAsnRoutes } from './si-asn/routes.js';
import { simpegRoutes } from './simpeg/routes.js';
import { openState } from './state/state.js';

/** Where the sandbox listens and what it remembers with. A port of 0 takes any free one. */
export interface SandboxOptions {
  host: string;
  port: number;
  smtpPort: number;
  stateFile: string;
  gatewayUrl: string;
  /** How others reach it, where that differs from host and port (in a container). */
  publicUrl?: string;
}

/** A running sandbox. */
export interface Sandbox {
  url: string;
  smtpPort: number;
  close(): Promise<void>;
}

const routes = [
  homeRoutes,
  controlRoutes,
  faultRoutes,
  apiRoutes,
  apiV1Routes,
  applicantRoutes,
  holderRoutes,
  portalRoutes,
  siAsnRoutes,
  simpegRoutes,
  mailboxRoutes,
];

/** Starts the outside world: BSrE, SI ASN, SIMPEG, a mailbox and an identity provider. */
export async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const { host, gatewayUrl } = options;
  const local = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const state = openState(options.stateFile);
  const context: Context = {
    state,
    gatewayUrl,
    timers: new Set(),
    calls: new Map(),
    smtpPort: 0,
    bsreMail: undefined,
    url: '',
  };

  // Calls that are never answered must not keep a closing sandbox up.
  const app = fastify({ forceCloseConnections: true });
  await app.register(formbody);
  app.setErrorHandler(answerError);
  app.addHook('preHandler', faultHook(context));
  for (const add of routes) add(app, context);
  await oidcRoutes(app, context);

  const smtp = await startSmtp(context, host, options.smtpPort);
  context.smtpPort = smtp.port;
  context.bsreMail = openBsreMail(local, smtp.port);
  try {
    await app.listen({ host, port: options.port });
  } catch (error) {
    context.bsreMail.close();
    await smtp.close();
    throw error;
  }
  const { port } = app.server.address() as AddressInfo;
  context.url = options.publicUrl ?? `http://${local}:${port}`;
  await resumeWhatIsDue(context);
  await resumeMails(context);

  const close = async () => {
    for (const timer of context.timers) clearTimeout(timer);
    await app.close();
    context.bsreMail?.close();
    await smtp.close();
  };
  return { url: context.url, smtpPort: smtp.port, close };
}
