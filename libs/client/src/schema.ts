/** Made by tools/generate-client.mjs: do not edit. */

export interface paths {
  '/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Proses berjalan */
    get: operations['liveHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/health/live': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Proses berjalan */
    get: operations['liveHealth2'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** MongoDB dan Temporal menjawab */
    get: operations['readyHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/health/ready': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** MongoDB dan Temporal menjawab */
    get: operations['readyHealth2'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/problems/{code}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Arti sebuah kode masalah */
    get: operations['getProblem'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/registrations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Daftar pendaftaran, yang terbaru lebih dahulu */
    get: operations['listRegistrations'];
    put?: never;
    /** Mencatat surat permohonan dan membuka pendaftaran (langkah 1) */
    post: operations['submitRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/registrations/{registrationId}/disposition': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Disposisi: teruskan, kembalikan, atau tolak (langkah 2, 3, 4) */
    post: operations['recordDisposition'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/registrations/{registrationId}/completeness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kelengkapan: lengkap, kembalikan, atau tolak (langkah 5) */
    post: operations['recordCompleteness'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/registrations/{registrationId}/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Verifikasi: setujui, minta aktivasi ulang, atau tolak (langkah 10) */
    post: operations['recordApproval'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/registrations/{registrationId}/portal-work': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Verifikator sudah bekerja di portal BSrE: periksa lagi */
    post: operations['recordPortalWork'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/registrations/{registrationId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mencabut permohonan atas nama pemohon */
    post: operations['withdrawRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/registrations/{registrationId}/nudge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Pemohon menyatakan sudah selesai: periksa sekarang (langkah 7, 13) */
    post: operations['nudgeRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/registrations/{registrationId}/correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Memperbaiki data yang dikembalikan, dengan surat baru bila diperlukan */
    post: operations['correctRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/registrations/{registrationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Satu pendaftaran: posisi, riwayat, dan tindakan yang tersedia bagi Anda */
    get: operations['getRegistration'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/registrations/{registrationId}/letter': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Surat permohonan (PDF) */
    get: operations['getLetter'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/registrations/{registrationId}/comparison': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Data pemohon di samping data SIMPEG (langkah 10) */
    get: operations['getComparison'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Health: {
      /** @enum {string} */
      status: 'live' | 'ready';
    };
    ProblemDescription: {
      code: string;
      /** @example 409 */
      status: number;
      title: string;
      detail: string;
    };
    Submitted: {
      registrationId: string;
      registrationNumber: string;
      dataVersion: number;
      /** @enum {string} */
      status: 'awaiting-disposition';
      /** @enum {number} */
      step: 2;
      links: {
        self: string;
        letter: string;
      };
    };
    Disposition:
      | {
          commandId?: string;
          dataVersion: number;
          /** @enum {string} */
          as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
          note?: string;
          /** @enum {string} */
          outcome: 'forward';
          /** @enum {string} */
          instruction:
            'tindak-lanjuti' | 'proses-sesuai-ketentuan' | 'teliti-dan-laporkan' | 'selesaikan-segera';
        }
      | {
          commandId?: string;
          dataVersion: number;
          /** @enum {string} */
          as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
          note?: string;
          /** @enum {string} */
          outcome: 'return';
          /**
           * @description Paling sedikit satu.
           * @default []
           * @example [
           *       "position"
           *     ]
           */
          fields: ('name' | 'nik' | 'email' | 'unit' | 'letter' | 'employee-number' | 'position' | 'pic')[];
        }
      | {
          commandId?: string;
          dataVersion: number;
          /** @enum {string} */
          as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
          note?: string;
          /** @enum {string} */
          outcome: 'reject';
          /**
           * @default
           * @example surat-tidak-sah
           * @enum {string}
           */
          reason:
            | 'bukan-pegawai'
            | 'surat-tidak-sah'
            | 'tidak-berwenang'
            | 'sudah-memiliki-akun'
            | 'identitas-tidak-sesuai'
            | 'lainnya';
        };
    Receipt: {
      registrationId: string;
      /** @description Untuk `?minSeq=`: berkas sebagaimana keputusan ini melihatnya. */
      seq: number;
      status: string;
      step: number;
    };
    Completeness:
      | {
          commandId?: string;
          dataVersion: number;
          /** @enum {string} */
          as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
          note?: string;
          /** @enum {string} */
          outcome: 'complete';
        }
      | {
          commandId?: string;
          dataVersion: number;
          /** @enum {string} */
          as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
          note?: string;
          /** @enum {string} */
          outcome: 'return';
          /**
           * @description Paling sedikit satu.
           * @default []
           * @example [
           *       "position"
           *     ]
           */
          fields: ('name' | 'nik' | 'email' | 'unit' | 'letter' | 'employee-number' | 'position' | 'pic')[];
        }
      | {
          commandId?: string;
          dataVersion: number;
          /** @enum {string} */
          as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
          note?: string;
          /** @enum {string} */
          outcome: 'reject';
          /**
           * @default
           * @example surat-tidak-sah
           * @enum {string}
           */
          reason:
            | 'bukan-pegawai'
            | 'surat-tidak-sah'
            | 'tidak-berwenang'
            | 'sudah-memiliki-akun'
            | 'identitas-tidak-sesuai'
            | 'lainnya';
        };
    Approval:
      | {
          commandId?: string;
          dataVersion: number;
          /** @enum {string} */
          as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
          note?: string;
          /** @enum {string} */
          outcome: 'approve';
        }
      | {
          commandId?: string;
          dataVersion: number;
          /** @enum {string} */
          as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
          note?: string;
          /** @enum {string} */
          outcome: 'reactivate';
          /**
           * @description Paling sedikit satu.
           * @default []
           * @example [
           *       "position"
           *     ]
           */
          fields: ('name' | 'nik' | 'email' | 'unit' | 'letter' | 'employee-number' | 'position' | 'pic')[];
        }
      | {
          commandId?: string;
          dataVersion: number;
          /** @enum {string} */
          as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
          note?: string;
          /** @enum {string} */
          outcome: 'reject';
          /**
           * @default
           * @example surat-tidak-sah
           * @enum {string}
           */
          reason:
            | 'bukan-pegawai'
            | 'surat-tidak-sah'
            | 'tidak-berwenang'
            | 'sudah-memiliki-akun'
            | 'identitas-tidak-sesuai'
            | 'lainnya';
        };
    PlainCommand: {
      commandId?: string;
      dataVersion: number;
      /** @enum {string} */
      as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
      note?: string;
    };
    RegistrationList: {
      items: {
        registrationId: string;
        registrationNumber: string;
        seq: number;
        status: string;
        open: boolean;
        step: number;
        stepTitle: string;
        /** @description Satu baris: di mana berkas berada. */
        standing: string;
        waitingOn?: string;
        waitingOnTitle?: string;
        /** Format: date-time */
        since: string;
        /** Format: date-time */
        dueAt?: string;
        overdue: boolean;
        /** @description Menit kerja sejak langkah ini dimulai. */
        officeMinutes?: number;
        unit: string;
        unitName: string;
        nature: string;
        employeeKind: string;
        /** Format: date-time */
        receivedAt: string;
        /** Format: date-time */
        submittedAt: string;
        /** @description null bagi auditor dan admin, atau bila data sudah dimusnahkan. */
        applicant: {
          name: string;
          maskedNik: string;
        } | null;
      }[];
      next: string | null;
    };
    Registration: {
      registrationId: string;
      registrationNumber: string;
      seq: number;
      status: string;
      open: boolean;
      step: number;
      stepTitle: string;
      /** @description Satu baris: di mana berkas berada. */
      standing: string;
      waitingOn?: string;
      waitingOnTitle?: string;
      /** Format: date-time */
      since: string;
      /** Format: date-time */
      dueAt?: string;
      overdue: boolean;
      /** @description Menit kerja sejak langkah ini dimulai. */
      officeMinutes?: number;
      unit: string;
      unitName: string;
      nature: string;
      employeeKind: string;
      /** Format: date-time */
      receivedAt: string;
      /** Format: date-time */
      submittedAt: string;
      /** @description null bagi auditor dan admin, atau bila data sudah dimusnahkan. */
      applicant: {
        name: string;
        maskedNik: string;
      } | null;
      dataVersion: number;
      activationRound: number;
      activationRoundLimit: number;
      returns: number;
      returnedFields?: string[];
      haltCause?: string;
      turn: {
        waitingOn: string;
        step: number;
        /** Format: date-time */
        since: string;
      } | null;
      timeline: ({
        step: number;
        round: number;
        /** @enum {string} */
        outcome: 'done' | 'returned' | 'skipped' | 'rejected' | 'withdrawn' | 'expired' | 'superseded';
        stepTitle: string;
        actorTitle: string;
        actor: {
          subject: string;
          post: string;
          capacity?: string;
        } & {
          [key: string]: unknown;
        };
        /** Format: date-time */
        at: string;
        evidence?: string;
      } & {
        [key: string]: unknown;
      })[];
      letter: {
        letterRef: string;
        number: string;
        date: string;
        /** @example Permohonan pendaftaran akun TTE */
        subject: string;
        signedBy: string;
      } | null;
      /** @description Data lengkap pemohon; hanya operator, kasubbid, verifikator. */
      data: {
        [key: string]: unknown;
      } | null;
      notes: {
        seq: number;
        /** Format: date-time */
        at: string;
        step: number;
        actor: {
          subject: string;
          post: string;
          capacity?: string;
        } & {
          [key: string]: unknown;
        };
        actorTitle: string;
        noteRef: string;
        text: string;
      }[];
      /** @description Tindakan yang tersedia, menurut jabatan. */
      allowed: {
        [key: string]: string[];
      };
    };
    Comparison: {
      registrationId: string;
      dataVersion: number;
      simpeg: string | null;
      employeeStatus: string | null;
      siAsn: {
        [key: string]: string;
      } | null;
      fields: {
        field: string;
        /** @example Nama */
        title: string;
        application: string | null;
        simpeg: string | null;
        /** @enum {string} */
        verdict: 'equal' | 'near' | 'different' | 'unknown';
      }[];
    };
    /**
     * @description Kode tetap setiap masalah; artinya pada `/problems/{code}`.
     * @enum {string}
     */
    ProblemCode:
      | 'already-submitted'
      | 'not-submitted'
      | 'other-registration'
      | 'case-closed'
      | 'wrong-turn'
      | 'wrong-post'
      | 'stale-case'
      | 'own-case'
      | 'own-case-unknown'
      | 'two-levels'
      | 'mandate-missing'
      | 'mandate-not-in-force'
      | 'reason-required'
      | 'fields-required'
      | 'field-not-returned'
      | 'field-not-corrected'
      | 'letter-required'
      | 'successor-required'
      | 'round-limit'
      | 'nudge-limit'
      | 'malformed-command'
      | 'out-of-order'
      | 'invalid-input'
      | 'unknown-field'
      | 'wrong-type'
      | 'malformed-request'
      | 'request-timeout'
      | 'address-too-long'
      | 'header-too-large'
      | 'unsupported-media-type'
      | 'body-too-large'
      | 'note-too-long'
      | 'missing-token'
      | 'invalid-token'
      | 'expired-token'
      | 'unknown-role'
      | 'unusable-subject'
      | 'forbidden'
      | 'unknown-registration'
      | 'letter-not-pdf'
      | 'letter-too-large'
      | 'letter-not-found'
      | 'idempotency-key-invalid'
      | 'idempotency-key-reused'
      | 'request-in-flight'
      | 'registration-open'
      | 'account-exists'
      | 'email-in-use'
      | 'command-id-reused'
      | 'try-again'
      | 'not-ready'
      | 'not-found'
      | 'method-not-allowed'
      | 'internal';
    /** @description RFC 9457. Bercabanglah pada `code`: kode bersifat tetap. */
    Problem: {
      /**
       * Format: uri-reference
       * @example /problems/stale-case
       */
      type: string;
      title: string;
      status: number;
      detail: string;
      code: components['schemas']['ProblemCode'];
      /** @description Nomor permintaan, sama dengan header x-request-id. */
      instance: string;
      /**
       * Format: uuid
       * @description Pada `registration-open`: berkas yang masih berjalan.
       */
      registrationId?: string;
      /** @description Isian yang salah, paling banyak 20. */
      errors?: components['schemas']['FieldError'][];
    };
    FieldError: {
      /** @description Letak isian, seperti `applicant.nik`; kosong untuk seluruh isi. */
      field: string;
      /** @example nik-format */
      code: string;
      message: string;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: {
    /** @description Nomor permintaan, sama dengan pada log. */
    'x-request-id': string;
    /** @description Cara masuk yang diterima (RFC 6750). */
    'www-authenticate': string;
    /** @description Sesudah berapa detik permintaan yang sama layak dicoba lagi. */
    'retry-after': string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  liveHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Proses berjalan */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'malformed-request';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
    };
  };
  liveHealth2: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Proses berjalan */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'malformed-request';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
    };
  };
  readyHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description MongoDB dan Temporal menjawab */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'malformed-request';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
      /** @description `not-ready`: Belum siap */
      503: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'not-ready';
          };
        };
      };
    };
  };
  readyHealth2: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description MongoDB dan Temporal menjawab */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      /** @description `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'malformed-request';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
      /** @description `not-ready`: Belum siap */
      503: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'not-ready';
          };
        };
      };
    };
  };
  getProblem: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Kode masalah, seperti pada `code` sebuah jawaban.
         * @example stale-case
         */
        code: components['schemas']['ProblemCode'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Arti sebuah kode masalah */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProblemDescription'];
        };
      };
      /** @description `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'malformed-request';
          };
        };
      };
      /** @description `not-found`: Alamat tidak dikenal */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'not-found';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `address-too-long`: Alamat terlalu panjang */
      414: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'address-too-long';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
    };
  };
  listRegistrations: {
    parameters: {
      query?: {
        status?:
          | 'awaiting-disposition'
          | 'awaiting-completeness'
          | 'registering'
          | 'informing'
          | 'awaiting-activation'
          | 'verifying'
          | 'requesting-approval'
          | 'awaiting-approval'
          | 'awaiting-passphrase'
          | 'awaiting-certificate'
          | 'returned'
          | 'halted'
          | 'issued'
          | 'rejected'
          | 'withdrawn'
          | 'expired'
          | 'superseded';
        step?: number;
        waitingOn?: 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator' | 'pemohon' | 'sistem' | 'bsre';
        unit?: string;
        open?: 'true' | 'false';
        q?: string;
        limit?: number;
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Daftar pendaftaran, yang terbaru lebih dahulu */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegistrationList'];
        };
      };
      /** @description `unknown-field`: Isian tidak dikenal; `wrong-type`: Jenis isian salah; `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-field' | 'wrong-type' | 'malformed-request';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token';
          };
        };
      };
      /** @description `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `invalid-input`: Isian belum benar */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
      /** @description `internal`: Kesalahan pada sistem */
      500: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description `try-again`: Layanan sedang sibuk */
      503: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'try-again';
          };
        };
      };
    };
  };
  submitRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan dengan kunci yang sama dijawab sama. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          data: {
            applicant: {
              name: string;
              nik: string;
              email: string;
              /** @enum {string} */
              employeeKind: 'pns' | 'pppk' | 'tni' | 'lain';
              /** @example 198505012010012001 */
              nip?: string;
              nrp?: string;
              unit: string;
              position: string;
              rank?: string;
              pic: {
                name: string;
                phone: string;
                /** Format: email */
                email?: string;
              };
            };
            letter: {
              number: string;
              date: string;
              /** @example Permohonan pendaftaran akun TTE */
              subject: string;
              signedBy: string;
              /** @enum {string} */
              nature: 'biasa' | 'segera' | 'sangat-segera' | 'rahasia';
              receivedAt: string;
            };
          };
          /**
           * Format: binary
           * @description Surat permohonan, PDF.
           */
          letter: Blob;
        };
      };
    };
    responses: {
      /** @description Mencatat surat permohonan dan membuka pendaftaran (langkah 1) */
      201: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          /** @description Alamat berkas yang dibuka. */
          location: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Submitted'];
        };
      };
      /** @description `unknown-field`: Isian tidak dikenal; `wrong-type`: Jenis isian salah; `malformed-request`: Permintaan tidak terbaca; `idempotency-key-invalid`: Idempotency-Key tidak sah */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-field' | 'wrong-type' | 'malformed-request' | 'idempotency-key-invalid';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token';
          };
        };
      };
      /** @description `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `request-in-flight`: Permintaan sedang diproses; `account-exists`: Pemohon sudah memiliki akun TTE; `registration-open`: Masih ada pendaftaran berjalan; `email-in-use`: Email dipakai pendaftaran lain */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-in-flight' | 'account-exists' | 'registration-open' | 'email-in-use';
          };
        };
      };
      /** @description `body-too-large`: Permintaan terlalu besar; `letter-too-large`: Surat terlalu besar */
      413: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'body-too-large' | 'letter-too-large';
          };
        };
      };
      /** @description `unsupported-media-type`: Jenis isi tidak didukung; `letter-not-pdf`: Surat bukan PDF */
      415: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unsupported-media-type' | 'letter-not-pdf';
          };
        };
      };
      /** @description `invalid-input`: Isian belum benar; `letter-required`: Surat baru diperlukan; `idempotency-key-reused`: Idempotency-Key sudah dipakai */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'letter-required' | 'idempotency-key-reused';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
      /** @description `internal`: Kesalahan pada sistem */
      500: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description `try-again`: Layanan sedang sibuk */
      503: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'try-again';
          };
        };
      };
    };
  };
  recordDisposition: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan dengan kunci yang sama dijawab sama. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        registrationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Disposition'];
      };
    };
    responses: {
      /** @description Disposisi: teruskan, kembalikan, atau tolak (langkah 2, 3, 4) */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Receipt'];
        };
      };
      /** @description `unknown-field`: Isian tidak dikenal; `wrong-type`: Jenis isian salah; `malformed-request`: Permintaan tidak terbaca; `idempotency-key-invalid`: Idempotency-Key tidak sah */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-field' | 'wrong-type' | 'malformed-request' | 'idempotency-key-invalid';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token';
          };
        };
      };
      /** @description `wrong-post`: Jabatan tidak berwenang; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `two-levels`: Sudah memutus pada tingkat lain; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'wrong-post'
              | 'own-case'
              | 'own-case-unknown'
              | 'two-levels'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
          };
        };
      };
      /** @description `unknown-registration`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-registration';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'command-id-reused' | 'case-closed' | 'wrong-turn' | 'stale-case';
          };
        };
      };
      /** @description `body-too-large`: Permintaan terlalu besar */
      413: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'body-too-large';
          };
        };
      };
      /** @description `address-too-long`: Alamat terlalu panjang */
      414: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'address-too-long';
          };
        };
      };
      /** @description `unsupported-media-type`: Jenis isi tidak didukung */
      415: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unsupported-media-type';
          };
        };
      };
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `reason-required`: Alasan wajib diisi; `fields-required`: Data yang perlu diperbaiki belum dipilih */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'note-too-long' | 'reason-required' | 'fields-required';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
      /** @description `internal`: Kesalahan pada sistem */
      500: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description `try-again`: Layanan sedang sibuk */
      503: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'try-again';
          };
        };
      };
    };
  };
  recordCompleteness: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan dengan kunci yang sama dijawab sama. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        registrationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Completeness'];
      };
    };
    responses: {
      /** @description Kelengkapan: lengkap, kembalikan, atau tolak (langkah 5) */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Receipt'];
        };
      };
      /** @description `unknown-field`: Isian tidak dikenal; `wrong-type`: Jenis isian salah; `malformed-request`: Permintaan tidak terbaca; `idempotency-key-invalid`: Idempotency-Key tidak sah */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-field' | 'wrong-type' | 'malformed-request' | 'idempotency-key-invalid';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token';
          };
        };
      };
      /** @description `wrong-post`: Jabatan tidak berwenang; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `two-levels`: Sudah memutus pada tingkat lain; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'wrong-post'
              | 'own-case'
              | 'own-case-unknown'
              | 'two-levels'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
          };
        };
      };
      /** @description `unknown-registration`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-registration';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'command-id-reused' | 'case-closed' | 'wrong-turn' | 'stale-case';
          };
        };
      };
      /** @description `body-too-large`: Permintaan terlalu besar */
      413: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'body-too-large';
          };
        };
      };
      /** @description `address-too-long`: Alamat terlalu panjang */
      414: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'address-too-long';
          };
        };
      };
      /** @description `unsupported-media-type`: Jenis isi tidak didukung */
      415: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unsupported-media-type';
          };
        };
      };
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `reason-required`: Alasan wajib diisi; `fields-required`: Data yang perlu diperbaiki belum dipilih */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'note-too-long' | 'reason-required' | 'fields-required';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
      /** @description `internal`: Kesalahan pada sistem */
      500: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description `try-again`: Layanan sedang sibuk */
      503: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'try-again';
          };
        };
      };
    };
  };
  recordApproval: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan dengan kunci yang sama dijawab sama. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        registrationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Approval'];
      };
    };
    responses: {
      /** @description Verifikasi: setujui, minta aktivasi ulang, atau tolak (langkah 10) */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Receipt'];
        };
      };
      /** @description `unknown-field`: Isian tidak dikenal; `wrong-type`: Jenis isian salah; `malformed-request`: Permintaan tidak terbaca; `idempotency-key-invalid`: Idempotency-Key tidak sah */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-field' | 'wrong-type' | 'malformed-request' | 'idempotency-key-invalid';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token';
          };
        };
      };
      /** @description `wrong-post`: Jabatan tidak berwenang; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `two-levels`: Sudah memutus pada tingkat lain; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'wrong-post'
              | 'own-case'
              | 'own-case-unknown'
              | 'two-levels'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
          };
        };
      };
      /** @description `unknown-registration`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-registration';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `round-limit`: Batas aktivasi ulang tercapai */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'command-id-reused' | 'case-closed' | 'wrong-turn' | 'stale-case' | 'round-limit';
          };
        };
      };
      /** @description `body-too-large`: Permintaan terlalu besar */
      413: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'body-too-large';
          };
        };
      };
      /** @description `address-too-long`: Alamat terlalu panjang */
      414: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'address-too-long';
          };
        };
      };
      /** @description `unsupported-media-type`: Jenis isi tidak didukung */
      415: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unsupported-media-type';
          };
        };
      };
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `reason-required`: Alasan wajib diisi; `fields-required`: Data yang perlu diperbaiki belum dipilih */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'note-too-long' | 'reason-required' | 'fields-required';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
      /** @description `internal`: Kesalahan pada sistem */
      500: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description `try-again`: Layanan sedang sibuk */
      503: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'try-again';
          };
        };
      };
    };
  };
  recordPortalWork: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan dengan kunci yang sama dijawab sama. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        registrationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlainCommand'];
      };
    };
    responses: {
      /** @description Verifikator sudah bekerja di portal BSrE: periksa lagi */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Receipt'];
        };
      };
      /** @description `unknown-field`: Isian tidak dikenal; `wrong-type`: Jenis isian salah; `malformed-request`: Permintaan tidak terbaca; `idempotency-key-invalid`: Idempotency-Key tidak sah */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-field' | 'wrong-type' | 'malformed-request' | 'idempotency-key-invalid';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token';
          };
        };
      };
      /** @description `wrong-post`: Jabatan tidak berwenang; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `two-levels`: Sudah memutus pada tingkat lain; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'wrong-post'
              | 'own-case'
              | 'own-case-unknown'
              | 'two-levels'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
          };
        };
      };
      /** @description `unknown-registration`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-registration';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'command-id-reused' | 'case-closed' | 'wrong-turn' | 'stale-case';
          };
        };
      };
      /** @description `body-too-large`: Permintaan terlalu besar */
      413: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'body-too-large';
          };
        };
      };
      /** @description `address-too-long`: Alamat terlalu panjang */
      414: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'address-too-long';
          };
        };
      };
      /** @description `unsupported-media-type`: Jenis isi tidak didukung */
      415: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unsupported-media-type';
          };
        };
      };
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'note-too-long';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
      /** @description `internal`: Kesalahan pada sistem */
      500: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description `try-again`: Layanan sedang sibuk */
      503: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'try-again';
          };
        };
      };
    };
  };
  withdrawRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan dengan kunci yang sama dijawab sama. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        registrationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlainCommand'];
      };
    };
    responses: {
      /** @description Mencabut permohonan atas nama pemohon */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Receipt'];
        };
      };
      /** @description `unknown-field`: Isian tidak dikenal; `wrong-type`: Jenis isian salah; `malformed-request`: Permintaan tidak terbaca; `idempotency-key-invalid`: Idempotency-Key tidak sah */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-field' | 'wrong-type' | 'malformed-request' | 'idempotency-key-invalid';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token';
          };
        };
      };
      /** @description `wrong-post`: Jabatan tidak berwenang; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'wrong-post'
              | 'own-case'
              | 'own-case-unknown'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
          };
        };
      };
      /** @description `unknown-registration`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-registration';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'command-id-reused' | 'case-closed' | 'wrong-turn' | 'stale-case';
          };
        };
      };
      /** @description `body-too-large`: Permintaan terlalu besar */
      413: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'body-too-large';
          };
        };
      };
      /** @description `address-too-long`: Alamat terlalu panjang */
      414: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'address-too-long';
          };
        };
      };
      /** @description `unsupported-media-type`: Jenis isi tidak didukung */
      415: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unsupported-media-type';
          };
        };
      };
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'note-too-long';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
      /** @description `internal`: Kesalahan pada sistem */
      500: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description `try-again`: Layanan sedang sibuk */
      503: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'try-again';
          };
        };
      };
    };
  };
  nudgeRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan dengan kunci yang sama dijawab sama. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        registrationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlainCommand'];
      };
    };
    responses: {
      /** @description Pemohon menyatakan sudah selesai: periksa sekarang (langkah 7, 13) */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Receipt'];
        };
      };
      /** @description `unknown-field`: Isian tidak dikenal; `wrong-type`: Jenis isian salah; `malformed-request`: Permintaan tidak terbaca; `idempotency-key-invalid`: Idempotency-Key tidak sah */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-field' | 'wrong-type' | 'malformed-request' | 'idempotency-key-invalid';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token';
          };
        };
      };
      /** @description `wrong-post`: Jabatan tidak berwenang; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'wrong-post'
              | 'own-case'
              | 'own-case-unknown'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
          };
        };
      };
      /** @description `unknown-registration`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-registration';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `nudge-limit`: Terlalu sering meminta pemeriksaan */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'command-id-reused' | 'case-closed' | 'wrong-turn' | 'stale-case' | 'nudge-limit';
          };
        };
      };
      /** @description `body-too-large`: Permintaan terlalu besar */
      413: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'body-too-large';
          };
        };
      };
      /** @description `address-too-long`: Alamat terlalu panjang */
      414: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'address-too-long';
          };
        };
      };
      /** @description `unsupported-media-type`: Jenis isi tidak didukung */
      415: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unsupported-media-type';
          };
        };
      };
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'note-too-long';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
      /** @description `internal`: Kesalahan pada sistem */
      500: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description `try-again`: Layanan sedang sibuk */
      503: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'try-again';
          };
        };
      };
    };
  };
  correctRegistration: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan dengan kunci yang sama dijawab sama. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        registrationId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          /**
           * @example {
           *       "dataVersion": 1,
           *       "fields": [
           *         "position"
           *       ],
           *       "applicant": {
           *         "position": "Analis Sistem"
           *       }
           *     }
           */
          data: {
            commandId?: string;
            dataVersion: number;
            /** @enum {string} */
            as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
            note?: string;
            /**
             * @description Paling sedikit satu.
             * @default []
             * @example [
             *       "position"
             *     ]
             */
            fields?: (
              'name' | 'nik' | 'email' | 'unit' | 'letter' | 'employee-number' | 'position' | 'pic'
            )[];
            applicant?: {
              name?: string;
              nik?: string;
              email?: string;
              /** @enum {string} */
              employeeKind?: 'pns' | 'pppk' | 'tni' | 'lain';
              /** @example 198505012010012001 */
              nip?: string;
              nrp?: string;
              unit?: string;
              position?: string;
              rank?: string;
              pic?: {
                name: string;
                phone: string;
                /** Format: email */
                email?: string;
              };
            };
            letter?: {
              number: string;
              date: string;
              /** @example Permohonan pendaftaran akun TTE */
              subject: string;
              signedBy: string;
              /** @enum {string} */
              nature: 'biasa' | 'segera' | 'sangat-segera' | 'rahasia';
              receivedAt: string;
            };
          };
          /**
           * Format: binary
           * @description Surat permohonan, PDF.
           */
          letter?: Blob;
        };
      };
    };
    responses: {
      /** @description Memperbaiki data yang dikembalikan, dengan surat baru bila diperlukan */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Receipt'];
        };
      };
      /** @description `unknown-field`: Isian tidak dikenal; `wrong-type`: Jenis isian salah; `malformed-request`: Permintaan tidak terbaca; `idempotency-key-invalid`: Idempotency-Key tidak sah */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-field' | 'wrong-type' | 'malformed-request' | 'idempotency-key-invalid';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token';
          };
        };
      };
      /** @description `wrong-post`: Jabatan tidak berwenang; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'wrong-post'
              | 'own-case'
              | 'own-case-unknown'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
          };
        };
      };
      /** @description `unknown-registration`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-registration';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `account-exists`: Pemohon sudah memiliki akun TTE; `registration-open`: Masih ada pendaftaran berjalan; `email-in-use`: Email dipakai pendaftaran lain */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'command-id-reused'
              | 'case-closed'
              | 'wrong-turn'
              | 'stale-case'
              | 'account-exists'
              | 'registration-open'
              | 'email-in-use';
          };
        };
      };
      /** @description `body-too-large`: Permintaan terlalu besar; `letter-too-large`: Surat terlalu besar */
      413: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'body-too-large' | 'letter-too-large';
          };
        };
      };
      /** @description `address-too-long`: Alamat terlalu panjang */
      414: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'address-too-long';
          };
        };
      };
      /** @description `unsupported-media-type`: Jenis isi tidak didukung; `letter-not-pdf`: Surat bukan PDF */
      415: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unsupported-media-type' | 'letter-not-pdf';
          };
        };
      };
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `fields-required`: Data yang perlu diperbaiki belum dipilih; `field-not-returned`: Data ini tidak diminta untuk diperbaiki; `field-not-corrected`: Perbaikan belum lengkap; `letter-required`: Surat baru diperlukan */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'invalid-input'
              | 'note-too-long'
              | 'fields-required'
              | 'field-not-returned'
              | 'field-not-corrected'
              | 'letter-required';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
      /** @description `internal`: Kesalahan pada sistem */
      500: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description `try-again`: Layanan sedang sibuk */
      503: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'try-again';
          };
        };
      };
    };
  };
  getRegistration: {
    parameters: {
      query?: {
        minSeq?: number;
      };
      header?: never;
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        registrationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Satu pendaftaran: posisi, riwayat, dan tindakan yang tersedia bagi Anda */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Registration'];
        };
      };
      /** @description `unknown-field`: Isian tidak dikenal; `wrong-type`: Jenis isian salah; `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-field' | 'wrong-type' | 'malformed-request';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token';
          };
        };
      };
      /** @description `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `unknown-registration`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-registration';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `address-too-long`: Alamat terlalu panjang */
      414: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'address-too-long';
          };
        };
      };
      /** @description `invalid-input`: Isian belum benar */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
      /** @description `internal`: Kesalahan pada sistem */
      500: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description `try-again`: Layanan sedang sibuk */
      503: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'try-again';
          };
        };
      };
    };
  };
  getLetter: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        registrationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Surat permohonan (PDF) */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/pdf': Blob;
        };
      };
      /** @description `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'malformed-request';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token';
          };
        };
      };
      /** @description `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `unknown-registration`: Pendaftaran tidak ditemukan; `letter-not-found`: Surat tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-registration' | 'letter-not-found';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `address-too-long`: Alamat terlalu panjang */
      414: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'address-too-long';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
      /** @description `internal`: Kesalahan pada sistem */
      500: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description `try-again`: Layanan sedang sibuk */
      503: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'try-again';
          };
        };
      };
    };
  };
  getComparison: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        registrationId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Data pemohon di samping data SIMPEG (langkah 10) */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Comparison'];
        };
      };
      /** @description `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'malformed-request';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token';
          };
        };
      };
      /** @description `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `unknown-registration`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-registration';
          };
        };
      };
      /** @description `request-timeout`: Permintaan terlalu lama */
      408: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-timeout';
          };
        };
      };
      /** @description `case-closed`: Berkas sudah ditutup */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'case-closed';
          };
        };
      };
      /** @description `address-too-long`: Alamat terlalu panjang */
      414: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'address-too-long';
          };
        };
      };
      /** @description `header-too-large`: Header terlalu besar */
      431: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'header-too-large';
          };
        };
      };
      /** @description `internal`: Kesalahan pada sistem */
      500: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'internal';
          };
        };
      };
      /** @description `try-again`: Layanan sedang sibuk */
      503: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'try-again';
          };
        };
      };
    };
  };
}
