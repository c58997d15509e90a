import { NUMBER_WARNINGS, VALUE_FAULTS } from '@tte/domain';

/** What a fault of a value tells the reader to do, in Bahasa Indonesia; the keys are stable codes. */
export const FAULTS = {
  ...VALUE_FAULTS,
  ...NUMBER_WARNINGS,
  'received-format': 'Waktu diterima ditulis menurut ISO 8601 dengan zona waktu.',
  'moment-format': 'Waktu ditulis menurut ISO 8601 dengan zona waktu.',
  'words-too-long': 'Isian ini paling banyak 8.000 karakter.',
  'case-unknown': 'Tidak ada berkas dengan nomor ini.',
  'text-empty': 'Wajib diisi.',
  'text-too-long': 'Isian terlalu panjang.',
  'note-too-long': 'Catatan paling banyak 2.000 karakter.',
  'reason-required': 'Pilih alasan penolakan.',
  'fields-required': 'Tandai paling sedikit satu data.',
  'not-allowed': 'Pilih salah satu nilai yang tersedia.',
  'field-not-named': 'Data ini tidak termasuk yang diperbaiki. Sebutkan pada fields.',
  'nik-unchanged': 'NIK ini sama dengan yang sudah tercatat.',
  'date-format': 'Tanggal ditulis TTTT-BB-HH dan harus ada di kalender.',
  'time-format': 'Jam ditulis JJ:MM, misalnya 07:30.',
  'closes-early': 'Jam tutup harus sesudah jam buka.',
  'day-twice': 'Setiap hari hanya boleh disebut sekali.',
  'closed-too-long': 'Dengan daftar ini kantor tutup lebih dari 31 hari berturut-turut. Periksa kembali.',
  'order-number-format': 'Nomor surat perintah terdiri atas 3 sampai 64 huruf, angka, atau tanda . / ( ) -.',
  'mandate-in-past': 'Mandat tidak boleh mulai sebelum hari ini.',
  'mandate-ends-early': 'Hari terakhir tidak boleh sebelum hari pertama.',
  'mandate-too-long': 'Satu mandat berlaku paling lama 3 bulan. Catat perpanjangan dengan surat perintahnya.',
  'holder-unknown':
    'Pegawai ini belum dikenal. Minta admin mencatatnya pada Pegawai, atau minta ia masuk satu kali.',
  'named-twice': 'Setiap berkas hanya boleh disebut sekali.',
  'number-cell':
    'Nomor ini tersimpan sebagai angka: Excel membulatkan nomor panjang dan membuang angka 0 di depan. Ubah format kolom menjadi Teks, lalu ketik ulang nomornya.',
  'cell-error': 'Sel ini berisi galat rumus (#N/A, #REF!, dan sejenisnya). Ketik nilainya.',
  'row-hidden':
    'Baris ini tersembunyi di lembar kerja dan tidak dibaca. Tampilkan barisnya bila ikut didaftarkan, atau hapus.',
  'row-example': 'Baris contoh dari templat tidak dibaca.',
  'column-missing': 'Kolom ini tidak ada. Gunakan judul kolom dari templat.',
  'column-repeated': 'Kolom ini ada lebih dari satu kali.',
  'too-many-rows': 'Paling banyak 50 pemohon per surat. Bagi tabel menjadi beberapa surat.',
  'no-rows': 'Tabel tidak memuat pemohon.',
  'table-or-applicants': 'Kirim tabel atau applicants, tidak keduanya.',
  'table-not-taken': 'Surat pencabutan menyebut pemegangnya satu per satu, tanpa tabel.',
  'attachments-unnamed': 'Sebutkan judul setiap lampiran, menurut urutan berkasnya.',
  'one-holder': 'Sebutkan pemegang dengan NIK, atau dengan berkas akunnya, tidak keduanya.',
  'holder-twice': 'Pemegang ini sudah disebut.',
} as const;

export type FaultCode = keyof typeof FAULTS;
