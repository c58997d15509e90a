import { letterObjects } from './letter-objects.js';

const TABLE_ROW = 20;

/**
 * A linearized letter (ISO 32000-1, annex F): the first page's objects and their table come first, the table of the
 * rest last. Its hint stream is empty, which readers do not mind: they only use it over a slow line.
 */
export function linearizedPdf(): Buffer {
  const objects = letterObjects();
  const bodyOf = (number: number): string => {
    const object = objects.get(number) ?? '';
    if (typeof object === 'string') return `${number} 0 obj\n${object}\nendobj\n`;
    const bytes = object.bytes.toString('latin1');
    return `${number} 0 obj\n<< /Length ${bytes.length} >>\nstream\n${bytes}\nendstream\nendobj\n`;
  };
  const [first, rest] = [
    [1, 3, 5, 7],
    [2, 4, 6],
  ];
  const hints = '9 0 obj\n<< /Length 0 /S 0 >>\nstream\n\nendstream\nendobj\n';
  const build = (length: number, end: number, main: number): string => {
    const about = `8 0 obj\n<< /Linearized 1 /L ${pad(length)} /H [${pad(0)} ${pad(hints.length)}] /O 3 /E ${pad(end)} /N 2 /T ${pad(main)} >>\nendobj\n`;
    const head = `%PDF-1.7\n%\xe2\xe3\xcf\xd3\n${about}`;
    const trailer = `trailer\n<< /Size 10 /Root 1 0 R /Prev ${pad(main)} >>\nstartxref\n0\n%%EOF\n`;
    const numbers = [...first, 8, 9].sort((a, b) => a - b);
    const tableLength = 'xref\n'.length + numbers.length * ('9 1\n'.length + TABLE_ROW) + trailer.length;
    const offsets = new Map<number, number>([[8, head.length - about.length]]);
    let body = '';
    const put = (number: number, text: string) => {
      offsets.set(number, head.length + tableLength + body.length);
      body += text;
    };
    put(9, hints);
    for (const number of first) put(number, bodyOf(number));
    const endOfFirst = head.length + tableLength + body.length;
    for (const number of rest) put(number, bodyOf(number));
    const mainAt = head.length + tableLength + body.length;
    const rowsOf = (some: readonly number[]) =>
      some.map((number) => `${number} 1\n${row(offsets.get(number) ?? 0, 'n')}`).join('');
    const early = `xref\n${rowsOf(numbers)}${trailer}`;
    const late = `xref\n0 1\n${row(0, 'f')}${rowsOf(rest)}trailer\n<< /Size 8 >>\nstartxref\n${head.length}\n%%EOF\n`;
    const whole = head + early + body + late;
    return main === mainAt ? whole : build(whole.length, endOfFirst, mainAt);
  };
  return Buffer.from(build(0, 0, 0), 'latin1');
}

const pad = (number: number): string => String(number).padStart(8, '0');
const row = (offset: number, kind: 'n' | 'f'): string =>
  `${String(offset).padStart(10, '0')} ${kind === 'f' ? '65535' : '00000'} ${kind} \n`;
