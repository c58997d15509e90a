import { isPushService } from './push-services.js';

const SERVICES = ['fcm.googleapis.com', '*.push.services.mozilla.com', 'http://127.0.0.1:4040'];

test.each([
  'https://fcm.googleapis.com/fcm/send/abc',
  'https://updates.push.services.mozilla.com/wpush/v2/abc',
  'http://127.0.0.1:4040/push/abc',
])('%s is a push service', (endpoint) => {
  expect(isPushService(endpoint, SERVICES)).toBe(true);
});

test.each([
  'http://fcm.googleapis.com/fcm/send/abc',
  'https://fcm.googleapis.com:8443/fcm/send/abc',
  'https://user:pass@fcm.googleapis.com/fcm/send/abc',
  'https://fcm.googleapis.com.jahat.example/fcm/send/abc',
  'https://fcm.googleapis.com@10.0.0.5/fcm/send/abc',
  'https://push.services.mozilla.com/wpush',
  'https://jahatpush.services.mozilla.com/wpush',
  'https://evilfcm.googleapis.com/fcm',
  'https://127.0.0.1:4040/push/abc',
  'http://127.0.0.1:4041/push/abc',
  'http://169.254.169.254/latest/meta-data',
  'http://mongo-1:27017/',
  'https://[::1]/',
  'file:///etc/passwd',
  'bukan alamat',
  '',
])('%s is none', (endpoint) => {
  expect(isPushService(endpoint, SERVICES)).toBe(false);
});
