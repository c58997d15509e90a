import type { ImapConfig, MailAddress, MailSettings, SmtpConfig } from '@tte/activities';
import type { MailSettings as MailEnvironment, WorkerSettings } from '@tte/config';

const SMTP_TIMEOUT_MS = 10_000;
const IMAP_TIMEOUT_MS = 30_000;
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

/** The mailbox to which mails come back, from its address; its path is the folder. Undefined where none is set up. */
export function imapConfig({ imapUrl }: MailEnvironment): ImapConfig | undefined {
  if (!imapUrl) return undefined;
  const url = new URL(imapUrl.reveal());
  const secure = url.protocol === 'imaps:';
  return {
    host: url.hostname,
    port: url.port === '' ? (secure ? 993 : 143) : Number(url.port),
    secure,
    requireTls: url.searchParams.get('requireTLS') === 'true',
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    folder: decodeURIComponent(url.pathname.slice(1)) || 'INBOX',
    timeoutMs: IMAP_TIMEOUT_MS,
  };
}

/** What mails say of the office that sends them. */
export function mailSettings({
  mail: { from, replyTo },
  officeContact,
  publicUrl,
  linkLife,
}: Pick<WorkerSettings, 'mail' | 'officeContact' | 'publicUrl' | 'linkLife'>): MailSettings {
  return {
    from: addressOf(from),
    ...(replyTo !== undefined && { replyTo: addressOf(replyTo) }),
    officeName: OFFICE,
    officeContact,
    publicUrl,
    linkLife,
  };
}

/** An address of the settings: `Name <address>`, or an address alone, which then bears the office's name. */
function addressOf(given: string): MailAddress {
  const [, name = '', address = given] = /^([^<]*)<([^>]+)>$/.exec(given) ?? [];
  return { name: name.trim() || OFFICE, address: address.trim() };
}
