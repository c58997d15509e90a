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
    /** MongoDB dan Temporal menjawab, dan setiap antrean tugas dilayani */
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
    /** MongoDB dan Temporal menjawab, dan setiap antrean tugas dilayani */
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
  '/auth/login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Masuk: menuju penyedia identitas */
    get: operations['signIn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/callback': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Kembali dari penyedia identitas */
    get: operations['finishSignIn'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/session': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Siapa saya, dan sampai kapan */
    get: operations['getSession'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/auth/logout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Keluar: sesi ini dan semua salinannya berakhir */
    post: operations['signOut'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Daftar pendaftaran, yang terbaru lebih dahulu */
    get: operations['listCases'];
    put?: never;
    /** Mencatat surat permohonan dan membuka pendaftaran (langkah 1) */
    post: operations['submitRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/disposition': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Disposisi: teruskan, kembalikan, atau tolak (langkah 2, 3, 4, 2, 3, 4) */
    post: operations['recordDisposition'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/completeness': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Kelengkapan: lengkap, kembalikan, atau tolak (langkah 5, 5, 3) */
    post: operations['recordCompleteness'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/approval': {
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
  '/api/v1/cases/{caseId}/portal-revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Pencabutan di portal BSrE: sudah dicabut, atau tidak jadi dicabut (langkah 6) */
    post: operations['recordPortalRevocation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/portal-work': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Verifikator sudah bekerja di portal BSrE: ulangi langkah yang terhenti, atau periksa lagi (langkah 7, 10, 13, 7, 6) */
    post: operations['recordPortalWork'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mencabut permohonan atas nama pemohon */
    post: operations['withdrawCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/nudge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Pemohon menyatakan sudah selesai: periksa sekarang (langkah 7, 13, 5) */
    post: operations['nudgeCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Memperbaiki data yang dikembalikan, dengan surat baru bila diperlukan */
    post: operations['correctCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Satu pendaftaran: posisi, riwayat, dan tindakan yang tersedia bagi Anda */
    get: operations['getCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/letter': {
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
  '/api/v1/cases/{caseId}/comparison': {
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
  '/api/v1/letters': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mencatat surat pendaftaran, pencabutan, atau perpanjangan untuk beberapa orang: satu berkas masing-masing (langkah 1)
     * @description Dengan `dryRun=true` semua diperiksa, termasuk terhadap berkas lain, dan tidak ada yang disimpan; surat boleh tidak disertakan.
     */
    post: operations['submitLetter'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/letters/import-template': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Templat tabel pemohon (XLSX) */
    get: operations['getImportTemplate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/letters/{letterId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Sampai di mana pencatatan tiap pemohon pada sebuah surat */
    get: operations['getLetterIntake'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applicant': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Pendaftaran saya: posisi, giliran, dan langkah berikutnya */
    get: operations['getOwnCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applicant/correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Memperbaiki tepat data yang dikembalikan, dengan surat baru bila diperlukan */
    post: operations['correctOwnCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applicant/nudge': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Saya sudah selesai: periksa sekarang (langkah 7, 13; perpanjangan 5) */
    post: operations['nudgeOwnCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applicant/withdrawal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mencabut permohonan saya */
    post: operations['withdrawOwnCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/link-revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mencabut semua tautan pemohon yang sudah dikirim; tautan pada email berikutnya berlaku */
    post: operations['revokeApplicantLinks'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applicant/link-renewal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mengirim tautan baru ke alamat email terdaftar saya, juga dengan tautan yang sudah kedaluwarsa; paling banyak satu email tiap 10 menit */
    post: operations['renewOwnLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/link-renewal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mengirim tautan baru ke alamat email terdaftar pemohon; paling banyak satu email tiap 10 menit */
    post: operations['renewApplicantLink'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applicant/renewal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Menyatakan data tidak berubah dan meminta sertifikat diperpanjang */
    post: operations['renewOwnAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/data-subjects/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Seluruh data yang disimpan tentang seseorang (Pasal 7 dan 32 UU 27/2022) */
    post: operations['exportPersonalData'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/data-subjects/correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Memperbaiki data pada berkas yang sudah ditutup (Pasal 6 dan 30 UU 27/2022) */
    post: operations['correctPersonalData'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/data-subjects/restriction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Membatasi pemrosesan data, atau mencabut pembatasan (Pasal 11 dan 41 UU 27/2022) */
    post: operations['restrictProcessing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/data-subjects/erasure': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Memusnahkan data pada berkas yang sudah ditutup (Pasal 8, 43, 44 UU 27/2022) */
    post: operations['erasePersonalData'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/processing-register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Rekam kegiatan pemrosesan data pribadi (Pasal 31 UU 27/2022) */
    get: operations['getProcessingRegister'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Daftar mandat, yang terbaru lebih dahulu */
    get: operations['listMandates'];
    put?: never;
    /** Mencatat mandat Plh atau Plt menurut surat perintah */
    post: operations['recordMandate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{mandateId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Satu mandat */
    get: operations['getMandate'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mandates/{mandateId}/revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mencabut mandat; berlaku seketika */
    post: operations['revokeMandate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Mencari pegawai menurut nama, untuk dipilih sebagai Plh atau Plt */
    get: operations['searchStaff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff/{subject}/identity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Mencatat NIP, NRP, NIK, atau email pegawai, agar tidak memutus permohonannya sendiri */
    put: operations['identifyStaff'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Kotak masuk: berkas yang menunggu Anda, diurutkan dari tenggat terdekat */
    get: operations['listInbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox/dispositions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Meneruskan beberapa berkas sekaligus: masing-masing dinilai sendiri (langkah 2, 3, 4) */
    post: operations['forwardSeveral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/claim': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mengambil berkas untuk dikerjakan sendiri selama 60 menit; ulangi untuk memperpanjang */
    post: operations['claimCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Melepas berkas yang diambil */
    post: operations['releaseCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Perubahan kotak masuk Anda (server-sent events) */
    get: operations['watchInbox'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Perubahan satu berkas (server-sent events) */
    get: operations['watchCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/access-log': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Catatan akses: siapa melihat apa, dan siapa ditolak, yang terbaru lebih dahulu */
    get: operations['listAccessLog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/access-log/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Memeriksa semua rantai catatan akses: adakah yang diubah, dihapus, atau disisipkan */
    get: operations['verifyAccessLog'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Pemegang akun TTE, yang terbaru terbit lebih dahulu */
    get: operations['listAccounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/accounts/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Pemegang akun TTE sebagai tabel, paling banyak 5.000 */
    get: operations['exportAccounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/damaged-cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Berkas yang catatan kejadiannya rusak: yang ditampilkan adalah status sebelum itu */
    get: operations['listDamagedCases'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/statistics': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Berkas menurut langkah, lamanya menunggu, dan yang selesai tiap minggu */
    get: operations['getStatistics'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/reference': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Satuan kerja, domain email, batas surat, dan waktu baku tiap langkah */
    get: operations['getReference'];
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
    Session: {
      subject: string;
      name?: string;
      roles: ('operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator' | 'auditor' | 'admin')[];
      offices: {
        post: string;
        /** @description Dengan awalannya, seperti "Plh. Kabid Jementa Sis Ap". */
        title: string;
        capacity: string;
      }[];
      /** @description Untuk header x-csrf-token pada permintaan yang mengubah. */
      csrfToken: string;
      /**
       * Format: date-time
       * @description Akhir sesi bila tidak dipakai lagi.
       */
      idleEndsAt: string;
      /**
       * Format: date-time
       * @description Akhir sesi dalam keadaan apa pun.
       */
      endsAt: string;
    };
    Logout: {
      /**
       * Format: uri
       * @description Buka alamat ini untuk keluar dari penyedia identitas.
       */
      redirectTo: string;
    };
    Submitted: {
      caseId: string;
      caseNumber: string;
      dataVersion: number;
      /** @enum {string} */
      status: 'awaiting-disposition' | 'comparing';
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
      caseId: string;
      /** @enum {string} */
      procedure: 'registration' | 'revocation' | 'renewal';
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
    PortalRevocation: {
      commandId?: string;
      dataVersion: number;
      /** @enum {string} */
      as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
      note?: string;
      /** @enum {string} */
      outcome: 'revoke' | 'keep';
    };
    PlainCommand: {
      commandId?: string;
      dataVersion: number;
      /** @enum {string} */
      as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
      note?: string;
    };
    CaseList: {
      items: {
        /**
         * @description Ada bila data berkas ini tidak terbaca; pengelola sistem perlu memulihkannya.
         * @enum {string}
         */
        fault?: 'case-data-unreadable';
        caseId: string;
        /**
         * @description SOP yang dijalankan berkas ini.
         * @enum {string}
         */
        procedure: 'registration' | 'revocation' | 'renewal';
        caseNumber: string;
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
        /** @description Segera: waktu baku tersendiri. */
        urgent?: boolean;
        /** Format: date-time */
        receivedAt: string;
        /** Format: date-time */
        submittedAt: string;
        /** @description null bagi auditor dan admin, atau bila data dimusnahkan atau dibatasi. */
        applicant: {
          name: string;
          maskedNik: string;
        } | null;
      }[];
      next: string | null;
    };
    Case: {
      /**
       * @description Ada bila data berkas ini tidak terbaca; pengelola sistem perlu memulihkannya.
       * @enum {string}
       */
      fault?: 'case-data-unreadable';
      caseId: string;
      /**
       * @description SOP yang dijalankan berkas ini.
       * @enum {string}
       */
      procedure: 'registration' | 'revocation' | 'renewal';
      caseNumber: string;
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
      /** @description Segera: waktu baku tersendiri. */
      urgent?: boolean;
      /** Format: date-time */
      receivedAt: string;
      /** Format: date-time */
      submittedAt: string;
      /** @description null bagi auditor dan admin, atau bila data dimusnahkan atau dibatasi. */
      applicant: {
        name: string;
        maskedNik: string;
      } | null;
      dataVersion: number;
      /** @description Hanya pada pendaftaran. */
      activationRound?: number;
      activationRoundLimit?: number;
      /**
       * Format: date
       * @description Akhir masa berlaku sertifikat yang diperpanjang.
       */
      validUntil?: string;
      /**
       * @description Alasan pencabutan.
       * @enum {string}
       */
      reason?:
        | 'mutasi-keluar'
        | 'pensiun'
        | 'meninggal'
        | 'bocor-atau-hilang'
        | 'data-salah'
        | 'permintaan-sendiri'
        | 'lainnya';
      /** @description Pencabutan: berkas pendaftaran yang menghasilkan akun yang dicabut. */
      accountOf?: string;
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
        outcome:
          | 'done'
          | 'returned'
          | 'reactivation-asked'
          | 'skipped'
          | 'rejected'
          | 'withdrawn'
          | 'expired'
          | 'superseded'
          | 'kept'
          | 'lapsed';
        stepTitle: string;
        /** @description Jabatan, dengan Plh. atau Plt. bagi yang mewakili. */
        actorTitle: string;
        actorName?: string;
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
        /**
         * @description Pernyataan siapa yang mengakhiri langkah ini, bila BSrE tidak menunjukkannya.
         * @enum {string}
         */
        word?: 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator' | 'operator' | 'pemohon';
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
        /** @description Tidak ada pada berkas lama. */
        agendaNumber?: string;
        /** Format: date-time */
        receivedAt: string;
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
        actorName?: string;
        noteRef: string;
        text: string;
      }[];
      /** @description Perbaikan data, yang pertama lebih dahulu. */
      corrections: {
        seq: number;
        /** Format: date-time */
        at: string;
        /** @description Langkah yang mengembalikan berkas. */
        step: number;
        /** @enum {string} */
        by: 'pemohon' | 'operator';
        actor: {
          subject: string;
          post: string;
          capacity?: string;
        } & {
          [key: string]: unknown;
        };
        actorTitle: string;
        actorName?: string;
        fields: ('name' | 'nik' | 'email' | 'unit' | 'letter' | 'employee-number' | 'position' | 'pic')[];
        note: string | null;
        /** @description Surat permohonan baru menyertainya. */
        newLetter: boolean;
        /** @description Hanya yang berubah, sejauh boleh Anda lihat. */
        changes: {
          /** @example position */
          key: string;
          /** @example Jabatan */
          title: string;
          before: string | null;
          after: string | null;
          /** @description Isinya tidak ditampilkan bagi jabatan Anda. */
          hidden: boolean;
        }[];
      }[];
      /** @description Kapan dan oleh siapa data pribadi dimusnahkan. */
      erased: {
        /** Format: date-time */
        at: string;
        by: string;
        ground: string;
      } | null;
      /** @description Sejak kapan pemrosesan data dibatasi. */
      restriction: {
        /** Format: date-time */
        at: string;
        by: string;
        ground: string;
      } | null;
      /** @description Verifikator yang sedang mengerjakan berkas. */
      claim: components['schemas']['NamedClaim'] | null;
      /** @description Berkas yang menggantikan berkas ini, bila NIK-nya diperbaiki. */
      successor: {
        caseId: string;
        caseNumber: string;
      } | null;
      /** @description Tindakan yang tersedia, menurut jabatan. */
      allowed: {
        [key: string]: string[];
      };
    };
    NamedClaim: {
      subject: string;
      /** Format: date-time */
      since: string;
      /** Format: date-time */
      until: string;
      name?: string;
    };
    Comparison: {
      caseId: string;
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
    LetterDryRun: {
      rows: {
        /** @description Baris tabel, judul kolom = 1; tanpa tabel: urutan pemohon, mulai 1. */
        row: number;
        faults: {
          field: string;
          code: string;
          message: string;
        }[];
      }[];
      /** @description Yang perlu diketahui dan mungkin memang begitu: baris tersembunyi (`row-hidden`), yang tidak dibaca, dan nomor yang janggal, yang dinyatakan sudah diperiksa dengan `confirmed` pada pemohon. Pengajuan dengan tabel itu sendiri ditolak selama ada peringatan. */
      warnings: {
        row: number;
        field: string;
        code: string;
        message: string;
      }[];
      /** @description Yang dilewati dan tidak menghalangi: kolom yang tidak dikenal (`column-unknown`, menyebut judulnya) dan baris contoh dari templat (`row-example`). */
      notices: {
        row: number;
        field: string;
        code: string;
        message: string;
      }[];
      /** @description Isi tabel sebagaimana terbaca, untuk diperbaiki di formulir. Kosong tanpa tabel. */
      applicants: {
        row: number;
        values: {
          name?: string;
          nik?: string;
          email?: string;
          employeeKind?: string;
          nip?: string;
          nrp?: string;
          unit?: string;
          position?: string;
          rank?: string;
          pic: {
            name?: string;
            phone?: string;
            email?: string;
          };
        };
      }[];
      /** @description SOP mana yang cocok bagi tiap orang yang terbaca, menurut daftar akun dan status BSrE, apa pun yang diminta suratnya. */
      people: components['schemas']['Fit'][];
      /** @description Banyaknya pemohon yang dapat dicatat. */
      ok: number;
    };
    Fit: {
      /** @description Seperti pada `rows`. */
      row: number;
      /**
       * @description Kedudukan orang ini.
       * @enum {string}
       */
      standing:
        | 'new'
        | 'under-way'
        | 'holder'
        | 'ending'
        | 'ended'
        | 'active-at-bsre'
        | 'stopped-at-bsre'
        | 'ended-at-bsre';
      /** @description SOP yang cocok; kosong bila ada yang harus dilihat lebih dahulu. */
      fits: ('registration' | 'revocation' | 'renewal')[];
      /** @description Berkas yang berjalan, atau yang menghasilkan akunnya. */
      caseId?: string;
      /** @description Status di BSrE; tidak ada bila tidak ditanyakan atau tidak terjawab. */
      bsre?: string;
    };
    Letter: {
      letterId: string;
      /** @description Semua pemohon sudah selesai dicatat atau ditolak. */
      settled: boolean;
      results: (
        | {
            /** @description Urutan pemohon dalam surat, mulai 0. */
            index: number;
            /** @enum {number} */
            status: 201;
            case: components['schemas']['Submitted'];
          }
        | {
            /** @description Urutan pemohon dalam surat, mulai 0. */
            index: number;
            status: number;
            problem: components['schemas']['ApplicantProblem'];
          }
        | {
            /** @description Urutan pemohon dalam surat, mulai 0. */
            index: number;
            /** @enum {number} */
            status: 202;
          }
      )[];
    };
    /** @description Seperti jawaban masalah, untuk satu pemohon. */
    ApplicantProblem: {
      type: string;
      title: string;
      status: number;
      detail: string;
      code: string;
      instance: string;
      caseId?: string;
    };
    ApplicantCase: {
      /**
       * @description SOP yang dijalankan berkas ini.
       * @enum {string}
       */
      procedure: 'registration' | 'revocation' | 'renewal';
      caseNumber: string;
      seq: number;
      dataVersion: number;
      open: boolean;
      name: string;
      maskedNik: string;
      /** @description Satu baris: di mana berkas berada. */
      standing: string;
      /** @description Giliran siapa, sejak kapan; null bila berkas sudah ditutup. */
      turn: {
        waitingOn: string;
        title: string;
        /** Format: date-time */
        since: string;
      } | null;
      steps: {
        step: number;
        title: string;
        /** @enum {string} */
        mark: 'done' | 'now' | 'skipped' | 'returned' | 'ended' | 'ahead';
        at: string | null;
        /** @description Pernyataan siapa yang mengakhiri langkah ini, bila BSrE tidak menunjukkannya. */
        word: ('kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator' | 'operator' | 'pemohon') | null;
      }[];
      next: {
        /** @enum {string} */
        kind: 'wait' | 'activate' | 'reactivate' | 'set-passphrase' | 'renew' | 'correct' | 'done' | 'closed';
        title: string;
        text: string;
        /** Format: date-time */
        deadline?: string;
      };
      allowed: (
        | 'forward'
        | 'complete'
        | 'approve'
        | 'reactivate'
        | 'return'
        | 'reject'
        | 'correct'
        | 'withdraw'
        | 'nudge'
        | 'portal-work'
        | 'revoke'
        | 'keep'
      )[];
      /** @description Yang disampaikan petugas pada pengembalian atau penolakan. */
      said: {
        reason: string | null;
        fields: {
          /** @enum {string} */
          field: 'name' | 'nik' | 'email' | 'unit' | 'letter' | 'employee-number' | 'position' | 'pic';
          title: string;
        }[];
        note: string | null;
      } | null;
      correction: {
        /** @description Surat permohonan baru harus diunggah. */
        letterRequired: boolean;
        /** @description Isi sekarang dari data yang dikembalikan, dan tidak lebih. */
        values: {
          name?: string;
          nik?: string;
          email?: string;
          /** @enum {string} */
          employeeKind?: 'pns' | 'pppk' | 'tni' | 'lain';
          nip?: string;
          nrp?: string;
          unit?: string;
          position?: string;
          rank?: string;
          pic?: {
            name: string;
            phone: string;
            email?: string;
          };
        };
        /** @description Keterangan surat, bila surat dikembalikan. */
        letter: {
          number: string;
          date: string;
          subject: string;
          signedBy: string;
        } | null;
        /** @description Pilihan satuan kerja, bila satuan kerja dikembalikan. */
        units: {
          [key: string]: string;
        } | null;
        /** @description Domain email dinas, bila email dikembalikan. */
        emailDomain: string | null;
        /** @description Ukuran terbesar surat baru, dalam bita. */
        letterMaxBytes: number;
      } | null;
      /** @description Tanda terima perbaikan yang sedang ditelaah petugas. */
      receipt: {
        /** Format: date-time */
        at: string;
        /** @enum {string} */
        by: 'pemohon' | 'operator';
        fields: {
          /** @enum {string} */
          field: 'name' | 'nik' | 'email' | 'unit' | 'letter' | 'employee-number' | 'position' | 'pic';
          title: string;
        }[];
      } | null;
      certificate: {
        /** Format: date-time */
        issuedAt: string;
        validUntil: string | null;
        revokedAt: string | null;
      } | null;
      /** @description Sertifikat segera berakhir dan dapat diperpanjang. */
      renewal: {
        /** Format: date */
        validUntil: string;
        /** @description Nomor perpanjangan yang sedang berjalan; null bila belum diminta. */
        caseNumber: string | null;
        /** @description Yang dinyatakan tidak berubah, di samping nama dan NIK. */
        stated: {
          title: string;
          value: string;
        }[];
      } | null;
      /** @description Token untuk berkas pengganti, bila pemohon sendiri memperbaiki NIK. */
      successorLink: string | null;
    };
    ApplicantNudge: {
      dataVersion: number;
    };
    ApplicantWithdrawal: {
      dataVersion: number;
      note?: string;
    };
    LinkRevocation: {
      caseId: string;
      /** Format: date-time */
      revokedAt: string;
    };
    LinkRenewal: {
      caseId: string;
      /** Format: date-time */
      requestedAt: string;
    };
    RenewalRequest: {
      dataVersion: number;
      /**
       * @description Data dan layanan tidak berubah.
       * @enum {boolean}
       */
      unchanged: true;
    };
    RenewalAsked: {
      caseNumber: string;
      /** @description Token untuk halaman berkas perpanjangan. */
      link: string;
    };
    DataExportRequest: {
      nik: string;
      /** @enum {string} */
      reason: 'permintaan-subjek' | 'permintaan-lembaga';
    };
    DataExport: {
      /** Format: date-time */
      exportedAt: string;
      cases: {
        caseId: string;
        caseNumber: string;
        /** Format: date-time */
        admittedAt: string;
        /** @description null bila pendaftaran tidak pernah dimulai. */
        course: {
          /** @enum {string} */
          procedure: 'registration' | 'revocation' | 'renewal';
          status: string;
          open: boolean;
          step: number;
          stepTitle: string;
          unit: string;
          nature: string;
          /** Format: date-time */
          receivedAt: string;
          /** Format: date-time */
          submittedAt: string;
          /** Format: date-time */
          since: string;
          timeline: ({
            step: number;
            round: number;
            /** @enum {string} */
            outcome:
              | 'done'
              | 'returned'
              | 'reactivation-asked'
              | 'skipped'
              | 'rejected'
              | 'withdrawn'
              | 'expired'
              | 'superseded'
              | 'kept'
              | 'lapsed';
            stepTitle: string;
            /** @description Jabatan, dengan Plh. atau Plt. bagi yang mewakili. */
            actorTitle: string;
            actorName?: string;
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
            /**
             * @description Pernyataan siapa yang mengakhiri langkah ini, bila BSrE tidak menunjukkannya.
             * @enum {string}
             */
            word?: 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator' | 'operator' | 'pemohon';
          } & {
            [key: string]: unknown;
          })[];
        } | null;
        currentVersion: number;
        versions: {
          dataVersion: number;
          applicant: {
            name: string;
            nik: string;
            email: string;
            employeeKind: string;
            nip?: string;
            nrp?: string;
            unit: string;
            position: string;
            rank?: string;
            pic: {
              name: string;
              phone: string;
              email?: string;
            };
          };
          letter?: {
            number: string;
            date: string;
            subject: string;
            signedBy: string;
            agendaNumber?: string;
          };
        }[];
        notes: {
          noteRef: string;
          text: string;
          /** Format: date-time */
          at?: string;
          step?: number;
          actor?: {
            subject: string;
            post: string;
            capacity?: string;
          } & {
            [key: string]: unknown;
          };
        }[];
        evidence: {
          kind: string;
          dataVersion: number;
          values: {
            [key: string]: string;
          };
        }[];
        /** @description Tanpa isinya; berkas surat diserahkan terpisah. */
        letters: ({
          letterRef: string;
          fileName: string;
          bytes: number;
          commitment: string;
          sha256: string;
        } & {
          [key: string]: unknown;
        })[];
        account: {
          /** Format: date-time */
          issuedAt: string;
          validUntil?: string;
          /** Format: date-time */
          renewedAt?: string;
          /** Format: date-time */
          lapsedAt?: string;
          /** Format: date-time */
          revokedAt?: string;
        } | null;
        restriction: {
          /** Format: date-time */
          at: string;
          by: string;
          ground: string;
        } | null;
        /** @description Siapa melihat atau memproses data, menurut jabatan, tanpa nama pejabat. */
        trail: {
          /** Format: date-time */
          at: string;
          /** @enum {string} */
          outcome: 'looked' | 'refused';
          /** @enum {string} */
          what?:
            | 'letter'
            | 'nik'
            | 'comparison'
            | 'search'
            | 'account-export'
            | 'export'
            | 'correction'
            | 'restriction'
            | 'erasure'
            | 'staff-identity';
          ground?: string;
          posts: string[];
        }[];
      }[];
    };
    Amendment: {
      caseId: string;
      dataVersion: number;
    };
    RestrictionRequest:
      | {
          caseId: string;
          /** @enum {boolean} */
          restricted: true;
          /** @enum {string} */
          reason: 'permintaan-subjek' | 'sengketa-akurasi' | 'penarikan-persetujuan';
        }
      | {
          caseId: string;
          /** @enum {boolean} */
          restricted: false;
          /** @enum {string} */
          reason: 'permintaan-subjek' | 'sengketa-selesai';
        };
    Restriction: {
      caseId: string;
      restriction: {
        /** Format: date-time */
        at: string;
        by: string;
        ground: string;
      } | null;
    };
    ErasureRequest: {
      caseId: string;
      /** @enum {string} */
      reason: 'permintaan-subjek' | 'penarikan-persetujuan' | 'tidak-diperlukan' | 'perolehan-melawan-hukum';
    };
    Erasure: {
      caseId: string;
      erased: {
        /** Format: date-time */
        at: string;
        by: string;
        ground: string;
      };
    };
    ProcessingRegister: {
      controller: string;
      activities: {
        purpose: string;
        legalBasis: string[];
        subjects: string[];
        dataCategories: string[];
        recipients: {
          name: string;
          data: string;
        }[];
        storage: string;
        retention: string;
      }[];
      security: string[];
      rights: {
        right: string;
        how: string;
      }[];
    };
    NewMandate: {
      /** @enum {string} */
      post: 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
      /** @description Kode pegawai yang mewakili, dari /api/v1/staff. */
      holder: string;
      /** @enum {string} */
      kind: 'plh' | 'plt';
      /** Format: date */
      from: string;
      /** Format: date */
      until: string;
      /** @description Nomor surat perintah. */
      orderNumber: string;
      /** @description Kode satuan kerja yang dicakup; tanpa ini, semua. */
      units?: string[];
      /**
       * @description Surat perintah mengizinkan memutus pada dua tingkat dari satu berkas.
       * @default false
       */
      twoLevels: boolean;
    };
    Mandate: {
      mandateId: string;
      /** @description Jabatan dengan awalannya, seperti "Plh. Kabid Jementa Sis Ap". */
      title: string;
      /** @enum {string} */
      post: 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
      /** @enum {string} */
      kind: 'plh' | 'plt';
      holder: string;
      holderName?: string;
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description Hari terakhir, WIB.
       */
      until: string;
      orderNumber: string;
      /** @description null: semua satuan kerja. */
      units: string[] | null;
      twoLevels: boolean;
      inForce: boolean;
      issuedBy: string;
      issuedByName?: string;
      /** @enum {string} */
      issuedAs: 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator' | 'admin';
      /** Format: date-time */
      issuedAt: string;
      revokedBy?: string;
      revokedByName?: string;
      /** Format: date-time */
      revokedAt?: string;
      /** @description Yang sekarang boleh Anda lakukan. */
      allowed: 'revoke'[];
    };
    MandateList: {
      items: components['schemas']['Mandate'][];
      next: string | null;
      /** @description Jabatan yang boleh Anda mandatkan. */
      recordable: ('kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator')[];
    };
    MandateRevocation: Record<string, never>;
    StaffList: {
      items: {
        subject: string;
        name: string | null;
        /** @description Peran ketika terakhir masuk. */
        roles: ('operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator' | 'auditor' | 'admin')[];
      }[];
    };
    /**
     * @example {
     *       "nik": "3171014105850001"
     *     }
     */
    StaffIdentity: {
      nip?: string;
      nrp?: string;
      nik?: string;
      email?: string;
    };
    StaffIdentityResponse: {
      subject: string;
      known: ('nip' | 'nrp' | 'nik' | 'email')[];
    };
    Inbox: {
      /** @description Versi seluruh kotak masuk Anda, seperti pada `inbox/events`. */
      version: number;
      /** @description Menurut filter, tanpa `post` dan `step`. */
      counts: {
        total: number;
        overdue: number;
        byStep: {
          [key: string]: number;
        };
        byPost: {
          [key: string]: number;
        };
      };
      items: {
        /**
         * @description Ada bila data berkas ini tidak terbaca; pengelola sistem perlu memulihkannya.
         * @enum {string}
         */
        fault?: 'case-data-unreadable';
        caseId: string;
        /**
         * @description SOP yang dijalankan berkas ini.
         * @enum {string}
         */
        procedure: 'registration' | 'revocation' | 'renewal';
        caseNumber: string;
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
        /** @description Segera: waktu baku tersendiri. */
        urgent?: boolean;
        /** Format: date-time */
        receivedAt: string;
        /** Format: date-time */
        submittedAt: string;
        /** @description null bagi auditor dan admin, atau bila data dimusnahkan atau dibatasi. */
        applicant: {
          name: string;
          maskedNik: string;
        } | null;
        post: string;
        dataVersion: number;
        /** @description Perbaikan sejak berkas ini terakhir pada jabatan Anda. */
        corrected: {
          /** Format: date-time */
          at: string;
          /** @enum {string} */
          by: 'pemohon' | 'operator';
        } | null;
        /** @description Verifikator yang sedang mengerjakan berkas. */
        claim: components['schemas']['Claim'] | null;
        /** @description Tindakan yang tersedia, menurut jabatan. */
        allowed: {
          [key: string]: string[];
        };
      }[];
      next: string | null;
    };
    Claim: {
      subject: string;
      /** Format: date-time */
      since: string;
      /** Format: date-time */
      until: string;
    };
    Dispositions: {
      /** @enum {string} */
      as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
      note?: string;
      items: {
        /** Format: uuid */
        caseId: string;
        dataVersion: number;
      }[];
      /** @enum {string} */
      outcome: 'forward';
      /** @enum {string} */
      instruction: 'tindak-lanjuti' | 'proses-sesuai-ketentuan' | 'teliti-dan-laporkan' | 'selesaikan-segera';
    };
    DispositionResults: {
      results: (
        | {
            caseId: string;
            /** @enum {number} */
            status: 200;
            receipt: components['schemas']['Receipt'];
          }
        | {
            caseId: string;
            status: number;
            problem: {
              type: string;
              title: string;
              status: number;
              detail: string;
              code: string;
              instance: string;
            } & {
              [key: string]: unknown;
            };
          }
      )[];
    };
    ClaimedCase: {
      caseId: string;
      claim: components['schemas']['Claim'] | null;
    };
    AccessLog: {
      items: {
        writer: string;
        n: number;
        /** Format: date-time */
        at: string;
        /** @enum {string} */
        outcome: 'looked' | 'refused';
        /** @description Tidak ada bila pemanggil tidak dikenal. */
        subject?: string;
        roles?: string[];
        offices?: {
          post: string;
          capacity: string;
        }[];
        requestId?: string;
        caseId?: string;
        /** @enum {string} */
        what?:
          | 'letter'
          | 'nik'
          | 'comparison'
          | 'search'
          | 'account-export'
          | 'export'
          | 'correction'
          | 'restriction'
          | 'erasure'
          | 'staff-identity';
        /** @description Alasan, untuk tindakan atas hak subjek data. */
        ground?: string;
        /** @description Kode masalah dari permintaan yang ditolak. */
        code?: string;
        route?: string;
        /** @description Banyaknya penolakan yang diwakili catatan ini. */
        count?: number;
        prevHash: string;
        hash: string;
      }[];
      next: string | null;
    };
    AccessLogVerification: {
      writers: number;
      entries: number;
      /** @description Kerusakan pertama pada setiap rantai; kosong bila tidak ada yang diubah. */
      breaks: {
        writer: string;
        n: number;
        /** @enum {string} */
        why: 'gap' | 'link' | 'content';
      }[];
    };
    AccountList: {
      items: {
        /**
         * @description Ada bila data berkas ini tidak terbaca; pengelola sistem perlu memulihkannya.
         * @enum {string}
         */
        fault?: 'case-data-unreadable';
        caseId: string;
        caseNumber: string;
        unit: string;
        unitName: string;
        /** Format: date-time */
        issuedAt: string;
        /**
         * Format: date
         * @description Hari berakhirnya masa berlaku (WIB); tidak ada bila tidak diketahui.
         */
        validUntil?: string;
        /** @description Kapan terakhir diperpanjang, dan berkas perpanjangannya. */
        renewed?: {
          /** Format: date-time */
          at: string;
          caseId: string;
          caseNumber: string;
        };
        /** @description Kapan berakhir sebelum diperpanjang, dan berkas perpanjangannya. */
        lapsed?: {
          /** Format: date-time */
          at: string;
          caseId: string;
          caseNumber: string;
        };
        /** @description Kapan dan mengapa akun dicabut, dan berkas pencabutannya. */
        ended?: {
          /** Format: date-time */
          at: string;
          caseId: string;
          caseNumber: string;
          /** @enum {string} */
          reason:
            | 'mutasi-keluar'
            | 'pensiun'
            | 'meninggal'
            | 'bocor-atau-hilang'
            | 'data-salah'
            | 'permintaan-sendiri'
            | 'lainnya';
        };
        /** @description null bagi auditor dan admin, atau bila data dimusnahkan atau dibatasi. */
        holder: {
          name: string;
          maskedNik: string;
        } | null;
      }[];
      next: string | null;
    };
    DamagedCases: {
      total: number;
      /** @description Yang paling lama diketahui lebih dahulu; paling banyak 100. */
      items: {
        caseId: string;
        /** @description Null bila berkas belum pernah dapat dibaca. */
        caseNumber: string | null;
        /** @enum {string} */
        code: 'gap' | 'case' | 'link' | 'content' | 'unknown-event' | 'unfoldable';
        title: string;
        /** @description Nomor kejadian pertama yang hilang atau tidak cocok. */
        seq: number;
        /**
         * Format: date-time
         * @description Saat pertama kali ditemukan.
         */
        since: string;
      }[];
    };
    Statistics: {
      /**
       * Format: date-time
       * @description Saat angka ini dihitung, paling lama satu menit yang lalu.
       */
      at: string;
      open: {
        total: number;
        overdue: number;
        /** @description Terhenti: perlu tindakan Verifikator. */
        halted: number;
        places: {
          /** @enum {string} */
          procedure: 'registration' | 'revocation' | 'renewal';
          step: number;
          stepTitle: string;
          waitingOn: string;
          waitingOnTitle: string;
          count: number;
          overdue: number;
          /** Format: date-time */
          oldest: string;
          /** @description Menit kerja berkas yang paling lama di kantor; null bila bukan giliran kantor. */
          officeMinutes: number | null;
        }[];
      };
      /** @description Langkah kantor yang selesai, dan yang dalam waktu baku. */
      withinStandard: {
        count: number;
        within: number;
      };
      /** @description Langkah kantor, dalam menit kerja. */
      steps: {
        /** @enum {string} */
        procedure: 'registration' | 'revocation' | 'renewal';
        step: number;
        stepTitle: string;
        waitingOn: string;
        count: number;
        within: number;
        medianMinutes: number | null;
        p90Minutes: number | null;
      }[];
      /** @description Yang menunggu pemohon atau BSrE, dalam menit menurut jam. */
      outside: {
        waitingOn: string;
        waitingOnTitle: string;
        count: number;
        medianMinutes: number | null;
        p90Minutes: number | null;
      }[];
      weeks: {
        /**
         * Format: date
         * @description Hari Senin (WIB).
         */
        week: string;
        submitted: number;
        issued: number;
        renewed: number;
        revoked: number;
        /** @description Ditutup tanpa sertifikat. */
        ended: number;
        withinStandard: {
          count: number;
          within: number;
        };
      }[];
    };
    Reference: {
      units: {
        /** @example pusdatin */
        code: string;
        name: string;
      }[];
      /**
       * @description Domain email dinas.
       * @example kemhan.go.id
       */
      emailDomain: string;
      /** @description Batas surat permohonan. */
      letter: {
        maxBytes: number;
        maxPages: number;
        maxApplicants: number;
      };
      procedures: {
        /** @enum {string} */
        procedure: 'registration' | 'revocation' | 'renewal';
        /** @description Nama SOP. */
        name: string;
        steps: {
          step: number;
          stepTitle: string;
          /** @description Waktu baku, dalam menit kerja. */
          standardMinutes: number;
        }[];
      }[];
    };
    /**
     * @description Kode tetap setiap masalah; artinya pada `/problems/{code}`.
     * @enum {string}
     */
    ProblemCode:
      | 'already-submitted'
      | 'not-submitted'
      | 'other-case'
      | 'case-closed'
      | 'wrong-turn'
      | 'wrong-post'
      | 'stale-case'
      | 'own-case'
      | 'own-case-unknown'
      | 'two-levels'
      | 'mandate-missing'
      | 'mandate-not-in-force'
      | 'mandate-unconfirmed'
      | 'mandate-scope'
      | 'reason-required'
      | 'note-required'
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
      | 'confirmation-required'
      | 'unknown-field'
      | 'wrong-type'
      | 'malformed-request'
      | 'request-timeout'
      | 'address-too-long'
      | 'header-too-large'
      | 'unsupported-media-type'
      | 'body-too-large'
      | 'correction-unchanged'
      | 'note-too-long'
      | 'missing-token'
      | 'invalid-token'
      | 'expired-token'
      | 'session-ended'
      | 'sign-in-failed'
      | 'sign-in-expired'
      | 'csrf-token-invalid'
      | 'too-many-requests'
      | 'unknown-role'
      | 'unusable-subject'
      | 'link-invalid'
      | 'link-expired'
      | 'forbidden'
      | 'unknown-case'
      | 'claimed-by-other'
      | 'too-many-streams'
      | 'letter-not-pdf'
      | 'letter-damaged'
      | 'letter-encrypted'
      | 'letter-too-many-pages'
      | 'letter-too-complex'
      | 'letter-too-large'
      | 'table-unreadable'
      | 'table-too-large'
      | 'letter-not-found'
      | 'letter-altered'
      | 'idempotency-key-invalid'
      | 'idempotency-key-reused'
      | 'request-in-flight'
      | 'registration-open'
      | 'revocation-open'
      | 'renewal-open'
      | 'renewal-too-early'
      | 'certificate-end-unknown'
      | 'no-account'
      | 'account-exists'
      | 'email-in-use'
      | 'case-open'
      | 'account-active'
      | 'processing-restricted'
      | 'data-erased'
      | 'field-not-correctable'
      | 'command-id-reused'
      | 'unknown-mandate'
      | 'mandate-overlap'
      | 'mandate-over'
      | 'mandate-passed-on'
      | 'mandate-to-oneself'
      | 'export-too-large'
      | 'case-data-unreadable'
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
      caseId?: string;
      /**
       * Format: uuid
       * @description Pada `try-again`: surat yang sebagian sudah dicatat.
       */
      letterId?: string;
      /** @description Pada `claimed-by-other`: yang mengerjakan berkas. */
      subject?: string;
      /**
       * Format: date-time
       * @description Pada `claimed-by-other`: sejak kapan.
       */
      since?: string;
      /**
       * Format: date-time
       * @description Pada `claimed-by-other`: paling lama sampai kapan.
       */
      until?: string;
      /** @description Pada `stale-case`: versi data pemohon yang berlaku sekarang. */
      dataVersion?: number;
      /** @description Pada `stale-case`: data yang berbeda dari versi yang dilihat, tanpa isinya. */
      changes?: {
        /** @enum {string} */
        field: 'name' | 'nik' | 'email' | 'unit' | 'letter' | 'employee-number' | 'position' | 'pic';
        /** @example Email dinas */
        title: string;
      }[];
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
      /** @description MongoDB dan Temporal menjawab, dan setiap antrean tugas dilayani */
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
      /** @description MongoDB dan Temporal menjawab, dan setiap antrean tugas dilayani */
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  signIn: {
    parameters: {
      query?: {
        /** @description Alamat di aplikasi ini, diawali /. Alamat lain diabaikan. */
        returnTo?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Halaman masuk penyedia identitas. */
      302: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content?: never;
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  finishSignIn: {
    parameters: {
      query?: {
        error?: unknown;
        state?: unknown;
        code?: unknown;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Alamat yang dituju sebelum masuk. */
      302: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content?: never;
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
      /** @description `sign-in-failed`: Gagal masuk; `sign-in-expired`: Proses masuk sudah lewat; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'sign-in-failed' | 'sign-in-expired' | 'unknown-role' | 'unusable-subject';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  getSession: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Siapa saya, dan sampai kapan */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Session'];
        };
      };
      /** @description Tidak ada yang masuk, atau sesinya sudah berakhir. */
      204: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content?: never;
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  signOut: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Keluar: sesi ini dan semua salinannya berakhir */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Logout'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  listCases: {
    parameters: {
      query?: {
        procedure?: 'registration' | 'revocation' | 'renewal';
        status?:
          | 'awaiting-disposition'
          | 'awaiting-completeness'
          | 'registering'
          | 'informing'
          | 'awaiting-activation'
          | 'verifying'
          | 'requesting-approval'
          | 'awaiting-approval'
          | 'awaiting-portal-approval'
          | 'awaiting-portal-refusal'
          | 'awaiting-passphrase'
          | 'awaiting-certificate'
          | 'awaiting-portal'
          | 'awaiting-revoked'
          | 'awaiting-follow-up'
          | 'comparing'
          | 'awaiting-renewal'
          | 'returned'
          | 'halted'
          | 'issued'
          | 'revoked'
          | 'kept'
          | 'renewed'
          | 'lapsed'
          | 'rejected'
          | 'withdrawn'
          | 'expired'
          | 'superseded';
        step?: number;
        waitingOn?: 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator' | 'pemohon' | 'sistem' | 'bsre';
        unit?: string;
        open?: 'true' | 'false';
        /** @description Hanya yang melewati waktu baku di kantor. */
        overdue?: 'true';
        limit?: number;
        after?: string;
      };
      header?: {
        /** @description Kata nama, NIK, atau email; 2–200 karakter, UTF-8 yang dikodekan dengan persen. Tidak pernah pada alamat. */
        'Search-Text'?: string;
      };
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
          'application/json': components['schemas']['CaseList'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
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
              /** @description Peringatan tentang NIK dan NIP yang sudah diperiksa dan ternyata memang begitu. Tanpa ini pengajuan ditolak dengan `confirmation-required`, yang menyebut peringatannya. */
              confirmed?: ('nik-birth-date' | 'nip-nik-mismatch')[];
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
              agendaNumber?: string;
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `letter-too-large`: Surat terlalu besar; `body-too-large`: Permintaan terlalu besar */
      413: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'letter-too-large' | 'body-too-large';
          };
        };
      };
      /** @description `letter-not-pdf`: Surat bukan PDF; `unsupported-media-type`: Jenis isi tidak didukung */
      415: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'letter-not-pdf' | 'unsupported-media-type';
          };
        };
      };
      /** @description `invalid-input`: Isian belum benar; `confirmation-required`: Nomor perlu diperiksa; `letter-required`: Surat baru diperlukan; `letter-damaged`: Berkas surat rusak; `letter-encrypted`: Surat terkunci; `letter-too-many-pages`: Surat terlalu banyak halaman; `letter-too-complex`: Surat tidak dapat diperiksa; `idempotency-key-reused`: Idempotency-Key sudah dipakai */
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
              | 'confirmation-required'
              | 'letter-required'
              | 'letter-damaged'
              | 'letter-encrypted'
              | 'letter-too-many-pages'
              | 'letter-too-complex'
              | 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Disposition'];
      };
    };
    responses: {
      /** @description Disposisi: teruskan, kembalikan, atau tolak (langkah 2, 3, 4, 2, 3, 4) */
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `mandate-scope`: Di luar lingkup mandat; `wrong-post`: Jabatan tidak berwenang; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `mandate-not-in-force`: Mandat tidak berlaku; `two-levels`: Sudah memutus pada tingkat lain; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'mandate-scope'
              | 'wrong-post'
              | 'own-case'
              | 'own-case-unknown'
              | 'mandate-not-in-force'
              | 'two-levels'
              | 'csrf-token-invalid'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `mandate-unconfirmed`: Mandat harus dipastikan lagi */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'case-data-unreadable'
              | 'request-in-flight'
              | 'command-id-reused'
              | 'case-closed'
              | 'wrong-turn'
              | 'stale-case'
              | 'processing-restricted'
              | 'mandate-unconfirmed';
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
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `reason-required`: Alasan wajib diisi; `fields-required`: Data yang perlu diperbaiki belum dipilih */
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
              | 'idempotency-key-reused'
              | 'reason-required'
              | 'fields-required';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Completeness'];
      };
    };
    responses: {
      /** @description Kelengkapan: lengkap, kembalikan, atau tolak (langkah 5, 5, 3) */
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `mandate-scope`: Di luar lingkup mandat; `wrong-post`: Jabatan tidak berwenang; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `mandate-not-in-force`: Mandat tidak berlaku; `two-levels`: Sudah memutus pada tingkat lain; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'mandate-scope'
              | 'wrong-post'
              | 'own-case'
              | 'own-case-unknown'
              | 'mandate-not-in-force'
              | 'two-levels'
              | 'csrf-token-invalid'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `mandate-unconfirmed`: Mandat harus dipastikan lagi; `claimed-by-other`: Berkas sedang dikerjakan */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'case-data-unreadable'
              | 'request-in-flight'
              | 'command-id-reused'
              | 'case-closed'
              | 'wrong-turn'
              | 'stale-case'
              | 'processing-restricted'
              | 'mandate-unconfirmed'
              | 'claimed-by-other';
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
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `reason-required`: Alasan wajib diisi; `fields-required`: Data yang perlu diperbaiki belum dipilih */
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
              | 'idempotency-key-reused'
              | 'reason-required'
              | 'fields-required';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        caseId: string;
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `mandate-scope`: Di luar lingkup mandat; `wrong-post`: Jabatan tidak berwenang; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `mandate-not-in-force`: Mandat tidak berlaku; `two-levels`: Sudah memutus pada tingkat lain; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'mandate-scope'
              | 'wrong-post'
              | 'own-case'
              | 'own-case-unknown'
              | 'mandate-not-in-force'
              | 'two-levels'
              | 'csrf-token-invalid'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `mandate-unconfirmed`: Mandat harus dipastikan lagi; `round-limit`: Batas aktivasi ulang tercapai; `claimed-by-other`: Berkas sedang dikerjakan */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'case-data-unreadable'
              | 'request-in-flight'
              | 'command-id-reused'
              | 'case-closed'
              | 'wrong-turn'
              | 'stale-case'
              | 'processing-restricted'
              | 'mandate-unconfirmed'
              | 'round-limit'
              | 'claimed-by-other';
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
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `reason-required`: Alasan wajib diisi; `fields-required`: Data yang perlu diperbaiki belum dipilih */
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
              | 'idempotency-key-reused'
              | 'reason-required'
              | 'fields-required';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  recordPortalRevocation: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PortalRevocation'];
      };
    };
    responses: {
      /** @description Pencabutan di portal BSrE: sudah dicabut, atau tidak jadi dicabut (langkah 6) */
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `mandate-scope`: Di luar lingkup mandat; `wrong-post`: Jabatan tidak berwenang; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `mandate-not-in-force`: Mandat tidak berlaku; `two-levels`: Sudah memutus pada tingkat lain; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'mandate-scope'
              | 'wrong-post'
              | 'own-case'
              | 'own-case-unknown'
              | 'mandate-not-in-force'
              | 'two-levels'
              | 'csrf-token-invalid'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `mandate-unconfirmed`: Mandat harus dipastikan lagi; `claimed-by-other`: Berkas sedang dikerjakan */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'case-data-unreadable'
              | 'request-in-flight'
              | 'command-id-reused'
              | 'case-closed'
              | 'wrong-turn'
              | 'stale-case'
              | 'processing-restricted'
              | 'mandate-unconfirmed'
              | 'claimed-by-other';
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
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `idempotency-key-reused`: Idempotency-Key sudah dipakai */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'note-too-long' | 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlainCommand'];
      };
    };
    responses: {
      /** @description Verifikator sudah bekerja di portal BSrE: ulangi langkah yang terhenti, atau periksa lagi (langkah 7, 10, 13, 7, 6) */
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `mandate-scope`: Di luar lingkup mandat; `wrong-post`: Jabatan tidak berwenang; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `mandate-not-in-force`: Mandat tidak berlaku; `two-levels`: Sudah memutus pada tingkat lain; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'mandate-scope'
              | 'wrong-post'
              | 'own-case'
              | 'own-case-unknown'
              | 'mandate-not-in-force'
              | 'two-levels'
              | 'csrf-token-invalid'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `mandate-unconfirmed`: Mandat harus dipastikan lagi; `claimed-by-other`: Berkas sedang dikerjakan */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'case-data-unreadable'
              | 'request-in-flight'
              | 'command-id-reused'
              | 'case-closed'
              | 'wrong-turn'
              | 'stale-case'
              | 'processing-restricted'
              | 'mandate-unconfirmed'
              | 'claimed-by-other';
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
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `note-required`: Catatan wajib diisi */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'note-too-long' | 'idempotency-key-reused' | 'note-required';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  withdrawCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        caseId: string;
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `mandate-scope`: Di luar lingkup mandat; `wrong-post`: Jabatan tidak berwenang; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `mandate-not-in-force`: Mandat tidak berlaku; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'mandate-scope'
              | 'wrong-post'
              | 'own-case'
              | 'own-case-unknown'
              | 'mandate-not-in-force'
              | 'csrf-token-invalid'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `mandate-unconfirmed`: Mandat harus dipastikan lagi */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'case-data-unreadable'
              | 'request-in-flight'
              | 'command-id-reused'
              | 'case-closed'
              | 'wrong-turn'
              | 'stale-case'
              | 'processing-restricted'
              | 'mandate-unconfirmed';
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
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `idempotency-key-reused`: Idempotency-Key sudah dipakai */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'note-too-long' | 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  nudgeCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        caseId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PlainCommand'];
      };
    };
    responses: {
      /** @description Pemohon menyatakan sudah selesai: periksa sekarang (langkah 7, 13, 5) */
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `mandate-scope`: Di luar lingkup mandat; `wrong-post`: Jabatan tidak berwenang; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `mandate-not-in-force`: Mandat tidak berlaku; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'mandate-scope'
              | 'wrong-post'
              | 'own-case'
              | 'own-case-unknown'
              | 'mandate-not-in-force'
              | 'csrf-token-invalid'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `mandate-unconfirmed`: Mandat harus dipastikan lagi; `nudge-limit`: Terlalu sering meminta pemeriksaan */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'case-data-unreadable'
              | 'request-in-flight'
              | 'command-id-reused'
              | 'case-closed'
              | 'wrong-turn'
              | 'stale-case'
              | 'processing-restricted'
              | 'mandate-unconfirmed'
              | 'nudge-limit';
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
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `idempotency-key-reused`: Idempotency-Key sudah dipakai */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'note-too-long' | 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  correctCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        caseId: string;
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
              nature?: 'biasa' | 'segera' | 'sangat-segera' | 'rahasia';
              receivedAt?: string;
              agendaNumber?: string;
            };
            /** @description Peringatan tentang NIK dan NIP yang sudah diperiksa dan ternyata memang begitu. Tanpa ini pengajuan ditolak dengan `confirmation-required`, yang menyebut peringatannya. */
            confirmed?: ('nik-birth-date' | 'nip-nik-mismatch')[];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `mandate-scope`: Di luar lingkup mandat; `wrong-post`: Jabatan tidak berwenang; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `mandate-not-in-force`: Mandat tidak berlaku; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'mandate-scope'
              | 'wrong-post'
              | 'own-case'
              | 'own-case-unknown'
              | 'mandate-not-in-force'
              | 'csrf-token-invalid'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `mandate-unconfirmed`: Mandat harus dipastikan lagi; `account-exists`: Pemohon sudah memiliki akun TTE; `registration-open`: Masih ada pendaftaran berjalan; `no-account`: Tidak memegang akun TTE; `revocation-open`: Masih ada pencabutan berjalan; `email-in-use`: Email dipakai pendaftaran lain */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'case-data-unreadable'
              | 'request-in-flight'
              | 'command-id-reused'
              | 'case-closed'
              | 'wrong-turn'
              | 'stale-case'
              | 'processing-restricted'
              | 'mandate-unconfirmed'
              | 'account-exists'
              | 'registration-open'
              | 'no-account'
              | 'revocation-open'
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
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `confirmation-required`: Nomor perlu diperiksa; `fields-required`: Data yang perlu diperbaiki belum dipilih; `field-not-returned`: Data ini tidak diminta untuk diperbaiki; `field-not-corrected`: Perbaikan belum lengkap; `letter-required`: Surat baru diperlukan; `correction-unchanged`: Belum ada yang diperbaiki; `letter-damaged`: Berkas surat rusak; `letter-encrypted`: Surat terkunci; `letter-too-many-pages`: Surat terlalu banyak halaman; `letter-too-complex`: Surat tidak dapat diperiksa */
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
              | 'idempotency-key-reused'
              | 'confirmation-required'
              | 'fields-required'
              | 'field-not-returned'
              | 'field-not-corrected'
              | 'letter-required'
              | 'correction-unchanged'
              | 'letter-damaged'
              | 'letter-encrypted'
              | 'letter-too-many-pages'
              | 'letter-too-complex';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  getCase: {
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
        caseId: string;
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
          'application/json': components['schemas']['Case'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `mandate-scope`: Di luar lingkup mandat; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'mandate-scope' | 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'case-data-unreadable';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
      query?: {
        disposition?: 'attachment' | 'inline';
      };
      header?: never;
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Surat permohonan (PDF) */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          /** @description SHA-256 isi surat. */
          'x-content-sha256'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/pdf': Blob;
        };
      };
      /** @description `unknown-field`: Isian tidak dikenal; `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-field' | 'malformed-request';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `mandate-scope`: Di luar lingkup mandat; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'mandate-scope' | 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan; `letter-not-found`: Surat tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case' | 'letter-not-found';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `letter-altered`: Surat tersimpan tidak utuh; `processing-restricted`: Pemrosesan data dibatasi */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'case-data-unreadable' | 'letter-altered' | 'processing-restricted';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
        caseId: string;
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `mandate-scope`: Di luar lingkup mandat; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'mandate-scope' | 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `data-erased`: Data sudah dimusnahkan; `processing-restricted`: Pemrosesan data dibatasi */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'case-data-unreadable' | 'data-erased' | 'processing-restricted';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  submitLetter: {
    parameters: {
      query?: {
        dryRun?: 'true' | 'false';
      };
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'multipart/form-data': {
          data:
            | {
                /** @constant */
                procedure?: 'registration';
                letter: {
                  number: string;
                  date: string;
                  /** @example Permohonan pendaftaran akun TTE */
                  subject: string;
                  signedBy: string;
                  /** @enum {string} */
                  nature: 'biasa' | 'segera' | 'sangat-segera' | 'rahasia';
                  receivedAt: string;
                  agendaNumber?: string;
                };
                /**
                 * @example [
                 *       {
                 *         "name": "Bayu Saputra",
                 *         "nik": "3273010203800002",
                 *         "email": "bayu.saputra@kemhan.go.id",
                 *         "employeeKind": "lain",
                 *         "unit": "pusdatin",
                 *         "position": "Analis Sistem",
                 *         "pic": {
                 *           "name": "Citra Lestari",
                 *           "phone": "0812-3456-7890"
                 *         }
                 *       }
                 *     ]
                 */
                applicants?: {
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
                  /** @description Peringatan tentang NIK dan NIP yang sudah diperiksa dan ternyata memang begitu. Tanpa ini pengajuan ditolak dengan `confirmation-required`, yang menyebut peringatannya. */
                  confirmed?: ('nik-birth-date' | 'nip-nik-mismatch')[];
                }[];
              }
            | (
                | {
                    /** @constant */
                    procedure: 'revocation';
                    /** @enum {string} */
                    reason:
                      | 'mutasi-keluar'
                      | 'pensiun'
                      | 'meninggal'
                      | 'bocor-atau-hilang'
                      | 'data-salah'
                      | 'permintaan-sendiri'
                      | 'lainnya';
                    holders: {
                      /** @example 3273010203800002 */
                      nik?: string;
                      /**
                       * Format: uuid
                       * @description Berkas pendaftaran yang menghasilkan akunnya.
                       */
                      accountOf?: string;
                    }[];
                    letter: {
                      number: string;
                      date: string;
                      /** @example Permohonan pendaftaran akun TTE */
                      subject: string;
                      signedBy: string;
                      /** @enum {string} */
                      nature: 'biasa' | 'segera' | 'sangat-segera' | 'rahasia';
                      receivedAt: string;
                      agendaNumber?: string;
                    };
                  }
                | {
                    /** @constant */
                    procedure: 'renewal';
                    holders: {
                      /** @example 3273010203800002 */
                      nik?: string;
                      /**
                       * Format: uuid
                       * @description Berkas pendaftaran yang menghasilkan akunnya.
                       */
                      accountOf?: string;
                    }[];
                    letter: {
                      number: string;
                      date: string;
                      /** @example Permohonan pendaftaran akun TTE */
                      subject: string;
                      signedBy: string;
                      /** @enum {string} */
                      nature: 'biasa' | 'segera' | 'sangat-segera' | 'rahasia';
                      receivedAt: string;
                      agendaNumber?: string;
                    };
                  }
              );
          /**
           * Format: binary
           * @description Surat permohonan, PDF.
           * @example (isi berkas)
           */
          letter?: Blob;
          /**
           * Format: binary
           * @description Alih-alih `applicants`: tabel pemohon, CSV atau XLSX (lembar pertama yang tampak), paling banyak 50 baris di bawah judul kolom dari templat. Kolom lain diabaikan.
           */
          table?: Blob;
        };
      };
    };
    responses: {
      /** @description Hasil pemeriksaan `dryRun`. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterDryRun'];
        };
      };
      /** @description Semua orang dicatat. */
      201: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Letter'];
        };
      };
      /** @description Sebagian orang ditolak. */
      207: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Letter'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `request-in-flight`: Permintaan sedang diproses */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-in-flight';
          };
        };
      };
      /** @description `table-too-large`: Tabel terlalu besar; `letter-too-large`: Surat terlalu besar; `body-too-large`: Permintaan terlalu besar */
      413: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'table-too-large' | 'letter-too-large' | 'body-too-large';
          };
        };
      };
      /** @description `letter-not-pdf`: Surat bukan PDF; `unsupported-media-type`: Jenis isi tidak didukung */
      415: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'letter-not-pdf' | 'unsupported-media-type';
          };
        };
      };
      /** @description `invalid-input`: Isian belum benar; `confirmation-required`: Nomor perlu diperiksa; `table-unreadable`: Tabel tidak terbaca; `letter-required`: Surat baru diperlukan; `letter-damaged`: Berkas surat rusak; `letter-encrypted`: Surat terkunci; `letter-too-many-pages`: Surat terlalu banyak halaman; `letter-too-complex`: Surat tidak dapat diperiksa; `idempotency-key-reused`: Idempotency-Key sudah dipakai */
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
              | 'confirmation-required'
              | 'table-unreadable'
              | 'letter-required'
              | 'letter-damaged'
              | 'letter-encrypted'
              | 'letter-too-many-pages'
              | 'letter-too-complex'
              | 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  getImportTemplate: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Lembar kerja dengan sel teks, daftar pilihan, dan baris contoh yang tidak ikut dibaca. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob;
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  getLetterIntake: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Nomor surat, dari jawaban atas pencatatan surat.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        letterId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Sampai di mana pencatatan tiap pemohon pada sebuah surat */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Letter'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `letter-not-found`: Surat tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'letter-not-found';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  getOwnCase: {
    parameters: {
      query?: {
        minSeq?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Pendaftaran saya: posisi, giliran, dan langkah berikutnya */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ApplicantCase'];
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
      /** @description `link-invalid`: Tautan tidak berlaku; `link-expired`: Tautan sudah kedaluwarsa */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'link-invalid' | 'link-expired';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'case-data-unreadable';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  correctOwnCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path?: never;
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
              nature?: 'biasa' | 'segera' | 'sangat-segera' | 'rahasia';
              receivedAt?: string;
              agendaNumber?: string;
            };
            /** @description Peringatan tentang NIK dan NIP yang sudah diperiksa dan ternyata memang begitu. Tanpa ini pengajuan ditolak dengan `confirmation-required`, yang menyebut peringatannya. */
            confirmed?: ('nik-birth-date' | 'nip-nik-mismatch')[];
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
      /** @description Memperbaiki tepat data yang dikembalikan, dengan surat baru bila diperlukan */
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
      /** @description `link-invalid`: Tautan tidak berlaku; `link-expired`: Tautan sudah kedaluwarsa */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'link-invalid' | 'link-expired';
          };
        };
      };
      /** @description `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `account-exists`: Pemohon sudah memiliki akun TTE; `registration-open`: Masih ada pendaftaran berjalan; `no-account`: Tidak memegang akun TTE; `revocation-open`: Masih ada pencabutan berjalan; `email-in-use`: Email dipakai pendaftaran lain */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'case-data-unreadable'
              | 'request-in-flight'
              | 'command-id-reused'
              | 'case-closed'
              | 'wrong-turn'
              | 'stale-case'
              | 'processing-restricted'
              | 'account-exists'
              | 'registration-open'
              | 'no-account'
              | 'revocation-open'
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
      /** @description `invalid-input`: Isian belum benar; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `note-too-long`: Catatan terlalu panjang; `confirmation-required`: Nomor perlu diperiksa; `fields-required`: Data yang perlu diperbaiki belum dipilih; `field-not-returned`: Data ini tidak diminta untuk diperbaiki; `field-not-corrected`: Perbaikan belum lengkap; `letter-required`: Surat baru diperlukan; `correction-unchanged`: Belum ada yang diperbaiki; `letter-damaged`: Berkas surat rusak; `letter-encrypted`: Surat terkunci; `letter-too-many-pages`: Surat terlalu banyak halaman; `letter-too-complex`: Surat tidak dapat diperiksa */
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
              | 'idempotency-key-reused'
              | 'note-too-long'
              | 'confirmation-required'
              | 'fields-required'
              | 'field-not-returned'
              | 'field-not-corrected'
              | 'letter-required'
              | 'correction-unchanged'
              | 'letter-damaged'
              | 'letter-encrypted'
              | 'letter-too-many-pages'
              | 'letter-too-complex';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  nudgeOwnCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplicantNudge'];
      };
    };
    responses: {
      /** @description Saya sudah selesai: periksa sekarang (langkah 7, 13; perpanjangan 5) */
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
      /** @description `link-invalid`: Tautan tidak berlaku; `link-expired`: Tautan sudah kedaluwarsa */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'link-invalid' | 'link-expired';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `nudge-limit`: Terlalu sering meminta pemeriksaan */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'case-data-unreadable'
              | 'request-in-flight'
              | 'command-id-reused'
              | 'case-closed'
              | 'wrong-turn'
              | 'stale-case'
              | 'processing-restricted'
              | 'nudge-limit';
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
      /** @description `invalid-input`: Isian belum benar; `idempotency-key-reused`: Idempotency-Key sudah dipakai */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  withdrawOwnCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplicantWithdrawal'];
      };
    };
    responses: {
      /** @description Mencabut permohonan saya */
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
      /** @description `link-invalid`: Tautan tidak berlaku; `link-expired`: Tautan sudah kedaluwarsa */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'link-invalid' | 'link-expired';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'case-data-unreadable'
              | 'request-in-flight'
              | 'command-id-reused'
              | 'case-closed'
              | 'wrong-turn'
              | 'stale-case'
              | 'processing-restricted';
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
      /** @description `invalid-input`: Isian belum benar; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `note-too-long`: Catatan terlalu panjang */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'idempotency-key-reused' | 'note-too-long';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  revokeApplicantLinks: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mencabut semua tautan pemohon yang sudah dikirim; tautan pada email berikutnya berlaku */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkRevocation'];
        };
      };
      /** @description `idempotency-key-invalid`: Idempotency-Key tidak sah; `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'idempotency-key-invalid' | 'malformed-request';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `mandate-scope`: Di luar lingkup mandat; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'mandate-scope' | 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'case-data-unreadable' | 'request-in-flight';
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
      /** @description `idempotency-key-reused`: Idempotency-Key sudah dipakai */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  renewOwnLink: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mengirim tautan baru ke alamat email terdaftar saya, juga dengan tautan yang sudah kedaluwarsa; paling banyak satu email tiap 10 menit */
      202: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkRenewal'];
        };
      };
      /** @description `idempotency-key-invalid`: Idempotency-Key tidak sah; `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'idempotency-key-invalid' | 'malformed-request';
          };
        };
      };
      /** @description `link-invalid`: Tautan tidak berlaku */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'link-invalid';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `data-erased`: Data sudah dimusnahkan; `processing-restricted`: Pemrosesan data dibatasi */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'case-data-unreadable' | 'request-in-flight' | 'data-erased' | 'processing-restricted';
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
      /** @description `idempotency-key-reused`: Idempotency-Key sudah dipakai */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  renewApplicantLink: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mengirim tautan baru ke alamat email terdaftar pemohon; paling banyak satu email tiap 10 menit */
      202: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LinkRenewal'];
        };
      };
      /** @description `idempotency-key-invalid`: Idempotency-Key tidak sah; `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'idempotency-key-invalid' | 'malformed-request';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `mandate-scope`: Di luar lingkup mandat; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'mandate-scope' | 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `data-erased`: Data sudah dimusnahkan; `processing-restricted`: Pemrosesan data dibatasi */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'case-data-unreadable' | 'request-in-flight' | 'data-erased' | 'processing-restricted';
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
      /** @description `idempotency-key-reused`: Idempotency-Key sudah dipakai */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  renewOwnAccount: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenewalRequest'];
      };
    };
    responses: {
      /** @description Menyatakan data tidak berubah dan meminta sertifikat diperpanjang */
      201: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RenewalAsked'];
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
      /** @description `link-invalid`: Tautan tidak berlaku; `link-expired`: Tautan sudah kedaluwarsa */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'link-invalid' | 'link-expired';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `no-account`: Tidak memegang akun TTE; `renewal-open`: Masih ada perpanjangan berjalan; `revocation-open`: Masih ada pencabutan berjalan; `renewal-too-early`: Belum dapat diperpanjang; `certificate-end-unknown`: Akhir masa berlaku tidak diketahui; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `data-erased`: Data sudah dimusnahkan */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'case-data-unreadable'
              | 'request-in-flight'
              | 'no-account'
              | 'renewal-open'
              | 'revocation-open'
              | 'renewal-too-early'
              | 'certificate-end-unknown'
              | 'stale-case'
              | 'processing-restricted'
              | 'data-erased';
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
      /** @description `invalid-input`: Isian belum benar; `idempotency-key-reused`: Idempotency-Key sudah dipakai */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  exportPersonalData: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DataExportRequest'];
      };
    };
    responses: {
      /** @description Seluruh data yang disimpan tentang seseorang (Pasal 7 dan 32 UU 27/2022) */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataExport'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  correctPersonalData: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': {
          caseId: string;
          dataVersion: number;
          /**
           * @description Paling sedikit satu.
           * @default []
           * @example [
           *       "position"
           *     ]
           */
          fields?: ('name' | 'nik' | 'email' | 'unit' | 'letter' | 'employee-number' | 'position' | 'pic')[];
          applicant: {
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
          /** @enum {string} */
          reason: 'permintaan-subjek' | 'temuan-kantor';
          /** @description Peringatan tentang NIK dan NIP yang sudah diperiksa dan ternyata memang begitu. Tanpa ini pengajuan ditolak dengan `confirmation-required`, yang menyebut peringatannya. */
          confirmed?: ('nik-birth-date' | 'nip-nik-mismatch')[];
        };
      };
    };
    responses: {
      /** @description Memperbaiki data pada berkas yang sudah ditutup (Pasal 6 dan 30 UU 27/2022) */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Amendment'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `request-in-flight`: Permintaan sedang diproses; `stale-case`: Data pemohon sudah berubah; `email-in-use`: Email dipakai pendaftaran lain; `case-open`: Berkas masih berjalan; `data-erased`: Data sudah dimusnahkan; `processing-restricted`: Pemrosesan data dibatasi */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'request-in-flight'
              | 'stale-case'
              | 'email-in-use'
              | 'case-open'
              | 'data-erased'
              | 'processing-restricted';
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
      /** @description `invalid-input`: Isian belum benar; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `confirmation-required`: Nomor perlu diperiksa; `fields-required`: Data yang perlu diperbaiki belum dipilih; `field-not-correctable`: Data ini tidak dapat diperbaiki di sini */
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
              | 'idempotency-key-reused'
              | 'confirmation-required'
              | 'fields-required'
              | 'field-not-correctable';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  restrictProcessing: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RestrictionRequest'];
      };
    };
    responses: {
      /** @description Membatasi pemrosesan data, atau mencabut pembatasan (Pasal 11 dan 41 UU 27/2022) */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Restriction'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `request-in-flight`: Permintaan sedang diproses; `data-erased`: Data sudah dimusnahkan */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-in-flight' | 'data-erased';
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
      /** @description `invalid-input`: Isian belum benar; `idempotency-key-reused`: Idempotency-Key sudah dipakai */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  erasePersonalData: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ErasureRequest'];
      };
    };
    responses: {
      /** @description Memusnahkan data pada berkas yang sudah ditutup (Pasal 8, 43, 44 UU 27/2022) */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Erasure'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `request-in-flight`: Permintaan sedang diproses; `case-open`: Berkas masih berjalan; `account-active`: Akun TTE masih berlaku */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-in-flight' | 'case-open' | 'account-active';
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
      /** @description `invalid-input`: Isian belum benar; `idempotency-key-reused`: Idempotency-Key sudah dipakai */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  getProcessingRegister: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Rekam kegiatan pemrosesan data pribadi (Pasal 31 UU 27/2022) */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProcessingRegister'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  listMandates: {
    parameters: {
      query?: {
        post?: 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
        inForce?: 'true' | 'false';
        mine?: 'true' | 'false';
        limit?: number;
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Daftar mandat, yang terbaru lebih dahulu */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MandateList'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  recordMandate: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewMandate'];
      };
    };
    responses: {
      /** @description Mencatat mandat Plh atau Plt menurut surat perintah */
      201: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mandate'];
        };
      };
      /** @description `unknown-field`: Isian tidak dikenal; `wrong-type`: Jenis isian salah; `idempotency-key-invalid`: Idempotency-Key tidak sah; `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-field' | 'wrong-type' | 'idempotency-key-invalid' | 'malformed-request';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `wrong-post`: Jabatan tidak berwenang; `mandate-passed-on`: Mandat tidak dapat diteruskan; `mandate-to-oneself`: Mandat untuk diri sendiri; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
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
              | 'mandate-passed-on'
              | 'mandate-to-oneself'
              | 'csrf-token-invalid'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
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
      /** @description `request-in-flight`: Permintaan sedang diproses; `mandate-overlap`: Jabatan sudah dimandatkan */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-in-flight' | 'mandate-overlap';
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
      /** @description `invalid-input`: Isian belum benar; `idempotency-key-reused`: Idempotency-Key sudah dipakai */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  getMandate: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Nomor mandat, seperti pada daftar mandat.
         * @example kabid-1
         */
        mandateId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Satu mandat */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mandate'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `unknown-mandate`: Mandat tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-mandate';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  revokeMandate: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor mandat, seperti pada daftar mandat.
         * @example kabid-1
         */
        mandateId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MandateRevocation'];
      };
    };
    responses: {
      /** @description Mencabut mandat; berlaku seketika */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Mandate'];
        };
      };
      /** @description `unknown-field`: Isian tidak dikenal; `wrong-type`: Jenis isian salah; `idempotency-key-invalid`: Idempotency-Key tidak sah; `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-field' | 'wrong-type' | 'idempotency-key-invalid' | 'malformed-request';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `wrong-post`: Jabatan tidak berwenang; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'wrong-post' | 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `unknown-mandate`: Mandat tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-mandate';
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
      /** @description `request-in-flight`: Permintaan sedang diproses; `mandate-over`: Mandat sudah berakhir */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-in-flight' | 'mandate-over';
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
      /** @description `invalid-input`: Isian belum benar; `idempotency-key-reused`: Idempotency-Key sudah dipakai */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  searchStaff: {
    parameters: {
      query?: {
        limit?: number;
      };
      header?: {
        /** @description Kata nama, atau nama akun; 2–200 karakter, UTF-8 yang dikodekan dengan persen. Tidak pernah pada alamat. */
        'Search-Text'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mencari pegawai menurut nama, untuk dipilih sebagai Plh atau Plt */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffList'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  identifyStaff: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Kode pegawai, seperti pada daftar pegawai; bukan NIK atau NIP.
         * @example kabid1
         */
        subject: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StaffIdentity'];
      };
    };
    responses: {
      /** @description Mencatat NIP, NRP, NIK, atau email pegawai, agar tidak memutus permohonannya sendiri */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffIdentityResponse'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  listInbox: {
    parameters: {
      query?: {
        post?: 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
        step?: number;
        unit?: string | string[];
        nature?: 'biasa' | 'segera' | 'sangat-segera' | 'rahasia';
        overdue?: 'true' | 'false';
        claimed?: 'mine' | 'free' | 'all';
        sinceFrom?: string;
        sinceUntil?: string;
        receivedFrom?: string;
        receivedUntil?: string;
        /** @description `caseId:seq` dari tanda terima: tugas yang baru saja diputus tidak ditampilkan. */
        decided?: string | string[];
        limit?: number;
        after?: string;
      };
      header?: {
        /** @description Kata nama, NIK, email, atau nomor pendaftaran (boleh ujungnya); 2–200 karakter, UTF-8 yang dikodekan dengan persen. Tidak pernah pada alamat. */
        'Search-Text'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Kotak masuk: berkas yang menunggu Anda, diurutkan dari tenggat terdekat */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Inbox'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  forwardSeveral: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['Dispositions'];
      };
    };
    responses: {
      /** @description Meneruskan beberapa berkas sekaligus: masing-masing dinilai sendiri (langkah 2, 3, 4) */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DispositionResults'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `request-in-flight`: Permintaan sedang diproses */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-in-flight';
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
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `idempotency-key-reused`: Idempotency-Key sudah dipakai */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'note-too-long' | 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  claimCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mengambil berkas untuk dikerjakan sendiri selama 60 menit; ulangi untuk memperpanjang */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimedCase'];
        };
      };
      /** @description `idempotency-key-invalid`: Idempotency-Key tidak sah; `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'idempotency-key-invalid' | 'malformed-request';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `mandate-scope`: Di luar lingkup mandat; `wrong-post`: Jabatan tidak berwenang; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'mandate-scope'
              | 'wrong-post'
              | 'csrf-token-invalid'
              | 'unknown-role'
              | 'unusable-subject'
              | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `claimed-by-other`: Berkas sedang dikerjakan; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'case-data-unreadable'
              | 'request-in-flight'
              | 'claimed-by-other'
              | 'case-closed'
              | 'wrong-turn';
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
      /** @description `idempotency-key-reused`: Idempotency-Key sudah dipakai */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  releaseCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Melepas berkas yang diambil */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimedCase'];
        };
      };
      /** @description `idempotency-key-invalid`: Idempotency-Key tidak sah; `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'idempotency-key-invalid' | 'malformed-request';
          };
        };
      };
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `mandate-scope`: Di luar lingkup mandat; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'mandate-scope' | 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `claimed-by-other`: Berkas sedang dikerjakan */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'case-data-unreadable' | 'request-in-flight' | 'claimed-by-other';
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
      /** @description `idempotency-key-reused`: Idempotency-Key sudah dipakai */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'idempotency-key-reused';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  watchInbox: {
    parameters: {
      query?: never;
      header?: {
        /** @description Dikirim peramban; tidak memengaruhi jawaban. */
        'Last-Event-ID'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Peristiwa `changed` dengan `id: <versi>` dan `data: {"version": <versi>}`; yang pertama langsung. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': {
            /** @enum {string} */
            event: 'changed';
            /** @example 3 */
            id: string;
            /** @example {"version":3} */
            data: string;
          };
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-streams`: Terlalu banyak pantauan; `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-streams' | 'too-many-requests';
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
  watchCase: {
    parameters: {
      query?: never;
      header?: {
        /** @description Dikirim peramban; tidak memengaruhi jawaban. */
        'Last-Event-ID'?: string;
      };
      path: {
        /**
         * @description Nomor berkas, dari jawaban atas pengajuan.
         * @example 0b9f6c1e-52a7-4c3d-8e4f-6a7b8c9d0e1f
         */
        caseId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Peristiwa `changed` dengan `id: <versi>` dan `data: {"version": <versi>}`; yang pertama langsung. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': {
            /** @enum {string} */
            event: 'changed';
            /** @example 3 */
            id: string;
            /** @example {"version":3} */
            data: string;
          };
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `mandate-scope`: Di luar lingkup mandat; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'mandate-scope' | 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
          };
        };
      };
      /** @description `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case';
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
      /** @description `case-data-unreadable`: Data tidak terbaca */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'case-data-unreadable';
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
      /** @description `too-many-streams`: Terlalu banyak pantauan; `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-streams' | 'too-many-requests';
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
  listAccessLog: {
    parameters: {
      query?: {
        caseId?: string;
        subject?: string;
        /** @description Sejak, termasuk saat itu. */
        from?: string;
        /** @description Sebelum saat itu. */
        until?: string;
        limit?: number;
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Catatan akses: siapa melihat apa, dan siapa ditolak, yang terbaru lebih dahulu */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccessLog'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  verifyAccessLog: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Memeriksa semua rantai catatan akses: adakah yang diubah, dihapus, atau disisipkan */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccessLogVerification'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  listAccounts: {
    parameters: {
      query?: {
        unit?: string;
        /** @description Masa berlaku berakhir, atau dicabut, sebelum hari ini (WIB); tanpa akun yang akhirnya tidak diketahui. */
        endingBefore?: string;
        /** @description `held`: tidak dicabut; `ended`: dicabut. */
        state?: 'held' | 'ended' | 'all';
        limit?: number;
        after?: string;
      };
      header?: {
        /** @description Kata nama, NIK, atau email; 2–200 karakter, UTF-8 yang dikodekan dengan persen. Tidak pernah pada alamat. */
        'Search-Text'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Pemegang akun TTE, yang terbaru terbit lebih dahulu */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountList'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  exportAccounts: {
    parameters: {
      query: {
        unit?: string;
        /** @description Masa berlaku berakhir, atau dicabut, sebelum hari ini (WIB); tanpa akun yang akhirnya tidak diketahui. */
        endingBefore?: string;
        /** @description `held`: tidak dicabut; `ended`: dicabut. */
        state?: 'held' | 'ended' | 'all';
        /** @example csv */
        format: 'csv' | 'xlsx';
      };
      header?: {
        /** @description Kata nama, NIK, atau email; 2–200 karakter, UTF-8 yang dikodekan dengan persen. Tidak pernah pada alamat. */
        'Search-Text'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description CSV (UTF-8, titik koma) atau XLSX, menurut `format`. */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'text/csv': string;
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': Blob;
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `invalid-input`: Isian belum benar; `export-too-large`: Terlalu banyak untuk diunduh */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'export-too-large';
          };
        };
      };
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  listDamagedCases: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Berkas yang catatan kejadiannya rusak: yang ditampilkan adalah status sebelum itu */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DamagedCases'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  getStatistics: {
    parameters: {
      query?: {
        weeks?: number;
        unit?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Berkas menurut langkah, lamanya menunggu, dan yang selesai tiap minggu */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Statistics'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
  getReference: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Satuan kerja, domain email, batas surat, dan waktu baku tiap langkah */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Reference'];
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
      /** @description `missing-token`: Belum masuk; `invalid-token`: Token tidak sah; `expired-token`: Sesi berakhir; `session-ended`: Sesi sudah berakhir */
      401: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'www-authenticate': components['headers']['www-authenticate'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'missing-token' | 'invalid-token' | 'expired-token' | 'session-ended';
          };
        };
      };
      /** @description `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'csrf-token-invalid' | 'unknown-role' | 'unusable-subject' | 'forbidden';
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
      /** @description `too-many-requests`: Terlalu banyak permintaan */
      429: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          'retry-after': components['headers']['retry-after'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-requests';
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
