import type { MailSettings, SmtpConfig } from '@tte/activities';
import type { MailSettings as MailEnvironment, WorkerSettings } from '@tte/config';

const SMTP_TIMEOUT_MS = 10_000;
const OFFICE = 'Pusat Data dan Informasi Kementerian Pertahanan';

/** The mail server from its address: `smtps:` is TLS from the start; `?requireTLS=true` refuses to go without. */
export function smtpConfig({ smtpUrl }: MailEnvironment): SmtpConfig {
  const url = new URL(smtpUrl.reveal());
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname,
    port: url.port === '' ? (secure ? 465 : 25) : Number(url.port),
    secure,
    requireTls: url.searchParams.get('requireTLS') === 'true',
    ...(url.username !== '' && { user: decodeURIComponent(url.username) }),
    ...(url.password !== '' && { password: decodeURIComponent(url.password) }),
    timeoutMs: SMTP_TIMEOUT_MS,
  };
}

/** What mails say: the sender is `Name <address>`, or an address alone. */
export function mailSettings({
  mail: { from },
  publicUrl,
  linkLife,
}: Pick<WorkerSettings, 'mail' | 'publicUrl' | 'linkLife'>): MailSettings {
  const [, name = '', address = from] = /^([^<]*)<([^>]+)>$/.exec(from) ?? [];
  const sender = { name: name.trim() || OFFICE, address: address.trim() };
  return { from: sender, officeName: OFFICE, publicUrl, linkLife };
}
