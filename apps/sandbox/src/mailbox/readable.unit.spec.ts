import { readable } from './readable.js';

test('links of a text can be followed, and nothing else of it is HTML', () => {
  expect(readable('Buka https://tte.example/s?a=1&b=2. <b>Salam</b>').text).toBe(
    'Buka <a href="https://tte.example/s?a=1&amp;b=2">https://tte.example/s?a=1&amp;b=2</a>. &lt;b&gt;Salam&lt;/b&gt;',
  );
});

test('a text without links stays as it is', () => {
  expect(readable('Yth. Sari').text).toBe('Yth. Sari');
});
