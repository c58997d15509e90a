/** How BSrE's Esign Client Service is reached. Paths and fields differ between its releases (see the docs). */
export interface BsreConfig {
  /** Base address, for example `http://esign.internal`. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  readonly timeoutMs: number;
  readonly paths: {
    /** Default of the manual: `/api/v2/user/check/status`. */
    readonly status: string;
    /** Default of the manual: `/api/v2/user/registration`; some releases have `/api/v2/user/register`. */
    readonly registration: string;
    /** V1 profile with `{nik}`, for example `/api/user/profile/{nik}`; without it no certificate's end is asked. */
    readonly profile?: string;
  };
  /** By what a person's status is asked. */
  readonly statusBy: 'nik' | 'email';
  /** Names of the registration's body fields; without `nik` the NIK is not sent. */
  readonly registrationFields: { readonly name: string; readonly email: string; readonly nik?: string };
  /** Fields sent with every registration as they are, for example `{ oid_instansi: '…' }`. */
  readonly registrationConstants?: Readonly<Record<string, string>>;
}
