import { startSandbox } from './sandbox.js';

const { env } = process;
const sandbox = await startSandbox({
  host: env.SANDBOX_HOST ?? '127.0.0.1',
  port: portFrom('SANDBOX_PORT', 4010),
  smtpPort: portFrom('SANDBOX_SMTP_PORT', 4025),
  stateFile: env.SANDBOX_STATE_FILE ?? '.tte/sandbox.json',
  gatewayUrl: (env.PUBLIC_URL ?? 'http://127.0.0.1:4000').replace(/\/+$/, ''),
  ...(env.SANDBOX_PUBLIC_URL && { publicUrl: env.SANDBOX_PUBLIC_URL.replace(/\/+$/, '') }),
});
console.log(`sandbox ready ${sandbox.url}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void sandbox.close().then(() => process.exit(0));
  });
}

function portFrom(name: string, standard: number): number {
  const port = Number(env[name] ?? standard);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`${name} harus nomor porta`);
}
