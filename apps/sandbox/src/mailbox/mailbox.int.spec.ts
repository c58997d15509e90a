import { TestSandbox } from '../../test/support.js';

const sandbox = new TestSandbox();
beforeAll(() => sandbox.start());
afterAll(() => sandbox.end());
afterEach(() => sandbox.call('POST', '/control/reset'));

test('a mail is kept with its links, across a restart', async () => {
  const text = 'Buka https://tte.example/s/abc?x=1&y=2.';
  await sandbox.send('a@kemhan.go.id, b@kemhan.go.id', '<r-6-1@tte>', {
    text,
    html: '<a href="https://tte.example/h">h</a>',
  });
  await sandbox.restart();
  const [mail] = await sandbox.mails('B@kemhan.go.id');
  expect(mail).toMatchObject({
    messageId: '<r-6-1@tte>',
    repeats: 0,
    to: ['a@kemhan.go.id', 'b@kemhan.go.id'],
  });
  expect(mail?.links).toEqual(['https://tte.example/h', 'https://tte.example/s/abc?x=1&y=2']);
  expect((await sandbox.call('GET', `/mailbox/api/messages/${mail?.id}`)).json).toEqual(mail);
  expect(await sandbox.mails('c@kemhan.go.id')).toEqual([]);
});

test('the same Message-ID again is a repetition, another one a mail', async () => {
  await sandbox.send('a@kemhan.go.id', '<same@tte>');
  await sandbox.send('a@kemhan.go.id', '<same@tte>');
  await sandbox.send('a@kemhan.go.id', '<other@tte>');
  expect((await sandbox.mails('a@kemhan.go.id')).map(({ repeats }) => repeats)).toEqual([1, 0]);
});

test('the pages show mails and let none of them run', async () => {
  await sandbox.send('a@kemhan.go.id', '<x@tte>', {
    subject: '<script>s</script>',
    html: '<script>alert("1")</script>',
  });
  const list = await sandbox.call('GET', '/mailbox');
  const [mail] = await sandbox.mails('a@kemhan.go.id');
  const view = await sandbox.call('GET', `/mailbox/${mail?.id}`);
  for (const { status, text } of [list, view]) {
    expect(status).toBe(200);
    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;s');
  }
});

test('the box can be emptied', async () => {
  await sandbox.send('a@kemhan.go.id', '<x@tte>');
  expect((await sandbox.call('DELETE', '/mailbox/api/messages')).status).toBe(204);
  expect(await sandbox.mails('a@kemhan.go.id')).toEqual([]);
});
