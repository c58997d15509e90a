import { autoReply, exchange, gmail, postfix, qmail, qmailReport, zimbra } from '../../test/dsn/reports.js';
import { bounceCauseOf } from './bounce-cause.js';
import { readReport } from './read-report.js';

const told = { messageId: '<0123456789abcdef0123456789abcdef@kemhan.go.id>', address: 'budi@kemhan.go.id' };
const { messageId, address } = told;
const read = (report: string | Uint8Array) =>
  readReport(typeof report === 'string' ? Buffer.from(report, 'latin1') : report);

test.each([
  ['Postfix', postfix(told), 'mailbox-unknown'],
  ['Exchange', exchange(told), 'mailbox-unknown'],
  ['Gmail', gmail(told), 'mailbox-full'],
  ['qmail with RFC 3464', qmailReport(told), 'message-refused'],
  ['Postfix, whose time is over', postfix(told, '4.4.1'), 'not-reached'],
  ['Postfix, whose box is closed', postfix(told, '5.2.1'), 'mailbox-inactive'],
  ['Postfix, whose time is over on the way', postfix(told, '5.4.7'), 'not-reached'],
] as const)('%s says which mail failed, for whom and why', async (_server, report, cause) => {
  expect(await read(report)).toEqual({ messageId, failed: [{ addresses: [address], cause }] });
});

test('a report about two recipients tells of both', async () => {
  const report = await read(zimbra(messageId, [address, 'siti@kemhan.go.id']));
  expect(report?.failed).toEqual([
    { addresses: [address], cause: 'mailbox-unknown' },
    { addresses: ['siti@kemhan.go.id'], cause: 'mailbox-unknown' },
  ]);
});

test('a report that gives nothing of the message back is known by what it answers', async () => {
  const [head = ''] = exchange(told).split('Content-Type: message/rfc822');
  expect(await read(head)).toMatchObject({ messageId });
});

test.each([
  ['delayed', postfix(told, '4.4.1', 'delayed')],
  ['delivered', postfix(told, '2.0.0', 'delivered')],
  ['relayed', postfix(told, '2.0.0', 'relayed')],
  ['an auto-reply with the words of a report', autoReply(told)],
  ['qmail in words of its own', qmail(told)],
  [
    'a report that somebody passes on',
    `Subject: Fwd\r\nContent-Type: multipart/mixed; boundary=f\r\n\r\n--f\r\nContent-Type: message/rfc822\r\n\r\n${postfix(told)}\r\n--f--\r\n`,
  ],
  ['a letter', 'Subject: Halo\r\n\r\nAction: failed\r\n'],
  ['nothing', ''],
  ['bytes', Uint8Array.from({ length: 5000 }, (_, index) => (index * 37) % 256)],
  [
    'a report without parts',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=z\r\n\r\n',
  ],
  ['a report whose parts have no boundary', postfix(told).replaceAll('--A5A3C20019', '==A5A3C20019')],
])('%s is no failure', async (_what, message) => {
  expect(await read(message)).toBeUndefined();
});

test('parts within parts without end are given up', async () => {
  const nest = Array.from(
    { length: 500 },
    (_, level) => `Content-Type: multipart/mixed; boundary=n${level}\r\n\r\n--n${level}\r\n`,
  );
  const head = 'Content-Type: multipart/report; report-type=delivery-status; boundary=r\r\n\r\n--r\r\n';
  expect(await read(`${head}${nest.join('')}`)).toBeUndefined();
});

test('what is cut off behind the head of the message that came back is enough', async () => {
  const report = postfix(told);
  const huge = report.replace('Yth. Budi Santoso', 'x'.repeat(4_000_000));
  expect(await read(huge.slice(0, 256 * 1024))).toMatchObject({ messageId });
});

test.each([
  ['5.1.1', '', 'mailbox-unknown'],
  ['5.0.0', 'smtp; 550 5.2.2 mailbox full', 'mailbox-full'],
  ['5.0.0', 'smtp; 552 over quota', 'mailbox-full'],
  ['5.0.0', 'smtp; 550 No such user here', 'mailbox-unknown'],
  ['5.0.0', 'smtp; 554 no', 'other'],
  ['', '', 'other'],
  ['5.4.310', '', 'not-reached'],
  ['5.4.1', '', 'mailbox-unknown'],
  ['5.2.3', '', 'message-refused'],
  ['5.6.0', '', 'message-refused'],
] as const)('%s with "%s" is %s', (status, diagnostic, cause) => {
  expect(bounceCauseOf(status, diagnostic)).toBe(cause);
});
