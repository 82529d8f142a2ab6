import { openExcel } from '../support/excel';

const excel = openExcel(undefined, { limits: { requestBytes: 20_000, responseBytes: 20_000 } });
afterAll(() => {
  excel.close();
});

describe('messages larger than Excel on the web takes', () => {
  const rows = (count: number) => Array.from({ length: count }, (_, row) => [`value ${row}`]);

  test('are refused before anything of them happens', async () => {
    await expect(
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3000').values = rows(3000);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
    expect(await excel.value('Sheet1', 'A1')).toBe('');
  });

  test('are refused on the way back', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:A3000').values = 'the same text in every cell' as unknown as string[][];
      await context.sync();
      sheet.getRange('A1:A3000').load('values');
      await expect(context.sync()).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    });
  });
});
