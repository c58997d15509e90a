/** A name and an address in a mail's head. */
export interface MailAddress {
  readonly name: string;
  readonly address: string;
}

/** What every mail says of the office that sends it. */
export interface MailSettings {
  readonly from: MailAddress;
  /** Where answers go; without it, to `from`. */
  readonly replyTo?: MailAddress;
  /** The office as it signs, for example `Pusat Data dan Informasi Kementerian Pertahanan`. */
  readonly officeName: string;
  /** How people reach the office: one line, for example `Telepon (021) …`. */
  readonly officeContact?: string;
  /** The applicant's private page for a case; mails carry its address where there is one. */
  readonly statusPage?: (registrationId: string) => string | Promise<string>;
}
