import { randomInt } from 'node:crypto';

/** An invented applicant, as the letter gives them. */
export interface InventedPerson {
  readonly name: string;
  readonly nik: string;
  readonly email: string;
  readonly employeeKind: 'pns' | 'tni';
  readonly nip?: string;
  readonly nrp?: string;
  readonly unit: string;
  readonly position: string;
  readonly rank: string;
  readonly pic: { readonly name: string; readonly phone: string; readonly email: string };
}

const GIVEN = [
  'Adi',
  'Bima',
  'Citra',
  'Dian',
  'Eka',
  'Fajar',
  'Gita',
  'Hana',
  'Indra',
  'Joko',
  'Kartika',
  'Lestari',
];
const FAMILY = [
  'Pratama',
  'Saputra',
  'Wijaya',
  'Nugroho',
  'Permata',
  'Santosa',
  'Hidayat',
  'Kusuma',
  'Siregar',
];

const pick = <Item>(items: readonly Item[]): Item => items[randomInt(items.length)] as Item;
const digits = (value: number, width: number) => String(value).padStart(width, '0');
/** A serial of so many digits; none ends in 000, which is refused as a spreadsheet's rounding. */
const serial = (width: number) => digits(randomInt(10 ** (width - 3)) * 1000 + randomInt(1, 1000), width);

/** Invents a person whose numbers agree with each other; two calls practically never give the same one. */
export function inventPerson(employeeKind: 'pns' | 'tni'): InventedPerson {
  const name = `${pick(GIVEN)} ${pick(FAMILY)}`;
  const [day, month, year] = [randomInt(1, 28), randomInt(1, 13), randomInt(1970, 1999)];
  const born = `${digits(day, 2)}${digits(month, 2)}${digits(year % 100, 2)}`;
  const tag = digits(randomInt(1_000_000), 6);
  const number =
    employeeKind === 'pns'
      ? {
          nip: `${year}${digits(month, 2)}${digits(day, 2)}${year + 24}${digits(randomInt(1, 13), 2)}1${serial(3)}`,
        }
      : { nrp: serial(8) };
  return {
    name,
    nik: `${digits(randomInt(110_101, 940_000), 6)}${born}${serial(4)}`,
    email: `${name.toLowerCase().replace(' ', '.')}.${tag}@kemhan.go.id`,
    employeeKind,
    ...number,
    unit: 'pusdatin',
    position: employeeKind === 'pns' ? 'Pranata Komputer' : 'Perwira Administrasi',
    rank: employeeKind === 'pns' ? 'Penata' : 'Kapten',
    pic: {
      name: `${pick(GIVEN)} ${pick(FAMILY)}`,
      phone: `0812${digits(randomInt(10_000_000), 8)}`,
      email: `pic.${tag}@kemhan.go.id`,
    },
  };
}
