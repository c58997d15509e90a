import { Eta } from 'eta';
import type { MailKind } from '@tte/domain';
import type { MailContent, MailFacts } from './content.js';
import { wibDeadline } from './deadline.js';
import { HTML_FRAME, TEXT_FRAME } from './templates/frame.js';
import { TEMPLATES } from './templates/index.js';

/** Everything that a mail says, besides its own words. */
export interface RenderInput extends MailFacts {
  readonly mail: MailKind;
  readonly name: string;
  readonly caseNumber: string;
  /** ISO 8601 */
  readonly deadline?: string;
  /** An official's own words, from the vault. */
  readonly note?: string;
  /** Address of the applicant's own page, which nobody else is given. */
  readonly statusPage?: string;
  readonly officeName: string;
  readonly officeContact: string;
  /** The PIC gets the same message. */
  readonly toPic: boolean;
}

/** A mail's head line and its two bodies. */
export interface Rendered {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

const WARNING =
  'Jaga kerahasiaan passphrase. Jangan berikan passphrase kepada siapa pun, termasuk atasan dan petugas. ' +
  'Kantor kami tidak pernah memintanya, melalui email, telepon, maupun pesan.';
const LINK_HINT = 'Tautan ini khusus untuk berkas Anda. Jangan teruskan kepada orang lain.';
const FOOTNOTE = 'Email ini juga dikirim kepada PIC yang tercantum dalam surat permohonan.';

const htmlEta = new Eta({ autoEscape: true });
const textEta = new Eta({ autoEscape: false });

/** Renders one mail from its one definition, as HTML (escaped) and as text. Pure. */
export function renderMail(input: RenderInput): Rendered {
  const content: MailContent = TEMPLATES[input.mail](input);
  const { deadline, toPic, caseNumber } = input;
  const letter = {
    ...input,
    ...content,
    subject: `${content.subject} [${caseNumber}]`,
    list: content.list ?? [],
    deadline: deadline === undefined ? undefined : wibDeadline(deadline),
    linkHint: LINK_HINT,
    warning: WARNING,
    footnote: toPic ? FOOTNOTE : undefined,
  };
  return {
    subject: letter.subject,
    html: htmlEta.renderString(HTML_FRAME, letter),
    text: textEta.renderString(TEXT_FRAME, letter).replace(/\n{3,}/g, '\n\n'),
  };
}
