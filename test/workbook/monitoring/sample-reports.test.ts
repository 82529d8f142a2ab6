import type { OpenExcel } from '../../support/excel';
import { makeReports, openSample } from './support';

jest.setTimeout(60_000);

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openSample();
});
afterAll(() => {
  excel.close();
});

test('look', async () => {
  const { receipt } = await makeReports();
  console.log(receipt);
  const rows = await excel.values('Budget statement', 'A1:K75');
  console.log(rows.map((row) => row.join(' | ')).join('\n'));
  console.log((await excel.values('Top variances', 'A1:O14')).map((row) => row.join(' | ')).join('\n'));
  console.log((await excel.values('Budget by service', 'A1:K20')).map((row) => row.join(' | ')).join('\n'));
});
