/**
 * Whether a browser's endpoint is at a push service that we know: a browser names the address that we then call, so
 * without this anybody who is signed in could have us call any machine.
 * @param services as `PUSH_SERVICES` has them: hosts, `*.` before those with any name in front, or origins
 */
export function isPushService(endpoint: string, services: readonly string[]): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, port, hostname, origin, username, password } = new URL(endpoint);
  if (username !== '' || password !== '') return false;
  if (services.includes(origin)) return true;
  return protocol === 'https:' && port === '' && services.some((service) => isHost(hostname, service));
}

const isHost = (hostname: string, service: string): boolean =>
  service.startsWith('*.') ? hostname.endsWith(service.slice(1)) : hostname === service;
