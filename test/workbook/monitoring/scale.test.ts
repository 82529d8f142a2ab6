import { councilBook } from '../../../bench/reports/book';
import { type OpenExcel, openExcel } from '../../support/excel';
import { makeReports } from './support';

jest.setTimeout(120_000);

let excel: OpenExcel | null = null;
afterEach(() => {
  excel?.close();
});

async function syncsFor(codes: number): Promise<number> {
  excel = openExcel(councilBook(codes));
  const { plan, receipt } = await makeReports(['statement', 'variances', 'services']);
  excel.close();
  excel = null;
  return plan.tracker.syncs + receipt.syncs;
}

test('takes as many round trips for 200 codes as for 12', async () => {
  expect(await syncsFor(200)).toBe(await syncsFor(12));
});
