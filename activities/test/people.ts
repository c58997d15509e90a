import {
  parseNik,
  parseNip,
  parseOfficialEmail,
  type Applicant,
  type Nik,
  type Nip,
  type OfficialEmail,
  type Parsed,
} from '@tte/domain';

function must<Value>(parsed: Parsed<Value, string>): Value {
  if (!parsed.ok) throw new Error(parsed.fault);
  return parsed.value;
}
export const nik = (text: string): Nik => must(parseNik(text));
export const nip = (text: string): Nip => must(parseNip(text));
export const email = (text: string): OfficialEmail => must(parseOfficialEmail(text, 'kemhan.go.id'));

/** An invented civil servant. */
export const budi: Applicant & { readonly nip: Nip } = {
  name: 'Budi Santoso, S.Kom.',
  nik: nik('3174051203850001'),
  nip: nip('198503122010011001'),
  email: email('budi.santoso@kemhan.go.id'),
  employeeKind: 'pns',
  unit: 'pusdatin',
  position: 'Pranata Komputer',
  rank: 'Penata Muda (III/a)',
  pic: { name: 'Siti Aminah', phone: '081200000000', email: 'siti.aminah@kemhan.go.id' },
};
