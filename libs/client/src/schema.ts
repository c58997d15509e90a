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
  '/api/v1/cases/{caseId}/disposition-recall': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Membatalkan penerusan yang baru saja diberikan, dalam 10 detik */
    post: operations['recallDisposition'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/hold': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Menunda berkas pada giliran Anda sampai tanggal tertentu, dengan alasan */
    post: operations['holdCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/hold-release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mengakhiri penundaan berkas sebelum tanggalnya */
    post: operations['releaseHold'];
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
  '/api/v1/cases/{caseId}/mail-resend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mengirim ulang email yang gagal, kembali, atau belum pasti terkirim */
    post: operations['resendMail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/mail-handled': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Menandai email bermasalah selesai: pemohon sudah diberi tahu dengan cara lain */
    post: operations['markMailHandled'];
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
  '/api/v1/cases/{caseId}/email-correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Memperbaiki alamat email pemohon yang tidak aktif, lalu mengirim ulang email yang kembali */
    post: operations['correctEmail'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Daftar pendaftaran sebagai tabel; XLSX paling banyak 5.000 baris */
    get: operations['exportCases'];
    put?: never;
    post?: never;
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
  '/api/v1/cases/{caseId}/letter-cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Orang-orang pada surat berkas ini, dan disposisi bagi masing-masing (lembar disposisi) */
    get: operations['listLetterCases'];
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
  '/api/v1/letters/recorded': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Surat yang sudah tercatat dengan nomor ini pada tahun itu */
    get: operations['findRecordedLetters'];
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
  '/api/v1/cases/{caseId}/comments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Catatan internal pada sebuah berkas */
    get: operations['listComments'];
    put?: never;
    /** Menambah catatan internal; tidak dapat diubah atau dihapus */
    post: operations['addComment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/attachments': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lampiran di samping surat sebuah berkas */
    get: operations['listAttachments'];
    put?: never;
    /** Menambah lampiran pada berkas yang masih berjalan */
    post: operations['addAttachment'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/cases/{caseId}/attachments/{attachmentId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Satu lampiran */
    get: operations['getAttachment'];
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
  '/api/v1/data-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Permintaan orang atas datanya, yang jatuh tempo dahulu */
    get: operations['listDataRequests'];
    put?: never;
    /** Mencatat permintaan yang datang ke kantor */
    post: operations['registerDataRequest'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/data-requests/{requestId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Satu permintaan, dengan riwayat dan konsep jawabannya */
    get: operations['readDataRequest'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/data-requests/{requestId}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mencatat langkah: identitas diperiksa, dipenuhi, ditolak, dijawab, atau dibetulkan */
    post: operations['takeDataRequestStep'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/applicant/data-requests': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Permintaan saya atas data saya, dan jawabannya */
    get: operations['listOwnDataRequests'];
    put?: never;
    /** Meminta hak atas data saya */
    post: operations['requestOwnData'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/data-breaches': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Insiden data, yang terbaru lebih dahulu */
    get: operations['listDataBreaches'];
    put?: never;
    /** Mencatat insiden data yang diketahui */
    post: operations['registerDataBreach'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/data-breaches/{breachId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Satu insiden, dengan riwayat dan konsep pemberitahuannya */
    get: operations['readDataBreach'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/data-breaches/{breachId}/steps': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mencatat langkah: dibetulkan, pemberitahuan ditulis, dikirim, pihak diberi tahu, atau ditutup */
    post: operations['takeDataBreachStep'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/mails': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Email yang gagal, kembali, atau belum pasti terkirim, yang terbaru lebih dahulu */
    get: operations['listMails'];
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
    /** Pegawai menurut nama, untuk dipilih sebagai Plh atau Plt */
    get: operations['searchStaff'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/staff/{subject}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Mencatat pegawai sebelum ia pertama kali masuk, agar dapat diberi mandat */
    put: operations['enterStaff'];
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
  '/api/v1/own-settings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Pengaturan pemberitahuan saya */
    get: operations['getOwnSettings'];
    /** Mengubah pengaturan pemberitahuan saya */
    put: operations['changeOwnSettings'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/own-settings/devices': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Mencatat perangkat ini untuk diberi tahu; perangkat yang sama dicatat sekali */
    put: operations['addOwnDevice'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/own-settings/devices/{deviceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Menghapus perangkat yang diberi tahu */
    delete: operations['removeOwnDevice'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/own-settings/devices/{deviceId}/sample': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mengirim contoh ke perangkat saya */
    post: operations['sendSampleToOwnDevice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Satuan kerja, dan riwayat perubahannya */
    get: operations['listUnits'];
    put?: never;
    /** Menambah satuan kerja */
    post: operations['addUnit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/units/{unitCode}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Mengganti nama satuan kerja, menghentikan pemakaiannya, atau memakainya lagi */
    put: operations['changeUnit'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/office-hours': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Jam kerja, hari libur, dan cuti bersama, beserta riwayat perubahannya */
    get: operations['getOfficeHours'];
    /** Mengubah jam kerja dan hari libur */
    put: operations['changeOfficeHours'];
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
    /** Kotak masuk: surat yang menunggu Anda dan berkasnya, yang segera dahulu */
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
  '/api/v1/inbox/recalls': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Membatalkan beberapa penerusan yang baru saja diberikan: masing-masing dinilai sendiri */
    post: operations['recallSeveral'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/inbox/claims': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mengambil beberapa berkas sekaligus untuk dikerjakan sendiri: masing-masing dinilai sendiri */
    post: operations['claimSeveral'];
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
  '/api/v1/cases/{caseId}/takeover': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mengambil alih berkas yang sedang dikerjakan verifikator lain, dengan alasan */
    post: operations['takeCaseOver'];
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
  '/api/v1/audit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Keadaan semua rantai, dan pemeriksaan terakhir */
    get: operations['getAuditState'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/checkpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Daftar checkpoint, yang terbaru lebih dahulu */
    get: operations['listCheckpoints'];
    put?: never;
    /** Menyegel keadaan sekarang dengan checkpoint baru */
    post: operations['sealCheckpoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/verification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Meminta semua rantai, pernyataan, dan checkpoint diperiksa; hasilnya dibaca pada keadaan audit */
    post: operations['verifyEverything'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Bukti semua berkas dengan kejadian pada suatu masa, beserta catatan aksesnya */
    get: operations['exportEvidence'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/v1/audit/cases/{caseId}/export': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Bukti satu berkas */
    get: operations['exportCaseEvidence'];
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
  '/api/v1/office': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Kontak kantor yang dapat dihubungi pemohon */
    get: operations['getOffice'];
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
      roles: (
        | 'operator'
        | 'kapusdatin'
        | 'kabid'
        | 'kasubbid'
        | 'verifikator'
        | 'auditor'
        | 'admin'
        | 'pelindung-data'
      )[];
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
          /**
           * @description Hasil setiap butir `checklist` berkas.
           * @example {
           *       "selfie": "matches"
           *     }
           */
          checks?: {
            [key: string]: 'matches' | 'differs';
          };
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
          /**
           * @description Hasil setiap butir `checklist` berkas.
           * @example {
           *       "selfie": "matches"
           *     }
           */
          checks?: {
            [key: string]: 'matches' | 'differs';
          };
          /** @description Yang tercatat di portal BSrE, bila berbeda; masuk ke dalam catatan. */
          held?: {
            [key: string]: string;
          };
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
          /**
           * @description Hasil setiap butir `checklist` berkas.
           * @example {
           *       "selfie": "matches"
           *     }
           */
          checks?: {
            [key: string]: 'matches' | 'differs';
          };
          /** @description Yang tercatat di portal BSrE, bila berbeda; masuk ke dalam catatan. */
          held?: {
            [key: string]: string;
          };
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
          /**
           * @description Hasil setiap butir `checklist` berkas.
           * @example {
           *       "selfie": "matches"
           *     }
           */
          checks?: {
            [key: string]: 'matches' | 'differs';
          };
          /** @description Yang tercatat di portal BSrE, bila berbeda; masuk ke dalam catatan. */
          held?: {
            [key: string]: string;
          };
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
    /**
     * @example {
     *       "dataVersion": 1,
     *       "until": "2026-03-10",
     *       "note": "PIC kembali pekan depan."
     *     }
     */
    Hold: {
      commandId?: string;
      dataVersion: number;
      /** @enum {string} */
      as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
      note?: string;
      /**
       * Format: date
       * @description Hari berkas kembali: mulai besok, paling lambat 30 hari sejak langkah dimulai.
       */
      until: string;
    };
    /**
     * @example {
     *       "dataVersion": 1,
     *       "ref": "activate/6/1",
     *       "note": "Pemohon diberi tahu melalui telepon."
     *     }
     */
    MailCommand: {
      commandId?: string;
      dataVersion: number;
      /** @enum {string} */
      as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
      note?: string;
      /** @example activate/6/1 */
      ref: string;
    };
    /**
     * @example {
     *       "dataVersion": 1,
     *       "email": "budi.santoso@kemhan.go.id",
     *       "note": "Menurut PIC."
     *     }
     */
    EmailCorrection: {
      commandId?: string;
      dataVersion: number;
      /** @enum {string} */
      as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
      note?: string;
      email: string;
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
        /** @description Batas waktu kedua terlewati: jabatan di atasnya yang diberi tahu. */
        escalatedToTitle?: string;
        /**
         * Format: date-time
         * @description Ditunda pejabat yang mendapat giliran, sampai saat ini.
         */
        heldUntil?: string;
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
      /** @description Yang cocok dengan pencarian lebih dari 1000: hanya yang terbaru di antaranya diperiksa. Tambahkan kata. */
      tooMany: boolean;
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
      /** @description Batas waktu kedua terlewati: jabatan di atasnya yang diberi tahu. */
      escalatedToTitle?: string;
      /**
       * Format: date-time
       * @description Ditunda pejabat yang mendapat giliran, sampai saat ini.
       */
      heldUntil?: string;
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
      /** @description Versi berkas beserta catatan internal dan lampirannya, seperti pada `events`. */
      version: number;
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
      /** @description Email berkas, yang pertama dikirim lebih dahulu. */
      mails: {
        /** @example activate/6/1 */
        ref: string;
        /** @example activate */
        mail: string;
        step: number;
        /** @enum {string} */
        state: 'accepted' | 'unconfirmed' | 'failed' | 'bounced' | 'resending' | 'resent' | 'handled';
        /** Format: date-time */
        sentAt: string;
        /**
         * Format: date-time
         * @description Sejak kapan keadaannya demikian.
         */
        since: string;
        /**
         * @description Mengapa gagal: kode.
         * @example mail-address-refused
         */
        cause: string | null;
        /** @description Dari alamat siapa email ini kembali, dan mengapa. */
        bounces: {
          /** @enum {string} */
          to: 'applicant' | 'pic';
          /** @enum {string} */
          cause:
            | 'mailbox-unknown'
            | 'mailbox-inactive'
            | 'mailbox-full'
            | 'message-refused'
            | 'not-reached'
            | 'other';
        }[];
      }[];
      /** @description Email kepada pemohon yang sedang ditunggu kembali: giliran Verifikator. */
      unreachable: boolean;
      returnedFields?: string[];
      /** @description Yang diperiksa sebelum langkah ini diputus. */
      checklist: {
        code: string;
        title: string;
        /**
         * @description Hasil pembandingan dengan SIMPEG.
         * @enum {string}
         */
        verdict?: 'equal' | 'near' | 'different' | 'unknown';
      }[];
      /** @description Data yang berbeda menurut SIMPEG atau SI ASN; persetujuan perlu catatan. */
      differing: string[];
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
          | 'overdue'
          | 'escalated'
          | 'held'
          | 'released'
          | 'done'
          | 'recalled'
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
         * Format: date
         * @description Hari berkas yang ditunda kembali.
         */
        until?: string;
        /** @description Yang diperiksa pejabat, butir demi butir. */
        checks?: {
          [key: string]: 'matches' | 'differs';
        };
        /**
         * @description Pernyataan siapa yang mengakhiri langkah ini, bila BSrE tidak menunjukkannya.
         * @enum {string}
         */
        word?: 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator' | 'operator' | 'pemohon';
      } & {
        [key: string]: unknown;
      })[];
      letter: {
        number: string;
        date: string;
        /** @example Permohonan pendaftaran akun TTE */
        subject: string;
        signedBy: string;
        /** @description Tidak ada pada berkas lama. */
        agendaNumber?: string;
        letterRef: string;
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
        by: 'pemohon' | 'operator' | 'verifikator';
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
        /**
         * @description Bukti perbaikan oleh Verifikator.
         * @enum {string}
         */
        evidence?: 'ktp' | 'simpeg' | 'sk' | 'portal-bsre' | 'satker';
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
      takenFrom?: {
        subject: string;
        /** @enum {string} */
        reason: 'rekan-berhalangan' | 'mendesak' | 'disepakati' | 'ditugaskan';
        name?: string;
      };
      name?: string;
    };
    LetterCases: {
      /** @description Semua berkas pada surat yang sama, menurut nomornya. */
      cases: {
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
        /** @description Batas waktu kedua terlewati: jabatan di atasnya yang diberi tahu. */
        escalatedToTitle?: string;
        /**
         * Format: date-time
         * @description Ditunda pejabat yang mendapat giliran, sampai saat ini.
         */
        heldUntil?: string;
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
        /** @description Langkah surat saja, sampai pemeriksaan. */
        timeline: ({
          step: number;
          round: number;
          /** @enum {string} */
          outcome:
            | 'overdue'
            | 'escalated'
            | 'held'
            | 'released'
            | 'done'
            | 'recalled'
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
           * Format: date
           * @description Hari berkas yang ditunda kembali.
           */
          until?: string;
          /** @description Yang diperiksa pejabat, butir demi butir. */
          checks?: {
            [key: string]: 'matches' | 'differs';
          };
          /**
           * @description Pernyataan siapa yang mengakhiri langkah ini, bila BSrE tidak menunjukkannya.
           * @enum {string}
           */
          word?: 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator' | 'operator' | 'pemohon';
        } & {
          [key: string]: unknown;
        })[];
        notes: {
          noteRef: string;
          text: string;
        }[];
        /** @description Banyaknya lampiran di samping surat. */
        attachments: number;
      }[];
      /** @description Banyaknya berkas pada surat itu di luar satuan kerja Anda. */
      hidden: number;
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
    RecordedLetters: {
      items: {
        /** @description Berkas pertama pada surat itu. */
        caseId: string;
        caseNumber: string;
        /** @enum {string} */
        procedure: 'registration' | 'revocation' | 'renewal';
        date: string;
        signedBy: string;
        /** @description Semua berkas pada surat itu. */
        caseIds: string[];
      }[];
    };
    Comments: {
      /** @description Yang pertama lebih dahulu. Pemohon dan PIC tidak pernah melihatnya. */
      items: {
        commentId: string;
        /** Format: date-time */
        at: string;
        actor: {
          subject: string;
          post: string;
          capacity?: string;
        } & {
          [key: string]: unknown;
        };
        actorTitle: string;
        actorName?: string;
        text: string;
      }[];
    };
    NewComment: {
      /** @example SK asli sudah saya lihat. */
      text: string;
    };
    AddedComment: {
      commentId: string;
      /** Format: date-time */
      at: string;
    };
    Attachments: {
      items: {
        attachmentId: string;
        title: string;
        /** @enum {string} */
        type: 'application/pdf' | 'image/jpeg' | 'image/png';
        fileName: string;
        bytes: number;
        /** Format: date-time */
        at: string;
        actor: {
          subject: string;
          post: string;
          capacity?: string;
        } & {
          [key: string]: unknown;
        };
        actorTitle: string;
        actorName?: string;
      }[];
      /** @description Anda dapat menambah lampiran pada berkas ini sekarang. */
      mayAdd: boolean;
    };
    AddedAttachment: {
      attachmentId: string;
      /** Format: date-time */
      at: string;
      sha256: string;
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
        | 'disposition-recall'
        | 'hold'
        | 'hold-release'
        | 'mail-resend'
        | 'mail-handled'
        | 'email-correction'
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
      /** @description Tanda terima perbaikan yang sedang ditelaah petugas, atau yang diperbaiki verifikator sendiri. */
      receipt: {
        /** Format: date-time */
        at: string;
        /** @enum {string} */
        by: 'pemohon' | 'operator' | 'verifikator';
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
      /** @description Nomor permintaan data. */
      requestId?: string;
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
              | 'overdue'
              | 'escalated'
              | 'held'
              | 'released'
              | 'done'
              | 'recalled'
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
             * Format: date
             * @description Hari berkas yang ditunda kembali.
             */
            until?: string;
            /** @description Yang diperiksa pejabat, butir demi butir. */
            checks?: {
              [key: string]: 'matches' | 'differs';
            };
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
        /** @description Lampiran, tanpa isinya; berkasnya diserahkan terpisah. */
        attachments: ({
          attachmentRef: string;
          title: string;
          /** @enum {string} */
          type: 'application/pdf' | 'image/jpeg' | 'image/png';
          /** Format: date-time */
          at: string;
          post: string;
          fileName: string;
          bytes: number;
          commitment: string;
          sha256: string;
        } & {
          [key: string]: unknown;
        })[];
        /** @description Catatan internal pejabat dan petugas. Dapat memuat data orang lain: periksa sebelum diserahkan. */
        comments: {
          commentRef: string;
          /** Format: date-time */
          at: string;
          post: string;
          text: string;
        }[];
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
            | 'case-export'
            | 'audit-export'
            | 'export'
            | 'correction'
            | 'restriction'
            | 'erasure'
            | 'staff-identity'
            | 'comment'
            | 'attachment'
            | 'attachment-opened'
            | 'data-request';
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
          /** @description Nomor permintaan data. */
          requestId?: string;
        }
      | {
          caseId: string;
          /** @enum {boolean} */
          restricted: false;
          /** @enum {string} */
          reason: 'permintaan-subjek' | 'sengketa-selesai';
          /** @description Nomor permintaan data. */
          requestId?: string;
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
      /** @description Nomor permintaan data. */
      requestId?: string;
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
    DataRequests: {
      items: {
        requestId: string;
        /** @enum {string} */
        kind: 'access' | 'correction' | 'restriction' | 'erasure' | 'objection';
        /** @enum {string} */
        channel: 'letter' | 'email' | 'in-person' | 'own-page';
        /** Format: date-time */
        receivedAt: string;
        /**
         * Format: date-time
         * @description 3 × 24 jam sejak permintaan diterima atau insiden diketahui.
         */
        dueAt: string;
        /** @enum {string} */
        standing: 'running' | 'near' | 'over' | 'met' | 'late';
        /** @enum {string} */
        status: 'received' | 'checked' | 'granted' | 'refused' | 'answered';
        outcome: ('granted' | 'refused') | null;
        answeredAt: string | null;
        delivery: ('due' | 'sent' | 'failed') | null;
      }[];
    };
    /**
     * @example {
     *       "kind": "access",
     *       "channel": "letter",
     *       "receivedAt": "2026-03-11T09:15:00+07:00",
     *       "name": "Budi Contoh",
     *       "asked": "Minta salinan seluruh data saya."
     *     }
     */
    NewDataRequest: {
      /** @enum {string} */
      kind: 'access' | 'correction' | 'restriction' | 'erasure' | 'objection';
      /** @enum {string} */
      channel: 'letter' | 'email' | 'in-person';
      /**
       * Format: date-time
       * @description Sejak saat ini 3 × 24 jam berjalan.
       */
      receivedAt: string;
      name: string;
      nik?: string;
      /** Format: email */
      email?: string;
      /** @description Apa yang diminta, menurut surat atau perkataannya. */
      asked: string;
    };
    DataRequestReceipt: {
      requestId: string;
    };
    DataRequest: {
      requestId: string;
      /** @enum {string} */
      kind: 'access' | 'correction' | 'restriction' | 'erasure' | 'objection';
      /** @enum {string} */
      channel: 'letter' | 'email' | 'in-person' | 'own-page';
      /** Format: date-time */
      receivedAt: string;
      /**
       * Format: date-time
       * @description 3 × 24 jam sejak permintaan diterima atau insiden diketahui.
       */
      dueAt: string;
      /** @enum {string} */
      standing: 'running' | 'near' | 'over' | 'met' | 'late';
      /** @enum {string} */
      status: 'received' | 'checked' | 'granted' | 'refused' | 'answered';
      outcome: ('granted' | 'refused') | null;
      answeredAt: string | null;
      delivery: ('due' | 'sent' | 'failed') | null;
      articles: string;
      isClockLaw: boolean;
      rights: ('export' | 'correction' | 'restriction' | 'lifting' | 'erasure')[];
      ground:
        | (
            | 'pasal-33'
            | 'pasal-15'
            | 'identitas-tidak-terbukti'
            | 'data-tidak-ada'
            | 'masih-diperlukan'
            | 'dicabut-pemohon'
          )
        | null;
      hasEmail: boolean;
      isIdentityChecked: boolean;
      cases: {
        caseId: string;
        caseNumber: string;
      }[];
      /** @description null setelah dimusnahkan. */
      person: {
        name: string;
        nik: string | null;
        email: string | null;
        asked: string;
      } | null;
      exercised: {
        /** @enum {string} */
        right: 'export' | 'correction' | 'restriction' | 'lifting' | 'erasure';
        caseId: string | null;
      }[];
      /** @description Konsep jawaban, setelah diputus. */
      draft: string | null;
      timeline: {
        seq: number;
        /** Format: date-time */
        at: string;
        by: string;
        byName: string | null;
        what: string;
        /** @description Yang ditulis; null bila tidak ada, atau sudah dimusnahkan. */
        note: string | null;
      }[];
      isChainWhole: boolean;
    };
    /**
     * @example {
     *       "step": "identity-checked",
     *       "means": "identity-card"
     *     }
     */
    DataRequestStep:
      | {
          /** @enum {string} */
          step: 'identity-checked';
          /** @enum {string} */
          means: 'identity-card' | 'known-address' | 'private-link' | 'known-in-person';
          note?: string;
        }
      | {
          /** @enum {string} */
          step: 'granted';
          note?: string;
        }
      | {
          /** @enum {string} */
          step: 'refused';
          /** @enum {string} */
          ground:
            | 'pasal-33'
            | 'pasal-15'
            | 'identitas-tidak-terbukti'
            | 'data-tidak-ada'
            | 'masih-diperlukan'
            | 'dicabut-pemohon';
          note?: string;
        }
      | {
          /** @enum {string} */
          step: 'answered';
          /** @enum {string} */
          by: 'mail' | 'hand-over';
          text: string;
        }
      | {
          /** @enum {string} */
          step: 'corrected';
          /** @enum {string} */
          kind: 'access' | 'correction' | 'restriction' | 'erasure' | 'objection';
          /** Format: date-time */
          receivedAt: string;
          note: string;
        };
    OwnDataRequests: {
      items: {
        requestId: string;
        /** @enum {string} */
        kind: 'access' | 'correction' | 'restriction' | 'erasure' | 'objection';
        /** Format: date-time */
        receivedAt: string;
        /** Format: date-time */
        dueAt: string;
        outcome: ('granted' | 'refused') | null;
        answeredAt: string | null;
      }[];
    };
    /**
     * @example {
     *       "kind": "access",
     *       "asked": "Minta salinan seluruh data saya."
     *     }
     */
    OwnDataRequest: {
      /** @enum {string} */
      kind: 'access' | 'correction' | 'restriction' | 'erasure' | 'objection';
      asked: string;
    };
    DataBreaches: {
      items: {
        breachId: string;
        /** Format: date-time */
        discoveredAt: string;
        /**
         * Format: date-time
         * @description 3 × 24 jam sejak permintaan diterima atau insiden diketahui.
         */
        dueAt: string;
        /** @enum {string} */
        standing: 'running' | 'near' | 'over' | 'met' | 'late';
        data: ('identity' | 'contact' | 'employment' | 'letters' | 'account' | 'staff')[];
        persons: number;
        /** @description Siapa yang sudah diberi tahu, dan kapan. */
        told: {
          [key: string]: string;
        };
        closedAt: string | null;
      }[];
    };
    /**
     * @example {
     *       "discoveredAt": "2026-03-11T09:15:00+07:00",
     *       "data": [
     *         "contact"
     *       ],
     *       "persons": 12,
     *       "what": "Daftar alamat email terkirim ke alamat yang salah.",
     *       "how": "Lampiran keliru pada satu email dinas.",
     *       "measures": "Penerima diminta menghapus email itu, dan telah menyatakannya."
     *     }
     */
    NewDataBreach: {
      /**
       * Format: date-time
       * @description Sejak saat ini 3 × 24 jam berjalan (Pasal 46).
       */
      discoveredAt: string;
      /** Format: date-time */
      occurredAt?: string;
      data: ('identity' | 'contact' | 'employment' | 'letters' | 'account' | 'staff')[];
      /** @description Banyaknya orang yang terdampak, sejauh diketahui. */
      persons: number;
      /**
       * @description Nomor registrasi berkas yang terdampak; orangnya dapat diberi tahu dengan email.
       * @default []
       */
      caseNumbers: string[];
      what: string;
      how: string;
      /** @description Penanganan dan pemulihan. */
      measures: string;
    };
    DataBreachReceipt: {
      breachId: string;
    };
    DataBreach: {
      breachId: string;
      /** Format: date-time */
      discoveredAt: string;
      /**
       * Format: date-time
       * @description 3 × 24 jam sejak permintaan diterima atau insiden diketahui.
       */
      dueAt: string;
      /** @enum {string} */
      standing: 'running' | 'near' | 'over' | 'met' | 'late';
      data: ('identity' | 'contact' | 'employment' | 'letters' | 'account' | 'staff')[];
      persons: number;
      /** @description Siapa yang sudah diberi tahu, dan kapan. */
      told: {
        [key: string]: string;
      };
      closedAt: string | null;
      occurredAt: string | null;
      cases: {
        caseId: string;
        caseNumber: string;
      }[];
      what: string;
      how: string;
      measures: string;
      /** @description Teks pemberitahuan yang disimpan terakhir. */
      notice: string | null;
      /** @description Konsep pemberitahuan menurut Pasal 46 ayat (2). */
      draft: string;
      isMailing: boolean;
      mailed: {
        sent: number;
        failed: number;
      } | null;
      timeline: {
        seq: number;
        /** Format: date-time */
        at: string;
        by: string;
        byName: string | null;
        what: string;
        /** @description Yang ditulis; null bila tidak ada, atau sudah dimusnahkan. */
        note: string | null;
      }[];
      isChainWhole: boolean;
    };
    /**
     * @example {
     *       "step": "notice-written",
     *       "text": "Pemberitahuan …"
     *     }
     */
    DataBreachStep:
      | {
          /** @enum {string} */
          step: 'corrected';
          /**
           * Format: date-time
           * @description Sejak saat ini 3 × 24 jam berjalan (Pasal 46).
           */
          discoveredAt: string;
          /** Format: date-time */
          occurredAt?: string;
          data: ('identity' | 'contact' | 'employment' | 'letters' | 'account' | 'staff')[];
          /** @description Banyaknya orang yang terdampak, sejauh diketahui. */
          persons: number;
          /**
           * @description Nomor registrasi berkas yang terdampak; orangnya dapat diberi tahu dengan email.
           * @default []
           */
          caseNumbers: string[];
          what: string;
          how: string;
          /** @description Penanganan dan pemulihan. */
          measures: string;
          note: string;
        }
      | {
          /** @enum {string} */
          step: 'notice-written';
          text: string;
        }
      | {
          /** @enum {string} */
          step: 'mail-persons';
        }
      | {
          /** @enum {string} */
          step: 'told';
          /** @enum {string} */
          party: 'persons' | 'agency' | 'public';
          /** Format: date-time */
          toldAt: string;
          note: string;
        }
      | {
          /** @enum {string} */
          step: 'closed';
          note?: string;
        };
    MailList: {
      items: {
        /**
         * @description Ada bila data berkas ini tidak terbaca; pengelola sistem perlu memulihkannya.
         * @enum {string}
         */
        fault?: 'case-data-unreadable';
        caseId: string;
        caseNumber: string;
        /** @enum {string} */
        procedure: 'registration' | 'revocation' | 'renewal';
        unit: string;
        unitName: string;
        open: boolean;
        dataVersion: number;
        /** @example activate/6/1 */
        ref: string;
        /** @example activate */
        mail: string;
        step: number;
        /** @enum {string} */
        state: 'accepted' | 'unconfirmed' | 'failed' | 'bounced' | 'resending' | 'resent' | 'handled';
        /** Format: date-time */
        sentAt: string;
        /**
         * Format: date-time
         * @description Sejak kapan keadaannya demikian.
         */
        since: string;
        /**
         * @description Mengapa gagal: kode.
         * @example mail-address-refused
         */
        cause: string | null;
        /** @description Dari alamat siapa email ini kembali, dan mengapa. */
        bounces: {
          /** @enum {string} */
          to: 'applicant' | 'pic';
          /** @enum {string} */
          cause:
            | 'mailbox-unknown'
            | 'mailbox-inactive'
            | 'mailbox-full'
            | 'message-refused'
            | 'not-reached'
            | 'other';
        }[];
        stepTitle: string;
        /** @description null bagi auditor dan admin, atau bila data dimusnahkan atau dibatasi. */
        applicant: {
          name: string;
          maskedNik: string;
        } | null;
      }[];
      /** @description Berapa yang belum ditangani. */
      troubled: number;
      next: string | null;
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
      items: components['schemas']['StaffPerson'][];
      next: string | null;
    };
    StaffPerson: {
      subject: string;
      name: string | null;
      /** @description Peran ketika terakhir masuk. */
      roles: (
        | 'operator'
        | 'kapusdatin'
        | 'kabid'
        | 'kasubbid'
        | 'verifikator'
        | 'auditor'
        | 'admin'
        | 'pelindung-data'
      )[];
      /** @description Sudah pernah masuk; bila belum, ia dicatat oleh admin. */
      cameIn: boolean;
      /** @description Pengenal yang dicatat admin. */
      known: ('nip' | 'nrp' | 'nik' | 'email')[];
      /** @description Alamat untuk pemberitahuan diketahui. */
      reachable: boolean;
    };
    /**
     * @example {
     *       "name": "Siti Rahma, S.Kom.",
     *       "email": "siti.rahma@kemhan.go.id"
     *     }
     */
    StaffEntry: {
      name: string;
      nip?: string;
      nrp?: string;
      nik?: string;
      /** @description Juga alamat pemberitahuan, selama penyedia identitas tidak menyebut alamat lain. */
      email?: string;
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
      /** @description Juga alamat pemberitahuan, selama penyedia identitas tidak menyebut alamat lain. */
      email?: string;
    };
    StaffIdentityResponse: {
      subject: string;
      known: ('nip' | 'nrp' | 'nik' | 'email')[];
    };
    OwnSettings: {
      /**
       * @description Seberapa sering yang menunggu diberitahukan, lewat email dan pada perangkat.
       * @enum {string}
       */
      pace: 'at-once' | 'hourly' | 'twice-daily' | 'off';
      /** @description Ke mana; null bila tidak ada alamat yang diketahui. */
      email: string | null;
      /** @description Null bila pemberitahuan pada perangkat tidak disiapkan. */
      push: {
        /** @description Kunci publik VAPID, base64url. */
        publicKey: string;
      } | null;
      /** @description Perangkat yang diberi tahu, yang terbaru lebih dahulu. */
      devices: {
        /** @example n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg */
        id: string;
        label: string;
        /** Format: date-time */
        since: string;
      }[];
    };
    OwnSettingsChange: {
      /**
       * @description Seberapa sering yang menunggu diberitahukan, lewat email dan pada perangkat.
       * @enum {string}
       */
      pace: 'at-once' | 'hourly' | 'twice-daily' | 'off';
    };
    /**
     * @example {
     *       "endpoint": "https://updates.push.services.mozilla.com/wpush/v2/gAAAAAB",
     *       "keys": {
     *         "p256dh": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
     *         "auth": "BTBZMqHH6r4Tts7J_aSIgg"
     *       },
     *       "label": "Firefox di Windows"
     *     }
     */
    PushDevice: {
      /** Format: uri */
      endpoint: string;
      keys: {
        p256dh: string;
        auth: string;
      };
      label: string;
    };
    PushSample: {
      /**
       * @description taken: diterima layanan pemberitahuan; deferred: layanan itu sedang tidak menerima; gone: perangkat tidak lagi menerima dan dihapus; refused: ditolak.
       * @enum {string}
       */
      outcome: 'taken' | 'deferred' | 'gone' | 'refused';
    };
    Units: {
      items: components['schemas']['Unit'][];
      /** @description Perubahan terakhir, yang terbaru lebih dahulu; paling banyak 50. */
      changes: {
        /** Format: date-time */
        at: string;
        /** @description Akun yang mengubah; null untuk isian awal instalasi. */
        by: string | null;
        byName: string | null;
        code: string;
        /** @description null untuk satuan kerja yang baru. */
        before: {
          name: string;
          retired: boolean;
        } | null;
        after: {
          name: string;
          retired: boolean;
        };
      }[];
    };
    Unit: {
      code: string;
      name: string;
      /** @description Tidak ditawarkan lagi untuk surat baru. */
      retired: boolean;
    };
    /**
     * @example {
     *       "code": "puslat-siber",
     *       "name": "Pusat Pelatihan Siber"
     *     }
     */
    NewUnit: {
      /**
       * @description Huruf kecil, angka, dan tanda -; tetap untuk selamanya.
       * @example puslat-siber
       */
      code: string;
      name: string;
    };
    /**
     * @example {
     *       "name": "Pusat Konstruksi dan Aset",
     *       "retired": false
     *     }
     */
    UnitChange: {
      name: string;
      retired: boolean;
    };
    OfficeHours: {
      /** @description 0 selama berlaku isian awal instalasi. */
      version: number;
      week: {
        day: number;
        opens: string;
        closes: string;
      }[];
      daysOff: {
        /** Format: date */
        date: string;
        name: string;
      }[];
      /** @description Perubahan terakhir, yang terbaru lebih dahulu; paling banyak 50. */
      changes: {
        /** Format: date-time */
        at: string;
        /** @description Akun yang mengubah; null untuk isian awal instalasi. */
        by: string | null;
        byName: string | null;
        /** @description null bila jam kerja tidak berubah. */
        week: {
          before: {
            day: number;
            opens: string;
            closes: string;
          }[];
          after: {
            day: number;
            opens: string;
            closes: string;
          }[];
        } | null;
        added: {
          /** Format: date */
          date: string;
          name: string;
        }[];
        removed: {
          /** Format: date */
          date: string;
          name: string;
        }[];
      }[];
    };
    /**
     * @example {
     *       "version": 0,
     *       "week": [
     *         {
     *           "day": 1,
     *           "opens": "07:30",
     *           "closes": "16:00"
     *         },
     *         {
     *           "day": 2,
     *           "opens": "07:30",
     *           "closes": "16:00"
     *         },
     *         {
     *           "day": 3,
     *           "opens": "07:30",
     *           "closes": "16:00"
     *         },
     *         {
     *           "day": 4,
     *           "opens": "07:30",
     *           "closes": "16:00"
     *         },
     *         {
     *           "day": 5,
     *           "opens": "07:30",
     *           "closes": "16:00"
     *         }
     *       ],
     *       "daysOff": [
     *         {
     *           "date": "2027-01-01",
     *           "name": "Tahun Baru Masehi"
     *         }
     *       ]
     *     }
     */
    OfficeHoursChange: {
      /** @description Versi yang Anda baca. */
      version: number;
      week: {
        /** @description 0 adalah Minggu. */
        day: number;
        /**
         * @description WIB
         * @example 07:30
         */
        opens: string;
        /**
         * @description WIB
         * @example 07:30
         */
        closes: string;
      }[];
      daysOff: {
        /**
         * Format: date
         * @example 2027-01-01
         */
        date: string;
        name: string;
      }[];
    };
    Inbox: {
      /** @description Versi seluruh kotak masuk Anda, seperti pada `inbox/events`. */
      version: number;
      /** @description Menurut filter, tanpa `post` dan `step`. */
      counts: {
        total: number;
        overdue: number;
        held: number;
        byStep: {
          [key: string]: number;
        };
        byPost: {
          [key: string]: number;
        };
      };
      /** @description Berkas yang menunggu, per surat; satu surat tidak pernah terbagi dua halaman. */
      letters: {
        /** @description Surat, langkah, jabatan, dan apakah ditunda: sama selama kelompok ini ada. */
        id: string;
        facts: {
          number: string;
          date: string;
          /** @example Permohonan pendaftaran akun TTE */
          subject: string;
          signedBy: string;
          /** @description Tidak ada pada berkas lama. */
          agendaNumber?: string;
        } | null;
        /** @description Berkas orang-orang pada surat, menurut nomornya. */
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
          /** @description Batas waktu kedua terlewati: jabatan di atasnya yang diberi tahu. */
          escalatedToTitle?: string;
          /**
           * Format: date-time
           * @description Ditunda pejabat yang mendapat giliran, sampai saat ini.
           */
          heldUntil?: string;
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
            by: 'pemohon' | 'operator' | 'verifikator';
          } | null;
          /** @description Banyaknya catatan internal. */
          comments: number;
          /** @description Verifikator yang sedang mengerjakan berkas. */
          claim: components['schemas']['Claim'] | null;
          /** @description Tindakan yang tersedia, menurut jabatan. */
          allowed: {
            [key: string]: string[];
          };
        }[];
      }[];
      next: string | null;
    };
    Claim: {
      subject: string;
      /** Format: date-time */
      since: string;
      /** Format: date-time */
      until: string;
      /** @description Dari siapa berkas ini diambil alih, dan mengapa. */
      takenFrom?: {
        subject: string;
        /** @enum {string} */
        reason: 'rekan-berhalangan' | 'mendesak' | 'disepakati' | 'ditugaskan';
      };
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
    Recalls: {
      /** @enum {string} */
      as?: 'operator' | 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
      items: {
        /** Format: uuid */
        caseId: string;
        dataVersion: number;
      }[];
    };
    Claims: {
      caseIds: string[];
    };
    ClaimResults: {
      results: (
        | {
            caseId: string;
            /** @enum {number} */
            status: 200;
            claim: components['schemas']['Claim'];
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
    Takeover: {
      /** @enum {string} */
      reason: 'rekan-berhalangan' | 'mendesak' | 'disepakati' | 'ditugaskan';
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
          | 'case-export'
          | 'audit-export'
          | 'export'
          | 'correction'
          | 'restriction'
          | 'erasure'
          | 'staff-identity'
          | 'comment'
          | 'attachment'
          | 'attachment-opened'
          | 'data-request';
        /** @description Alasan, untuk tindakan atas hak subjek data. */
        ground?: string;
        /** @description Catatan internal atau lampiran yang mana. */
        ref?: string;
        /** @description Komitmen bergaram atas isinya; isinya sendiri hanya ada di brankas. */
        commitment?: string;
        /** @description Kode masalah dari permintaan yang ditolak. */
        code?: string;
        route?: string;
        /** @description Banyaknya penolakan yang diwakili catatan ini, atau banyaknya baris yang diunduh. */
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
    AuditState: {
      /** @description Tidak ada sebelum penyegelan pertama. */
      latest: {
        /** @description Banyaknya pernyataan yang disegel. */
        size: number;
        /** @description Akar pohon Merkle, base64. */
        root: string;
        /** Format: date-time */
        at: string;
        /** @description Checkpoint bertanda tangan (C2SP tlog-checkpoint). */
        note: string;
        /** @description Checkpoint yang sama dalam satu baris, untuk disimpan di luar. */
        line: string;
      } | null;
      statements: number;
      chains: {
        cases: number;
        access: number;
      };
      /** @description Rantai yang bertambah sejak checkpoint terbaru. */
      unsealed: number;
      /**
       * @description Pemeriksaan yang terakhir diminta: sedang berjalan, gagal berjalan, atau tidak ada yang ditunggu.
       * @enum {string}
       */
      verification: 'none' | 'running' | 'failed' | 'unknown';
      lastVerification: {
        /** Format: date-time */
        at: string;
        /** @description Kosong bila semua sah. */
        findings: {
          /** @description Seperti disebut pemeriksa: event-edited, chain-cut, dan lain-lain. */
          kind: string;
          /** @description Berkas, penulis, pernyataan, atau checkpoint yang mana. */
          where: string;
        }[];
      } | null;
      /** @description Tempat di luar basis data, dan checkpoint terakhir yang diterimanya. */
      copies: {
        place: string;
        size: number | null;
        at: string | null;
        /** @description Sejak kapan tempat ini tidak menerima checkpoint. */
        awaySince: string | null;
      }[];
    };
    Checkpoints: {
      items: {
        /** @description Banyaknya pernyataan yang disegel. */
        size: number;
        /** @description Akar pohon Merkle, base64. */
        root: string;
        /** Format: date-time */
        at: string;
        /** @description Checkpoint bertanda tangan (C2SP tlog-checkpoint). */
        note: string;
        /** @description Checkpoint yang sama dalam satu baris, untuk disimpan di luar. */
        line: string;
      }[];
      next: number | null;
    };
    Checkpoint: {
      /** @description Banyaknya pernyataan yang disegel. */
      size: number;
      /** @description Akar pohon Merkle, base64. */
      root: string;
      /** Format: date-time */
      at: string;
      /** @description Checkpoint bertanda tangan (C2SP tlog-checkpoint). */
      note: string;
      /** @description Checkpoint yang sama dalam satu baris, untuk disimpan di luar. */
      line: string;
    };
    VerificationAsked: {
      /**
       * @description Pemeriksaan yang terakhir diminta: sedang berjalan, gagal berjalan, atau tidak ada yang ditunggu.
       * @enum {string}
       */
      verification: 'none' | 'running' | 'failed' | 'unknown';
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
      /** @description Yang cocok dengan pencarian lebih dari 1000: hanya yang terbaru di antaranya diperiksa. Tambahkan kata. */
      tooMany: boolean;
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
      /** @description Menurut satuan kerja pemohon, semua SOP; lamanya sejak dicatat sampai ditutup, dalam menit menurut jam. */
      units: {
        unit: string;
        unitName: string;
        open: number;
        overdue: number;
        /** @description Ditutup dalam kurun waktu ini, dengan hasil apa pun. */
        ended: number;
        medianMinutes: number | null;
        p90Minutes: number | null;
        outcomes: {
          /** @enum {string} */
          status:
            | 'issued'
            | 'revoked'
            | 'kept'
            | 'renewed'
            | 'lapsed'
            | 'rejected'
            | 'withdrawn'
            | 'expired'
            | 'superseded';
          count: number;
        }[];
      }[];
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
        /** @description Tidak dapat dipilih lagi; berkas lama masih menyebutnya. */
        retired: boolean;
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
      /** @description Batas lampiran: besarnya masing-masing, dan banyaknya pada satu berkas. */
      attachments: {
        maxBytes: number;
        most: number;
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
    Office: {
      /** @example Loket TTE Pusdatin, telepon (021) 3840889 */
      contact: string;
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
      | 'recall-late'
      | 'recall-overtaken'
      | 'hold-date'
      | 'hold-limit'
      | 'not-held'
      | 'check-unknown'
      | 'check-missing'
      | 'check-differs'
      | 'difference-unexplained'
      | 'evidence-required'
      | 'mail-unknown'
      | 'mail-settled'
      | 'mail-note-required'
      | 'fields-required'
      | 'field-not-returned'
      | 'field-not-corrected'
      | 'letter-required'
      | 'successor-required'
      | 'round-limit'
      | 'nudge-limit'
      | 'malformed-command'
      | 'out-of-order'
      | 'request-under-way'
      | 'request-decided'
      | 'request-undecided'
      | 'request-answered'
      | 'identity-unchecked'
      | 'identity-checked-already'
      | 'not-carried-out'
      | 'right-does-not-fit'
      | 'ground-does-not-fit'
      | 'no-address'
      | 'ahead-of-time'
      | 'notice-unwritten'
      | 'nobody-to-mail'
      | 'told-already'
      | 'not-all-told'
      | 'breach-closed'
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
      | 'too-many-comments'
      | 'attachment-required'
      | 'attachment-type'
      | 'attachment-too-large'
      | 'attachment-damaged'
      | 'attachment-encrypted'
      | 'too-many-attachments'
      | 'attachment-not-found'
      | 'attachment-altered'
      | 'idempotency-key-invalid'
      | 'idempotency-key-reused'
      | 'request-in-flight'
      | 'registration-open'
      | 'revocation-open'
      | 'renewal-open'
      | 'case-ending'
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
      | 'staff-signed-in'
      | 'unknown-unit'
      | 'unit-exists'
      | 'unit-name-taken'
      | 'last-unit'
      | 'office-hours-changed'
      | 'push-not-offered'
      | 'unknown-device'
      | 'unknown-mandate'
      | 'mandate-overlap'
      | 'mandate-over'
      | 'mandate-passed-on'
      | 'mandate-to-oneself'
      | 'export-too-large'
      | 'audit-list-altered'
      | 'case-data-unreadable'
      | 'try-again'
      | 'not-ready'
      | 'unknown-data-request'
      | 'unknown-breach'
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
        /** @description Awal kata nama, NIK, NIP, NRP, email dinas, nomor berkas (boleh ujungnya), nomor surat, atau nomor agenda; 2–200 karakter, UTF-8 yang dikodekan dengan persen. Tidak pernah pada alamat. */
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
      /** @description `request-in-flight`: Permintaan sedang diproses; `account-exists`: Pemohon sudah memiliki akun TTE; `registration-open`: Masih ada pendaftaran berjalan; `case-ending`: Berkas sebelumnya belum ditutup; `email-in-use`: Email dipakai pendaftaran lain */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              'request-in-flight' | 'account-exists' | 'registration-open' | 'case-ending' | 'email-in-use';
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
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `reason-required`: Alasan wajib diisi; `fields-required`: Data yang perlu diperbaiki belum dipilih; `check-unknown`: Butir pemeriksaan tidak dikenal */
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
              | 'fields-required'
              | 'check-unknown';
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
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `reason-required`: Alasan wajib diisi; `fields-required`: Data yang perlu diperbaiki belum dipilih; `check-unknown`: Butir pemeriksaan tidak dikenal; `check-missing`: Pemeriksaan belum lengkap; `check-differs`: Ada butir yang tidak sesuai; `difference-unexplained`: Perbedaan belum dijelaskan */
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
              | 'fields-required'
              | 'check-unknown'
              | 'check-missing'
              | 'check-differs'
              | 'difference-unexplained';
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
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `reason-required`: Alasan wajib diisi; `fields-required`: Data yang perlu diperbaiki belum dipilih; `check-unknown`: Butir pemeriksaan tidak dikenal; `check-missing`: Pemeriksaan belum lengkap; `difference-unexplained`: Perbedaan belum dijelaskan */
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
              | 'fields-required'
              | 'check-unknown'
              | 'check-missing'
              | 'difference-unexplained';
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
  recallDisposition: {
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
      /** @description Membatalkan penerusan yang baru saja diberikan, dalam 10 detik */
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `mandate-unconfirmed`: Mandat harus dipastikan lagi; `recall-late`: Penerusan tidak dapat dibatalkan lagi; `recall-overtaken`: Tidak ada penerusan Anda yang dapat dibatalkan */
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
              | 'recall-late'
              | 'recall-overtaken';
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
  holdCase: {
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
        'application/json': components['schemas']['Hold'];
      };
    };
    responses: {
      /** @description Menunda berkas pada giliran Anda sampai tanggal tertentu, dengan alasan */
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `mandate-unconfirmed`: Mandat harus dipastikan lagi; `hold-limit`: Berkas tidak dapat ditunda lagi; `claimed-by-other`: Berkas sedang dikerjakan */
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
              | 'hold-limit'
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
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `hold-date`: Tanggal kembali di luar batas; `note-required`: Catatan wajib diisi */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              'invalid-input' | 'note-too-long' | 'idempotency-key-reused' | 'hold-date' | 'note-required';
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
  releaseHold: {
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
      /** @description Mengakhiri penundaan berkas sebelum tanggalnya */
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `mandate-unconfirmed`: Mandat harus dipastikan lagi; `not-held`: Berkas tidak sedang ditunda; `claimed-by-other`: Berkas sedang dikerjakan */
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
              | 'not-held'
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
  resendMail: {
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
        'application/json': components['schemas']['MailCommand'];
      };
    };
    responses: {
      /** @description Mengirim ulang email yang gagal, kembali, atau belum pasti terkirim */
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
      /** @description `unknown-case`: Pendaftaran tidak ditemukan; `mail-unknown`: Email tidak dikenal */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case' | 'mail-unknown';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `mandate-unconfirmed`: Mandat harus dipastikan lagi; `mail-settled`: Email sudah ditangani; `claimed-by-other`: Berkas sedang dikerjakan */
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
              | 'mail-settled'
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
  markMailHandled: {
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
        'application/json': components['schemas']['MailCommand'];
      };
    };
    responses: {
      /** @description Menandai email bermasalah selesai: pemohon sudah diberi tahu dengan cara lain */
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
      /** @description `unknown-case`: Pendaftaran tidak ditemukan; `mail-unknown`: Email tidak dikenal */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case' | 'mail-unknown';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `mandate-unconfirmed`: Mandat harus dipastikan lagi; `mail-settled`: Email sudah ditangani; `claimed-by-other`: Berkas sedang dikerjakan */
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
              | 'mail-settled'
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
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `mail-note-required`: Catatan tentang email wajib diisi */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'note-too-long' | 'idempotency-key-reused' | 'mail-note-required';
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
            /** @enum {string} */
            evidence?: 'ktp' | 'simpeg' | 'sk' | 'portal-bsre' | 'satker';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `mandate-unconfirmed`: Mandat harus dipastikan lagi; `account-exists`: Pemohon sudah memiliki akun TTE; `registration-open`: Masih ada pendaftaran berjalan; `no-account`: Tidak memegang akun TTE; `revocation-open`: Masih ada pencabutan berjalan; `email-in-use`: Email dipakai pendaftaran lain; `claimed-by-other`: Berkas sedang dikerjakan */
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
              | 'email-in-use'
              | 'claimed-by-other';
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
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `confirmation-required`: Nomor perlu diperiksa; `fields-required`: Data yang perlu diperbaiki belum dipilih; `field-not-returned`: Data ini tidak diminta untuk diperbaiki; `field-not-corrected`: Perbaikan belum lengkap; `letter-required`: Surat baru diperlukan; `correction-unchanged`: Belum ada yang diperbaiki; `evidence-required`: Bukti perbaikan belum disebut; `note-required`: Catatan wajib diisi; `letter-damaged`: Berkas surat rusak; `letter-encrypted`: Surat terkunci; `letter-too-many-pages`: Surat terlalu banyak halaman; `letter-too-complex`: Surat tidak dapat diperiksa */
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
              | 'evidence-required'
              | 'note-required'
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
  correctEmail: {
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
        'application/json': components['schemas']['EmailCorrection'];
      };
    };
    responses: {
      /** @description Memperbaiki alamat email pemohon yang tidak aktif, lalu mengirim ulang email yang kembali */
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `mandate-unconfirmed`: Mandat harus dipastikan lagi; `email-in-use`: Email dipakai pendaftaran lain; `claimed-by-other`: Berkas sedang dikerjakan */
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
              | 'email-in-use'
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
      /** @description `invalid-input`: Isian belum benar; `note-too-long`: Catatan terlalu panjang; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `mail-note-required`: Catatan tentang email wajib diisi; `correction-unchanged`: Belum ada yang diperbaiki */
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
              | 'mail-note-required'
              | 'correction-unchanged';
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
  exportCases: {
    parameters: {
      query: {
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
        /** @example csv */
        format: 'csv' | 'xlsx';
      };
      header?: {
        /** @description Awal kata nama, NIK, NIP, NRP, email dinas, nomor berkas (boleh ujungnya), nomor surat, atau nomor agenda; 2–200 karakter, UTF-8 yang dikodekan dengan persen. Tidak pernah pada alamat. */
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
  listLetterCases: {
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
      /** @description Orang-orang pada surat berkas ini, dan disposisi bagi masing-masing (lembar disposisi) */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['LetterCases'];
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
                /** @description Judul setiap berkas `attachment`, menurut urutannya. */
                attachments?: {
                  /** @example Surat Keputusan pengangkatan */
                  title: string;
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
                    /** @description Judul setiap berkas `attachment`, menurut urutannya. */
                    attachments?: {
                      /** @example Surat Keputusan pengangkatan */
                      title: string;
                    }[];
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
                    /** @description Judul setiap berkas `attachment`, menurut urutannya. */
                    attachments?: {
                      /** @example Surat Keputusan pengangkatan */
                      title: string;
                    }[];
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
          attachment?: Blob[];
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
      /** @description `too-many-attachments`: Lampiran sudah penuh; `request-in-flight`: Permintaan sedang diproses */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'too-many-attachments' | 'request-in-flight';
          };
        };
      };
      /** @description `table-too-large`: Tabel terlalu besar; `letter-too-large`: Surat terlalu besar; `attachment-too-large`: Lampiran terlalu besar; `body-too-large`: Permintaan terlalu besar */
      413: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'table-too-large' | 'letter-too-large' | 'attachment-too-large' | 'body-too-large';
          };
        };
      };
      /** @description `letter-not-pdf`: Surat bukan PDF; `attachment-type`: Jenis lampiran tidak diterima; `unsupported-media-type`: Jenis isi tidak didukung */
      415: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'letter-not-pdf' | 'attachment-type' | 'unsupported-media-type';
          };
        };
      };
      /** @description `invalid-input`: Isian belum benar; `confirmation-required`: Nomor perlu diperiksa; `table-unreadable`: Tabel tidak terbaca; `letter-required`: Surat baru diperlukan; `letter-damaged`: Berkas surat rusak; `letter-encrypted`: Surat terkunci; `letter-too-many-pages`: Surat terlalu banyak halaman; `letter-too-complex`: Surat tidak dapat diperiksa; `attachment-damaged`: Berkas lampiran rusak; `attachment-encrypted`: Lampiran terkunci; `idempotency-key-reused`: Idempotency-Key sudah dipakai */
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
              | 'attachment-damaged'
              | 'attachment-encrypted'
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
  findRecordedLetters: {
    parameters: {
      query: {
        /** @example 2026 */
        year: string;
      };
      header?: {
        /** @description Nomor surat; 2–200 karakter, UTF-8 yang dikodekan dengan persen. Tidak pernah pada alamat. */
        'Search-Text'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Surat yang sudah tercatat dengan nomor ini pada tahun itu */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecordedLetters'];
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
  listComments: {
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
      /** @description Catatan internal pada sebuah berkas */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Comments'];
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
      /** @description `mandate-scope`: Di luar lingkup mandat; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
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
              | 'own-case'
              | 'own-case-unknown'
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
  addComment: {
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
        'application/json': components['schemas']['NewComment'];
      };
    };
    responses: {
      /** @description Menambah catatan internal; tidak dapat diubah atau dihapus */
      201: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedComment'];
        };
      };
      /** @description `idempotency-key-invalid`: Idempotency-Key tidak sah; `unknown-field`: Isian tidak dikenal; `wrong-type`: Jenis isian salah; `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'idempotency-key-invalid' | 'unknown-field' | 'wrong-type' | 'malformed-request';
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
      /** @description `mandate-scope`: Di luar lingkup mandat; `own-case`: Permohonan Anda sendiri; `own-case-unknown`: Hubungan dengan berkas tidak dapat dipastikan; `csrf-token-invalid`: Asal permintaan tidak terbukti; `unknown-role`: Peran tidak dikenal; `unusable-subject`: Identitas akun tidak dapat dipakai; `forbidden`: Tidak berwenang */
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
              | 'own-case'
              | 'own-case-unknown'
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `data-erased`: Data sudah dimusnahkan; `processing-restricted`: Pemrosesan data dibatasi; `request-in-flight`: Permintaan sedang diproses; `too-many-comments`: Catatan internal sudah penuh */
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
              | 'data-erased'
              | 'processing-restricted'
              | 'request-in-flight'
              | 'too-many-comments';
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
      /** @description `idempotency-key-reused`: Idempotency-Key sudah dipakai; `note-too-long`: Catatan terlalu panjang; `invalid-input`: Isian belum benar */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'idempotency-key-reused' | 'note-too-long' | 'invalid-input';
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
  listAttachments: {
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
      /** @description Lampiran di samping surat sebuah berkas */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Attachments'];
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `attachment-altered`: Lampiran tersimpan tidak utuh */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'case-data-unreadable' | 'attachment-altered';
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
  addAttachment: {
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
          data: {
            /** @example Surat Keputusan pengangkatan */
            title: string;
          };
          /**
           * Format: binary
           * @description Lampiran: PDF, JPEG, atau PNG.
           */
          attachment: Blob;
        };
      };
    };
    responses: {
      /** @description Menambah lampiran pada berkas yang masih berjalan */
      201: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AddedAttachment'];
        };
      };
      /** @description `idempotency-key-invalid`: Idempotency-Key tidak sah; `unknown-field`: Isian tidak dikenal; `wrong-type`: Jenis isian salah; `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'idempotency-key-invalid' | 'unknown-field' | 'wrong-type' | 'malformed-request';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `case-closed`: Berkas sudah ditutup; `processing-restricted`: Pemrosesan data dibatasi; `too-many-attachments`: Lampiran sudah penuh; `request-in-flight`: Permintaan sedang diproses */
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
              | 'case-closed'
              | 'processing-restricted'
              | 'too-many-attachments'
              | 'request-in-flight';
          };
        };
      };
      /** @description `attachment-too-large`: Lampiran terlalu besar; `body-too-large`: Permintaan terlalu besar */
      413: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'attachment-too-large' | 'body-too-large';
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
      /** @description `attachment-type`: Jenis lampiran tidak diterima; `unsupported-media-type`: Jenis isi tidak didukung */
      415: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'attachment-type' | 'unsupported-media-type';
          };
        };
      };
      /** @description `attachment-required`: Lampiran belum dipilih; `attachment-damaged`: Berkas lampiran rusak; `attachment-encrypted`: Lampiran terkunci; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `invalid-input`: Isian belum benar */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'attachment-required'
              | 'attachment-damaged'
              | 'attachment-encrypted'
              | 'idempotency-key-reused'
              | 'invalid-input';
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
  getAttachment: {
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
        /** @example contoh */
        attachmentId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Satu lampiran */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          /** @description SHA-256 isi lampiran. */
          'x-content-sha256'?: string;
          [name: string]: unknown;
        };
        content: {
          'application/pdf': Blob;
          'image/jpeg': Blob;
          'image/png': Blob;
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
      /** @description `unknown-case`: Pendaftaran tidak ditemukan; `attachment-not-found`: Lampiran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-case' | 'attachment-not-found';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `attachment-altered`: Lampiran tersimpan tidak utuh; `processing-restricted`: Pemrosesan data dibatasi */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'case-data-unreadable' | 'attachment-altered' | 'processing-restricted';
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
            /** @enum {string} */
            evidence?: 'ktp' | 'simpeg' | 'sk' | 'portal-bsre' | 'satker';
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
      /** @description `two-levels`: Sudah memutus pada tingkat lain; `forbidden`: Tidak berwenang */
      403: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'two-levels' | 'forbidden';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `command-id-reused`: Nomor perintah sudah dipakai; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `account-exists`: Pemohon sudah memiliki akun TTE; `registration-open`: Masih ada pendaftaran berjalan; `no-account`: Tidak memegang akun TTE; `revocation-open`: Masih ada pencabutan berjalan; `email-in-use`: Email dipakai pendaftaran lain; `claimed-by-other`: Berkas sedang dikerjakan */
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
              | 'email-in-use'
              | 'claimed-by-other';
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
      /** @description `invalid-input`: Isian belum benar; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `note-too-long`: Catatan terlalu panjang; `confirmation-required`: Nomor perlu diperiksa; `fields-required`: Data yang perlu diperbaiki belum dipilih; `field-not-returned`: Data ini tidak diminta untuk diperbaiki; `field-not-corrected`: Perbaikan belum lengkap; `letter-required`: Surat baru diperlukan; `correction-unchanged`: Belum ada yang diperbaiki; `evidence-required`: Bukti perbaikan belum disebut; `note-required`: Catatan wajib diisi; `letter-damaged`: Berkas surat rusak; `letter-encrypted`: Surat terkunci; `letter-too-many-pages`: Surat terlalu banyak halaman; `letter-too-complex`: Surat tidak dapat diperiksa */
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
              | 'evidence-required'
              | 'note-required'
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `no-account`: Tidak memegang akun TTE; `renewal-open`: Masih ada perpanjangan berjalan; `case-ending`: Berkas sebelumnya belum ditutup; `revocation-open`: Masih ada pencabutan berjalan; `renewal-too-early`: Belum dapat diperpanjang; `certificate-end-unknown`: Akhir masa berlaku tidak diketahui; `stale-case`: Data pemohon sudah berubah; `processing-restricted`: Pemrosesan data dibatasi; `data-erased`: Data sudah dimusnahkan */
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
              | 'case-ending'
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
      /** @description `unknown-data-request`: Permintaan data tidak dikenal */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-data-request';
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
      /** @description `identity-unchecked`: Identitas belum diperiksa; `right-does-not-fit`: Hak tidak sesuai permintaan; `request-decided`: Permintaan sudah diputus; `request-answered`: Permintaan sudah dijawab */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'identity-unchecked' | 'right-does-not-fit' | 'request-decided' | 'request-answered';
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
          /** @description Nomor permintaan data. */
          requestId?: string;
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
      /** @description `unknown-data-request`: Permintaan data tidak dikenal; `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-data-request' | 'unknown-case';
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
      /** @description `identity-unchecked`: Identitas belum diperiksa; `right-does-not-fit`: Hak tidak sesuai permintaan; `request-decided`: Permintaan sudah diputus; `request-answered`: Permintaan sudah dijawab; `request-in-flight`: Permintaan sedang diproses; `stale-case`: Data pemohon sudah berubah; `email-in-use`: Email dipakai pendaftaran lain; `case-open`: Berkas masih berjalan; `data-erased`: Data sudah dimusnahkan; `processing-restricted`: Pemrosesan data dibatasi */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'identity-unchecked'
              | 'right-does-not-fit'
              | 'request-decided'
              | 'request-answered'
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
      /** @description `unknown-data-request`: Permintaan data tidak dikenal; `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-data-request' | 'unknown-case';
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
      /** @description `identity-unchecked`: Identitas belum diperiksa; `right-does-not-fit`: Hak tidak sesuai permintaan; `request-decided`: Permintaan sudah diputus; `request-answered`: Permintaan sudah dijawab; `request-in-flight`: Permintaan sedang diproses; `data-erased`: Data sudah dimusnahkan */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'identity-unchecked'
              | 'right-does-not-fit'
              | 'request-decided'
              | 'request-answered'
              | 'request-in-flight'
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
      /** @description `unknown-data-request`: Permintaan data tidak dikenal; `unknown-case`: Pendaftaran tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-data-request' | 'unknown-case';
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
      /** @description `identity-unchecked`: Identitas belum diperiksa; `right-does-not-fit`: Hak tidak sesuai permintaan; `request-decided`: Permintaan sudah diputus; `request-answered`: Permintaan sudah dijawab; `request-in-flight`: Permintaan sedang diproses; `case-open`: Berkas masih berjalan; `account-active`: Akun TTE masih berlaku */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?:
              | 'identity-unchecked'
              | 'right-does-not-fit'
              | 'request-decided'
              | 'request-answered'
              | 'request-in-flight'
              | 'case-open'
              | 'account-active';
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
  listDataRequests: {
    parameters: {
      query?: {
        open?: 'true' | 'false';
        kind?: 'access' | 'correction' | 'restriction' | 'erasure' | 'objection';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Permintaan orang atas datanya, yang jatuh tempo dahulu */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataRequests'];
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
  registerDataRequest: {
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
        'application/json': components['schemas']['NewDataRequest'];
      };
    };
    responses: {
      /** @description Mencatat permintaan yang datang ke kantor */
      201: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataRequestReceipt'];
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
      /** @description `invalid-input`: Isian belum benar; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `ahead-of-time`: Waktu belum terjadi */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'idempotency-key-reused' | 'ahead-of-time';
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
  readDataRequest: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example contoh */
        requestId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Satu permintaan, dengan riwayat dan konsep jawabannya */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataRequest'];
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
      /** @description `unknown-data-request`: Permintaan data tidak dikenal */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-data-request';
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
  takeDataRequestStep: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @example contoh */
        requestId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DataRequestStep'];
      };
    };
    responses: {
      /** @description Mencatat langkah: identitas diperiksa, dipenuhi, ditolak, dijawab, atau dibetulkan */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataRequestReceipt'];
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
      /** @description `unknown-data-request`: Permintaan data tidak dikenal */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-data-request';
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
      /** @description `request-in-flight`: Permintaan sedang diproses; `identity-unchecked`: Identitas belum diperiksa; `identity-checked-already`: Identitas sudah diperiksa; `not-carried-out`: Permintaan belum dilaksanakan; `ground-does-not-fit`: Alasan tidak sesuai permintaan; `request-decided`: Permintaan sudah diputus; `request-undecided`: Permintaan belum diputus; `request-answered`: Permintaan sudah dijawab; `no-address`: Alamat email tidak diketahui; `data-erased`: Data sudah dimusnahkan */
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
              | 'identity-unchecked'
              | 'identity-checked-already'
              | 'not-carried-out'
              | 'ground-does-not-fit'
              | 'request-decided'
              | 'request-undecided'
              | 'request-answered'
              | 'no-address'
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
      /** @description `invalid-input`: Isian belum benar; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `ahead-of-time`: Waktu belum terjadi; `note-too-long`: Catatan terlalu panjang */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'idempotency-key-reused' | 'ahead-of-time' | 'note-too-long';
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
  listOwnDataRequests: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Permintaan saya atas data saya, dan jawabannya */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnDataRequests'];
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
  requestOwnData: {
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
        'application/json': components['schemas']['OwnDataRequest'];
      };
    };
    responses: {
      /** @description Meminta hak atas data saya */
      201: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataRequestReceipt'];
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `request-under-way`: Permintaan serupa masih berjalan; `data-erased`: Data sudah dimusnahkan */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'case-data-unreadable' | 'request-in-flight' | 'request-under-way' | 'data-erased';
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
  listDataBreaches: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Insiden data, yang terbaru lebih dahulu */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataBreaches'];
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
  registerDataBreach: {
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
        'application/json': components['schemas']['NewDataBreach'];
      };
    };
    responses: {
      /** @description Mencatat insiden data yang diketahui */
      201: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataBreachReceipt'];
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
      /** @description `invalid-input`: Isian belum benar; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `ahead-of-time`: Waktu belum terjadi */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'idempotency-key-reused' | 'ahead-of-time';
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
  readDataBreach: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example contoh */
        breachId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Satu insiden, dengan riwayat dan konsep pemberitahuannya */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataBreach'];
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
      /** @description `unknown-breach`: Insiden tidak dikenal */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-breach';
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
  takeDataBreachStep: {
    parameters: {
      query?: never;
      header?: {
        /** @description 1–128 karakter yang dapat dicetak. Permintaan yang sama dengan kunci yang sama dijawab sama, paling sedikit selama 24 jam. */
        'Idempotency-Key'?: string;
      };
      path: {
        /** @example contoh */
        breachId: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DataBreachStep'];
      };
    };
    responses: {
      /** @description Mencatat langkah: dibetulkan, pemberitahuan ditulis, dikirim, pihak diberi tahu, atau ditutup */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DataBreachReceipt'];
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
      /** @description `unknown-breach`: Insiden tidak dikenal */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-breach';
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
      /** @description `request-in-flight`: Permintaan sedang diproses; `notice-unwritten`: Pemberitahuan belum ditulis; `nobody-to-mail`: Tidak ada berkas yang terdampak; `told-already`: Sudah diberitahukan; `not-all-told`: Belum semua diberi tahu; `breach-closed`: Insiden sudah ditutup; `data-erased`: Data sudah dimusnahkan */
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
              | 'notice-unwritten'
              | 'nobody-to-mail'
              | 'told-already'
              | 'not-all-told'
              | 'breach-closed'
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
      /** @description `invalid-input`: Isian belum benar; `idempotency-key-reused`: Idempotency-Key sudah dipakai; `ahead-of-time`: Waktu belum terjadi; `note-too-long`: Catatan terlalu panjang */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'invalid-input' | 'idempotency-key-reused' | 'ahead-of-time' | 'note-too-long';
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
  listMails: {
    parameters: {
      query?: {
        /** @description `troubled`: semua yang belum ditangani; `settled`: dikirim ulang atau ditandai selesai. */
        state?: 'troubled' | 'unconfirmed' | 'failed' | 'bounced' | 'settled';
        limit?: number;
        after?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Email yang gagal, kembali, atau belum pasti terkirim, yang terbaru lebih dahulu */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['MailList'];
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
        after?: string;
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
      /** @description Pegawai menurut nama, untuk dipilih sebagai Plh atau Plt */
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
  enterStaff: {
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
        'application/json': components['schemas']['StaffEntry'];
      };
    };
    responses: {
      /** @description Mencatat pegawai sebelum ia pertama kali masuk, agar dapat diberi mandat */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['StaffPerson'];
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
      /** @description `staff-signed-in`: Pegawai ini sudah pernah masuk */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'staff-signed-in';
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
  getOwnSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Pengaturan pemberitahuan saya */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSettings'];
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
  changeOwnSettings: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OwnSettingsChange'];
      };
    };
    responses: {
      /** @description Mengubah pengaturan pemberitahuan saya */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSettings'];
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
  addOwnDevice: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PushDevice'];
      };
    };
    responses: {
      /** @description Mencatat perangkat ini untuk diberi tahu; perangkat yang sama dicatat sekali */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSettings'];
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
      /** @description `push-not-offered`: Pemberitahuan pada perangkat tidak disiapkan */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'push-not-offered';
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
  removeOwnDevice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example contoh */
        deviceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Menghapus perangkat yang diberi tahu */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OwnSettings'];
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
  sendSampleToOwnDevice: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example contoh */
        deviceId: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Mengirim contoh ke perangkat saya */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PushSample'];
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
      /** @description `unknown-device`: Perangkat tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-device';
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
      /** @description `push-not-offered`: Pemberitahuan pada perangkat tidak disiapkan */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'push-not-offered';
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
  listUnits: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Satuan kerja, dan riwayat perubahannya */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Units'];
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
  addUnit: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['NewUnit'];
      };
    };
    responses: {
      /** @description Menambah satuan kerja */
      201: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
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
      /** @description `unit-exists`: Kode sudah dipakai; `unit-name-taken`: Nama sudah dipakai */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unit-exists' | 'unit-name-taken';
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
  changeUnit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @example contoh */
        unitCode: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['UnitChange'];
      };
    };
    responses: {
      /** @description Mengganti nama satuan kerja, menghentikan pemakaiannya, atau memakainya lagi */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Unit'];
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
      /** @description `unknown-unit`: Satuan kerja tidak ditemukan */
      404: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unknown-unit';
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
      /** @description `unit-name-taken`: Nama sudah dipakai; `last-unit`: Satuan kerja terakhir */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'unit-name-taken' | 'last-unit';
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
  getOfficeHours: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Jam kerja, hari libur, dan cuti bersama, beserta riwayat perubahannya */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficeHours'];
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
  changeOfficeHours: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OfficeHoursChange'];
      };
    };
    responses: {
      /** @description Mengubah jam kerja dan hari libur */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OfficeHours'];
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
      /** @description `office-hours-changed`: Jam kerja baru saja diubah */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'office-hours-changed';
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
  listInbox: {
    parameters: {
      query?: {
        post?: 'kapusdatin' | 'kabid' | 'kasubbid' | 'verifikator';
        step?: number;
        unit?: string | string[];
        nature?: 'biasa' | 'segera' | 'sangat-segera' | 'rahasia';
        overdue?: 'true' | 'false';
        /** @description Hanya yang ditunda, atau hanya yang tidak. */
        held?: 'true' | 'false';
        claimed?: 'mine' | 'free' | 'all';
        /** @description `urgent`: yang segera dahulu, lalu tenggat terdekat; `due`: tenggat terdekat; `oldest`, `newest`: menurut penerimaan surat. */
        sort?: 'urgent' | 'due' | 'oldest' | 'newest';
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
        /** @description Awal kata nama, NIK, NIP, NRP, email dinas, nomor berkas (boleh ujungnya), nomor surat, atau nomor agenda; 2–200 karakter, UTF-8 yang dikodekan dengan persen. Tidak pernah pada alamat. */
        'Search-Text'?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Kotak masuk: surat yang menunggu Anda dan berkasnya, yang segera dahulu */
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
  recallSeveral: {
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
        'application/json': components['schemas']['Recalls'];
      };
    };
    responses: {
      /** @description Membatalkan beberapa penerusan yang baru saja diberikan: masing-masing dinilai sendiri */
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
  claimSeveral: {
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
        'application/json': components['schemas']['Claims'];
      };
    };
    responses: {
      /** @description Mengambil beberapa berkas sekaligus untuk dikerjakan sendiri: masing-masing dinilai sendiri */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimResults'];
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
  takeCaseOver: {
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
        'application/json': components['schemas']['Takeover'];
      };
    };
    responses: {
      /** @description Mengambil alih berkas yang sedang dikerjakan verifikator lain, dengan alasan */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClaimedCase'];
        };
      };
      /** @description `idempotency-key-invalid`: Idempotency-Key tidak sah; `unknown-field`: Isian tidak dikenal; `wrong-type`: Jenis isian salah; `malformed-request`: Permintaan tidak terbaca */
      400: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'idempotency-key-invalid' | 'unknown-field' | 'wrong-type' | 'malformed-request';
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `request-in-flight`: Permintaan sedang diproses; `case-closed`: Berkas sudah ditutup; `wrong-turn`: Bukan giliran langkah ini */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'case-data-unreadable' | 'request-in-flight' | 'case-closed' | 'wrong-turn';
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
      /** @description `idempotency-key-reused`: Idempotency-Key sudah dipakai; `invalid-input`: Isian belum benar */
      422: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'idempotency-key-reused' | 'invalid-input';
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
        outcome?: 'looked' | 'refused';
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
  getAuditState: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Keadaan semua rantai, dan pemeriksaan terakhir */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AuditState'];
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
  listCheckpoints: {
    parameters: {
      query?: {
        limit?: number;
        /** @description Ukuran checkpoint terakhir dari halaman sebelumnya (next). */
        after?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Daftar checkpoint, yang terbaru lebih dahulu */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Checkpoints'];
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
  sealCheckpoint: {
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
      /** @description Menyegel keadaan sekarang dengan checkpoint baru */
      201: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Checkpoint'];
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
      /** @description `request-in-flight`: Permintaan sedang diproses; `audit-list-altered`: Daftar pernyataan diubah */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'request-in-flight' | 'audit-list-altered';
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
  verifyEverything: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Meminta semua rantai, pernyataan, dan checkpoint diperiksa; hasilnya dibaca pada keadaan audit */
      202: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VerificationAsked'];
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
  exportEvidence: {
    parameters: {
      query: {
        /**
         * @description Sejak, termasuk saat itu.
         * @example 2026-01-01T00:00:00Z
         */
        from: string;
        /**
         * @description Sebelum saat itu.
         * @example 2026-02-01T00:00:00Z
         */
        until: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description ZIP: kejadian, pernyataan, checkpoint, kunci publik, pemeriksa, dan laporan (PDF). */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/zip': Blob;
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
      /** @description `audit-list-altered`: Daftar pernyataan diubah */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'audit-list-altered';
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
  exportCaseEvidence: {
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
      /** @description ZIP: kejadian, pernyataan, checkpoint, kunci publik, pemeriksa, dan laporan (PDF). */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/zip': Blob;
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
      /** @description `case-data-unreadable`: Data tidak terbaca; `audit-list-altered`: Daftar pernyataan diubah */
      409: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['Problem'] & {
            /** @enum {string} */
            code?: 'case-data-unreadable' | 'audit-list-altered';
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
        /** @description Awal kata nama, NIK, NIP, NRP, email dinas, nomor berkas (boleh ujungnya), nomor surat, atau nomor agenda; 2–200 karakter, UTF-8 yang dikodekan dengan persen. Tidak pernah pada alamat. */
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
        /** @description Awal kata nama, NIK, NIP, NRP, email dinas, nomor berkas (boleh ujungnya), nomor surat, atau nomor agenda; 2–200 karakter, UTF-8 yang dikodekan dengan persen. Tidak pernah pada alamat. */
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
  getOffice: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Kontak kantor yang dapat dihubungi pemohon */
      200: {
        headers: {
          'x-request-id': components['headers']['x-request-id'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Office'];
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
