import { timeSkippingServer } from './support/environment.js';
import { ENDINGS } from './support/endings.js';
import { historyNames } from './support/histories.js';
import { Office } from './support/index.js';
import { recordedAs, recordHistory } from './support/record-history.js';
import { driveSideRun, SIDE_RUNS } from './support/side-workflows.js';

// TTE_RECORD_HISTORIES=1 jest record-histories   keeps a new history of each ending; commit them with the release.
if (process.env['TTE_RECORD_HISTORIES']) {
  const office = Office.forEach('file');
  test.each(ENDINGS)('records the history of a %s that ends %s', async (procedure, ending, drive) => {
    const { handle } = await drive(office);
    await recordHistory(handle, recordedAs(procedure, ending));
  });

  test.each(SIDE_RUNS)('records the history of %s: %s', async (workflow, run, drive) => {
    const env = await timeSkippingServer();
    try {
      await recordHistory(await driveSideRun(env, drive), recordedAs(workflow, run));
    } finally {
      await env.teardown();
    }
  });
} else {
  test('each ending, and each workflow beside the cases, has its golden history of this release', () => {
    const endings = ENDINGS.map(([procedure, ending]) => recordedAs(procedure, ending));
    const beside = SIDE_RUNS.map(([workflow, run]) => recordedAs(workflow, run));
    expect(historyNames()).toEqual(expect.arrayContaining([...endings, ...beside]));
  });
}
