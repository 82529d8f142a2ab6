import { failureOf } from '../../../src/workbook/excel/session';
import { sendAll } from '../../../src/workbook/excel/trips';

const excelError = (code: string, message: string): Error => Object.assign(new Error(message), { code });

test.each([
  ['InvalidOperationInCellEditMode', 'being edited'],
  ['AccessDenied', 'protected'],
  ['ResponsePayloadSizeLimitExceeded', 'excel failed'],
  ['GeneralException', 'excel failed'],
])('%s is told as %s', (code, kind) => {
  expect(failureOf(excelError(code, 'Excel says so.')).kind).toBe(kind);
});

test('what Excel says itself is quoted', () => {
  expect(failureOf(excelError('GeneralException', 'The dog ate it.')).message).toContain('The dog ate it.');
  expect(failureOf('odd').message).toContain('odd');
});

test('jobs go in their order, in one trip as long as they fit into a message', async () => {
  const sent: string[] = [];
  const session = {
    context: {
      application: { suspendScreenUpdatingUntilNextSync: () => undefined },
    } as unknown as Excel.RequestContext,
    sync: () => Promise.resolve(void sent.push('sync')),
    count: () => 0,
  };
  const job = (name: string, size: number) => ({ size, send: () => void sent.push(name) });
  await sendAll(session, [job('a', 10), job('b', 10), job('c', 2_999_999), job('d', 1)]);
  expect(sent).toEqual(['a', 'b', 'sync', 'c', 'd', 'sync']);
});
