import type { MailOrder } from '@tte/contracts';
import type { Applicant, MailKind } from '@tte/domain';
import type { Vault } from '@tte/vault';
import { failure } from '@tte/outside';
import { fromStore } from '../store.js';
import { mailKey, messageIdOf } from './key.js';
import type { OutgoingMail } from './message.js';
import { renderMail } from './render.js';
import type { MailSettings } from './settings.js';

/** Mails in which an official's words to the applicant stand. */
const WITH_NOTE: readonly MailKind[] = ['returned', 'rejected', 'reactivate'];

/** Makes the message of an order: what it needs of the person is read from the vault here and kept nowhere. */
export async function writeMail(
  { vault, mail: settings }: { readonly vault: Vault; readonly mail: MailSettings },
  order: MailOrder,
): Promise<OutgoingMail> {
  const { dataVersion, log } = order;
  const linkEnds = new Date(Date.now() + settings.linkLife);
  const found = await fromStore(() => vault.applicantWithLink(log.caseId, dataVersion, linkEnds));
  if (!found) throw failure('case-data-unavailable');
  const { applicant, link, procedure } = found;
  const note = await noteOf(vault, order);
  const { from, replyTo, officeName, officeContact } = settings;
  const pic = picOf(applicant);
  const holder = { name: applicant.name, address: applicant.email };
  const [to, cc] = order.mailTo === 'pic' && pic ? [pic, undefined] : [holder, pic];
  const rendered = renderMail({
    mail: order.mail,
    step: order.step,
    fields: order.fields ?? [],
    procedure,
    name: to.name,
    ...(to === pic ? { onBehalfOf: applicant.name } : { statusPage: statusPageOf(settings, link) }),
    caseNumber: order.caseNumber,
    officeName,
    officeContact,
    linkEnds: linkEnds.toISOString(),
    toPic: cc !== undefined,
    ...(order.reason !== undefined && { reason: order.reason }),
    ...(order.correctedAt !== undefined && { correctedAt: order.correctedAt }),
    ...(order.byOffice && { byOffice: order.byOffice }),
    ...(order.foundIssued && { foundIssued: order.foundIssued }),
    ...(order.deadline !== undefined && { deadline: order.deadline }),
    ...(note !== undefined && { note }),
  });
  return {
    ...rendered,
    messageId: messageIdOf(mailKey(order), from.address),
    from,
    to,
    ...(cc && { cc }),
    ...(replyTo && { replyTo }),
  };
}

/** The PIC, where one has an e-mail that is not the applicant's own. */
function picOf({ pic, email }: Applicant) {
  const address = pic.email?.trim();
  if (!address || address.toLowerCase() === email.toLowerCase()) return undefined;
  return { name: pic.name, address };
}

/** The token is a fragment, which browsers send to nobody: it is in no server's log and in no Referer. */
const statusPageOf = ({ publicUrl }: MailSettings, token: string): string => `${publicUrl}/pemohon#${token}`;

async function noteOf(vault: Vault, { log, mail, noteRef }: MailOrder): Promise<string | undefined> {
  if (noteRef === undefined || !WITH_NOTE.includes(mail)) return undefined;
  const notes = await fromStore(() => vault.readNotes(log.caseId, [noteRef]));
  return notes.get(noteRef);
}
