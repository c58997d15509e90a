/** What a fault of a value tells the reader to do, in Bahasa Indonesia; the keys are stable codes. */
export const VALUE_FAULTS = {
  'nik-format': 'NIK terdiri atas 16 angka.',
  'nik-rounded':
    'NIK tidak berakhir dengan 000. Lembar kerja (Excel) membulatkan nomor panjang: ketik ulang nomornya sebagai Teks.',
  'nip-format': 'NIP terdiri atas 18 angka.',
  'nip-birth-date': 'Tanggal lahir di dalam NIP tidak ada. Periksa 8 angka pertama.',
  'nip-sex': 'Angka ke-15 NIP harus 1 atau 2.',
  'nip-rounded':
    'NIP tidak berakhir dengan 000. Lembar kerja (Excel) membulatkan nomor panjang: ketik ulang nomornya sebagai Teks.',
  'nip-required': 'NIP wajib diisi untuk PNS dan PPPK.',
  'nrp-format': 'NRP terdiri atas 4 sampai 20 angka, dengan akhiran matra bila ada (misalnya /P).',
  'nrp-required': 'NRP wajib diisi untuk anggota TNI.',
  'email-format': 'Alamat email tidak sah.',
  'email-domain': 'Gunakan email pribadi dinas pada domain kementerian.',
  'unit-unknown': 'Satuan kerja ini tidak dikenal atau tidak dipakai lagi. Pilih dari daftar.',
  'phone-format': 'Nomor telepon terdiri atas 8 sampai 15 angka.',
  'letter-date': 'Tanggal surat ditulis TTTT-BB-HH dan harus ada di kalender.',
  'letter-date-future': 'Tanggal surat tidak boleh sesudah tanggal surat diterima.',
  'received-future': 'Waktu diterima tidak boleh di masa depan.',
  'nik-duplicate': 'NIK ini sudah ada pada pemohon sebelumnya di surat yang sama.',
  'email-duplicate': 'Email ini sudah ada pada pemohon sebelumnya di surat yang sama.',
  'text-control': 'Isian memuat karakter yang tidak terlihat. Hapus, lalu ketik ulang bagian itu.',
  required: 'Wajib diisi.',
} as const;

export type ValueFault = keyof typeof VALUE_FAULTS;
