import { historyNames } from './support/histories.js';
import { Office } from './support/index.js';
import { ENDINGS, record } from './support/record-histories.js';

// TTE_RECORD_HISTORIES=1 jest record-histories   keeps a new history of each ending; commit them with the release.
if (process.env['TTE_RECORD_HISTORIES']) {
  const office = Office.forEach('file');
  test.each(Object.keys(ENDINGS))('records the history of a case that ends %s', (name) =>
    record(office, name),
  );
} else {
  test('each ending has its golden history', () => {
    expect(historyNames()).toEqual(expect.arrayContaining(Object.keys(ENDINGS)));
  });
}
