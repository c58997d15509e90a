/** What the access token says about an account. */
export interface Claims {
  sub: string;
  name: string;
  roles: string[];
  nip?: string;
  nik?: string;
  email: string;
}

/** The audience of every access token. */
export const audience = 'urn:tte:gateway';

const account = (sub: string, name: string, nip: string, email?: string): Claims => ({
  sub,
  name,
  roles: [sub.replace(/\d+$/, '')],
  nip,
  nik: nikFitting(nip),
  email: email ?? `${sub}@kemhan.go.id`,
});

/** An invented NIK with the birth date and the sex of a NIP, and its sequence. */
function nikFitting(nip: string): string {
  const day = Number(nip.slice(6, 8)) + (nip.charAt(14) === '2' ? 40 : 0);
  return `317101${String(day).padStart(2, '0')}${nip.slice(4, 6)}${nip.slice(2, 4)}9${nip.slice(15)}`;
}

/** Two people for each post; the password is the account's name. */
export const accounts: readonly Claims[] = [
  account('operator1', 'Ratna Kusuma', '199204172015032011'),
  account('operator2', 'Fajar Nugroho', '199311052018011012'),
  account('kapusdatin1', 'Bambang Hartono', '197002141995031013'),
  account('kapusdatin2', 'Sri Wahyuni', '197109231996032014'),
  account('kabid1', 'Andi Saputra', '197603082001121015'),
  account('kabid2', 'Nurul Hidayah', '197712192002122016'),
  account('kasubbid1', 'Dimas Prakoso', '198107022006041017'),
  // Also an applicant: the same NIP and address are in the data of SI ASN and SIMPEG.
  account('kasubbid2', 'Rangga Wibowo', '198205252008011002', 'rangga.wibowo@kemhan.go.id'),
  account('verifikator1', 'Putri Maharani', '198909132014022018'),
  account('verifikator2', 'Yusuf Hakim', '199006282015031019'),
  account('auditor1', 'Lukman Effendi', '198304112009121020'),
  account('auditor2', 'Wulan Permata', '198510302010122021'),
  account('admin1', 'Galih Ramadhan', '199401252019021022'),
  account('admin2', 'Intan Safitri', '199508162020122023'),
  account('pelindung-data1', 'Hesti Purnama', '198806212012122024'),
  account('pelindung-data2', 'Arif Budiman', '198711092011011025'),
];

/** What a token of the machine client says. */
export const machineClaims: Claims = {
  sub: 'tte-machine',
  name: 'Sistem persuratan',
  roles: ['operator'],
  email: 'persuratan@kemhan.go.id',
};

/** The claims of an account, the machine's among them. */
export function claimsOf(sub: string | undefined): Claims | undefined {
  return sub === machineClaims.sub ? machineClaims : accounts.find((one) => one.sub === sub);
}
