import type { TellingCases } from './cases.ts';

/** A page to be pictured: who looks at it (nobody signed in where there is none), and where it is. */
export interface PictureOf {
  /** Part of the file's name. */
  readonly name: string;
  /** Its route of the app's router; the sandbox's pages have none. */
  readonly route?: string;
  readonly as?: string;
  readonly address: (cases: TellingCases) => string;
  /** The sizes in which README shows it. */
  readonly inReadme?: readonly ('desk' | 'phone')[];
}

const CASE = '/berkas/$caseId';
const SHEET = '/berkas/$caseId/lembar-disposisi';

/** Every page, in the states that tell most. An address that begins with a slash is one of the app. */
export const PICTURES: readonly PictureOf[] = [
  { name: 'masuk', route: '/masuk', address: () => '/masuk' },
  { name: 'tidak-ada', as: 'kapusdatin1', address: () => '/tidak-ada' },
  {
    name: 'kotak-masuk',
    route: '/kotak-masuk',
    as: 'kapusdatin1',
    address: () => '/kotak-masuk',
    inReadme: ['desk', 'phone'],
  },
  { name: 'kotak-masuk-verifikator', as: 'verifikator1', address: () => '/kotak-masuk' },
  { name: 'kotak-masuk-kosong', as: 'kabid2', address: () => '/kotak-masuk?lewat=true' },
  { name: 'berkas', route: '/berkas', as: 'operator1', address: () => '/berkas' },
  { name: 'surat-baru', route: '/surat-baru', as: 'operator1', address: () => '/surat-baru' },
  {
    name: 'surat-baru-pencabutan',
    as: 'operator1',
    address: ({ held }) => `/surat-baru?pemegang=${held}`,
  },
  {
    name: 'surat-baru-perpanjangan',
    as: 'operator1',
    address: ({ ending }) => `/surat-baru?jenis=perpanjangan&pemegang=${ending}`,
  },
  {
    name: 'berkas-disposisi',
    route: CASE,
    as: 'kapusdatin1',
    address: ({ waiting }) => `/berkas/${waiting}`,
  },
  { name: 'berkas-kelengkapan', as: 'verifikator1', address: ({ unchecked }) => `/berkas/${unchecked}` },
  {
    name: 'berkas-verifikasi',
    as: 'verifikator1',
    address: ({ differing }) => `/berkas/${differing}`,
    inReadme: ['desk'],
  },
  { name: 'berkas-dikembalikan', as: 'operator1', address: ({ returned }) => `/berkas/${returned}` },
  { name: 'berkas-terbit', as: 'operator1', address: ({ issued }) => `/berkas/${issued}` },
  { name: 'berkas-ditolak', as: 'operator1', address: ({ rejected }) => `/berkas/${rejected}` },
  { name: 'berkas-pencabutan', as: 'verifikator1', address: ({ revoking }) => `/berkas/${revoking}` },
  { name: 'berkas-dicabut', as: 'operator1', address: ({ revoked }) => `/berkas/${revoked}` },
  { name: 'berkas-perpanjangan', as: 'verifikator1', address: ({ renewing }) => `/berkas/${renewing}` },
  { name: 'berkas-diperpanjang', as: 'operator1', address: ({ renewed }) => `/berkas/${renewed}` },
  { name: 'berkas-berakhir', as: 'operator1', address: ({ lapsed }) => `/berkas/${lapsed}` },
  {
    name: 'lembar-kendali',
    as: 'verifikator1',
    address: ({ renewed }) => `/berkas/${renewed}/lembar-disposisi`,
  },
  {
    name: 'lembar-disposisi',
    route: SHEET,
    as: 'kasubbid1',
    address: ({ issued }) => `/berkas/${issued}/lembar-disposisi`,
  },
  { name: 'email-bermasalah', route: '/email-gagal', as: 'operator1', address: () => '/email-gagal' },
  { name: 'akun', route: '/akun', as: 'operator1', address: () => '/akun' },
  { name: 'dasbor', route: '/dasbor', as: 'kapusdatin1', address: () => '/dasbor' },
  { name: 'bantuan', route: '/bantuan', as: 'verifikator1', address: () => '/bantuan' },
  { name: 'pengaturan', route: '/pengaturan', as: 'kabid1', address: () => '/pengaturan' },
  { name: 'aksesibilitas', route: '/aksesibilitas', address: () => '/aksesibilitas' },
  { name: 'unit', route: '/unit', as: 'admin1', address: () => '/unit' },
  { name: 'jam-kerja', route: '/jam-kerja', as: 'admin1', address: () => '/jam-kerja' },
  { name: 'pegawai', route: '/pegawai', as: 'admin1', address: () => '/pegawai' },
  {
    name: 'rekam-pemrosesan',
    route: '/rekam-pemrosesan',
    as: 'auditor1',
    address: () => '/rekam-pemrosesan',
  },
  { name: 'hak-subjek-data', route: '/hak-subjek-data', as: 'admin1', address: () => '/hak-subjek-data' },
  { name: 'audit', route: '/audit', as: 'auditor1', address: () => '/audit' },
  {
    name: 'permintaan-data',
    route: '/permintaan-data',
    as: 'pelindung-data1',
    address: () => '/permintaan-data',
  },
  { name: 'insiden-data', route: '/insiden-data', as: 'pelindung-data1', address: () => '/insiden-data' },
  {
    name: 'permintaan-data-satu',
    route: '/permintaan-data/$requestId',
    as: 'pelindung-data1',
    address: ({ request }) => `/permintaan-data/${request}`,
  },
  {
    name: 'insiden-data-satu',
    route: '/insiden-data/$breachId',
    as: 'pelindung-data1',
    address: ({ breach }) => `/insiden-data/${breach}`,
  },
  { name: 'catatan-akses', route: '/catatan-akses', as: 'auditor1', address: () => '/catatan-akses' },
  { name: 'mandat', route: '/mandat', as: 'admin1', address: () => '/mandat' },
  { name: 'pemohon', route: '/pemohon', address: ({ applicantPage }) => applicantPage },
  { name: 'pemohon-sertifikat-berakhir', address: ({ endingPage }) => endingPage },
  { name: 'pemohon-perpanjangan', address: ({ renewalPage }) => renewalPage },
  { name: 'sandbox', address: () => `${process.env['SANDBOX_URL']}/` },
  { name: 'sandbox-kotak-surat', address: () => `${process.env['SANDBOX_URL']}/mailbox` },
  { name: 'sandbox-surat', address: ({ mail }) => `${process.env['SANDBOX_URL']}/mailbox/${mail}` },
  { name: 'sandbox-perpanjang', address: () => `${process.env['SANDBOX_URL']}/bsre/perpanjang` },
  { name: 'sandbox-portal-bsre', address: () => `${process.env['SANDBOX_URL']}/bsre/portal` },
];
