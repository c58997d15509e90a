import type { BsreSettings } from '@tte/config';
import type { BsreStatus } from '@tte/domain';

/** Version 1's `status_code`s by the status that each stands for; they differ between deployments. */
export type BsreCodes = Readonly<Record<string, BsreStatus>>;

/** How BSrE's Esign Client Service is reached. Paths and fields differ between its releases (see the docs). */
export interface BsreConfig {
  /** Base address, for example `http://esign.internal`. */
  readonly url: string;
  readonly username: string;
  readonly password: string;
  /** For one whole answer, in milliseconds. */
  readonly timeoutMs: number;
  /**
   * How a status is asked: version 2 by POST, with the NIK in the body; version 1 by GET `…/{nik}`, answered with
   * a code. The NIK in the address is BSrE's interface: no address is ever logged or passed on.
   */
  readonly status:
    | {
        readonly version: 2;
        /** Default of the manual: `/api/v2/user/check/status`. */
        readonly path: string;
      }
    | {
        readonly version: 1;
        /** With `{nik}`, for example `/api/user/status/{nik}`. */
        readonly path: string;
        readonly codes: BsreCodes;
      };
  readonly paths: {
    /** Default of the manual: `/api/v2/user/registration`; some releases have `/api/v2/user/register`. */
    readonly registration: string;
    /** V1 profile with `{nik}`, for example `/api/user/profile/{nik}`; without it no certificate's end is asked. */
    readonly profile?: string;
  };
  /** Names of the registration's body fields; without `nik` the NIK is not sent. */
  readonly caseFields: { readonly name: string; readonly email: string; readonly nik?: string };
}

/** BSrE's interface from the settings; which fields a registration carries differs by deployment. */
export function bsreConfigOf(settings: BsreSettings): BsreConfig {
  return {
    url: settings.url,
    username: settings.username,
    password: settings.password.reveal(),
    timeoutMs: settings.timeoutMs,
    status:
      settings.version === 1
        ? { version: 1, path: `${settings.statusPath}/{nik}`, codes: settings.codes }
        : { version: 2, path: settings.statusPath },
    paths: {
      registration: settings.casePath,
      profile: `${settings.profilePath}/{nik}`,
    },
    caseFields: {
      name: 'nama',
      email: 'email',
      ...(settings.caseFields.includes('nik') && { nik: 'nik' }),
    },
  };
}
