import type { MailKind } from '@tte/domain';
import { wibDeadline } from './deadline.js';
import { renderMail, type RenderInput } from './render.js';
import { TEMPLATES } from './templates/index.js';

const KINDS = Object.keys(TEMPLATES) as MailKind[];
const input: RenderInput = {
  procedure: 'registration',
  mail: 'activate',
  step: 6,
  fields: [],
  name: 'Budi Santoso',
  caseNumber: 'TTE-2026-000123',
  statusPage: 'https://tte.example/pemohon#head.body.signature',
  officeName: 'Pusat Data dan Informasi Kementerian Pertahanan',
  officeContact: 'Telepon (021) 0000000',
  linkEnds: '2026-12-23T07:30:00.000Z',
  toPic: true,
};
const render = (given: Partial<RenderInput>) => renderMail({ ...input, ...given });

test.each(['received', 'returned', 'corrected', 'rejected', 'reminder', 'new-link'] as const)(
  '%s names the request of its SOP',
  (mail) => {
    const request = (procedure: RenderInput['procedure']) =>
      render({ mail, procedure, step: 2, fields: ['letter'] }).text;
    expect(request('registration')).toContain('permohonan akun TTE Anda');
    expect(request('revocation')).toContain('permohonan pencabutan akun TTE Anda');
  },
);

test.each(KINDS)(
  '%s greets, gives one next step, the number, the warning and the office in both bodies',
  (mail) => {
    const { subject, html, text } = render({ mail, fields: ['name'], reason: 'surat-tidak-sah' });
    expect(subject).toContain('[TTE-2026-000123]');
    expect(subject).not.toMatch(/[\r\n]/);
    for (const body of [html, text]) {
      expect(body).toContain('Yth. Budi Santoso,');
      expect(body).toContain('TTE-2026-000123');
      expect(body.match(/Yang perlu dilakukan sekarang/gi)).toHaveLength(1);
      expect(body).toMatch(/Jangan berikan passphrase kepada siapa pun/);
      expect(body).toMatch(/Kantor kami tidak pernah memintanya/);
      expect(body).toContain('Telepon (021) 0000000');
      expect(body).not.toMatch(/undefined|<%|\[object/);
    }
    expect(text).not.toMatch(/<[a-z]/);
    expect(text).not.toMatch(/\n{3,}/);
  },
);

test.each(KINDS)('%s has no field to enter anything and loads nothing from elsewhere', (mail) => {
  expect(render({ mail }).html).not.toMatch(/<(input|form|textarea|button|img|link|script)\b/i);
});

test('a name and a note cannot bring markup into the HTML, and stay as they are in the text', () => {
  const name = '<script>alert("x")</script> & Budi';
  const { html, text } = render({ mail: 'returned', name, note: '<b>tebal</b>', fields: ['pic'] });
  expect(html).not.toMatch(/<script|<b>/);
  expect(html).toContain('&lt;script&gt;');
  expect(html).toContain('&lt;b&gt;tebal');
  expect(text).toContain(name);
});

test('the deadline stands as Indonesians write it, in WIB', () => {
  expect(wibDeadline('2026-11-23T07:30:00.000Z')).toBe('Senin, 23 November 2026 pukul 14.30 WIB');
  expect(wibDeadline('2026-11-23T18:05:00.000Z')).toBe('Selasa, 24 November 2026 pukul 01.05 WIB');
  const { html, text } = render({ deadline: '2026-11-23T07:30:00.000Z' });
  expect(html).toContain('Senin, 23 November 2026 pukul 14.30 WIB');
  expect(text).toContain('Batas waktu: Senin, 23 November 2026 pukul 14.30 WIB');
  expect(render({}).text).not.toContain('Batas waktu');
});

test('the receipt of a correction says of what, and when it came in', () => {
  const correctedAt = '2026-11-22T17:00:30.000Z';
  const { subject, text } = render({ mail: 'corrected', step: 3, fields: ['nik', 'pic'], correctedAt });
  expect(subject).toBe('Permohonan akun TTE Anda: perbaikan diterima [TTE-2026-000123]');
  expect(text).toContain('pada Senin, 23 November 2026 pukul 00.00 WIB');
  expect(text).toMatch(/- NIK\n- Kontak PIC/);
});

test('what the office corrected by itself is told as such', () => {
  const correctedAt = '2026-11-22T17:00:30.000Z';
  const facts = { mail: 'corrected', step: 8, fields: ['position'], correctedAt, byOffice: true } as const;
  const { subject, text } = render(facts);
  expect(subject).toBe('Permohonan akun TTE Anda: data diperbaiki petugas [TTE-2026-000123]');
  expect(text).toContain('Verifikator kami memperbaiki data');
  expect(text).toContain('pada Senin, 23 November 2026 pukul 00.00 WIB');
  expect(text).toContain('- Jabatan dan pangkat');
});

test('fields and reasons have the names that people read elsewhere', () => {
  expect(render({ mail: 'returned', fields: ['nik', 'pic'] }).text).toMatch(/- NIK\n- Kontak PIC/);
  expect(render({ mail: 'reactivate', fields: ['position'] }).text).toContain('- Jabatan dan pangkat');
  expect(render({ mail: 'rejected', reason: 'surat-tidak-sah' }).text).toContain(
    'Alasan: Surat permohonan tidak sah.',
  );
});

test('only what stands in the letter needs a new one', () => {
  expect(render({ mail: 'returned', fields: ['nik'] }).text).toContain(
    'surat permohonan baru yang telah diperbaiki',
  );
  expect(render({ mail: 'returned', fields: ['pic'] }).text).toContain(
    'Surat permohonan baru tidak diperlukan',
  );
});

test('a reminder speaks of the step at which the applicant is waited for', () => {
  expect(render({ mail: 'reminder', step: 7 }).subject).toContain('belum diaktivasi');
  expect(render({ mail: 'reminder', step: 13 }).subject).toContain('passphrase TTE Anda belum dibuat');
  expect(render({ mail: 'reminder', step: 4, fields: ['name'] }).text).toContain('- Nama');
  expect(render({ mail: 'expired', step: 13 }).text).toContain('passphrase TTE belum dibuat');
});

test('a mail with a new link says what it opens, until when, and what to do if nobody asked', () => {
  const { html, text } = render({ mail: 'new-link' });
  for (const body of [html, text]) {
    expect(body).toContain('membuka halaman berkasnya');
    expect(body).toContain('berlaku sampai Rabu, 23 Desember 2026 pukul 14.30 WIB');
    expect(body).toContain('Bila bukan Anda yang memintanya, abaikan email ini');
  }
});

test.each(KINDS)('%s leads to the page of the applicant, once in each body, and nowhere else', (mail) => {
  const { subject, html, text } = render({ mail });
  expect(subject).not.toContain('http');
  expect([...html.matchAll(/https?:[^"\s<]+/g)].map(String)).toEqual([input.statusPage]);
  expect(html).toContain(`<a href="${input.statusPage}"`);
  expect(html).toContain('>Lihat status dan langkah berikutnya</a>');
  expect(text).toMatch(/Lihat status dan langkah berikutnya:\nhttps:\S+signature\nTautan ini khusus/);
  expect(text.match(/https?:\S+/g)).toEqual([input.statusPage]);
});

test('the note and the word to the PIC appear only where they are', () => {
  expect(render({}).html).not.toMatch(/Catatan petugas/);
  const full = render({ note: 'Baris 1\nBaris 2' });
  expect(full.text).toContain('Catatan petugas:\nBaris 1\nBaris 2');
  expect(render({ toPic: false }).text).not.toContain('juga dikirim kepada PIC');
});
