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
  readonly officeContact: string;
  /** Where the web pages are, without a slash at its end; mails link to the applicant's. */
  readonly publicUrl: string;
  /** How long such a link opens, in milliseconds. */
  readonly linkLife: number;
}
