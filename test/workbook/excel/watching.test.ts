import { goTo, lineAt, selectedPlace, watchWorkbook, type WorkbookEvent } from '../../../src/workbook';
import { openExcel, type OpenExcel } from '../../support/excel';
import { bookOf } from '../support/book';
import { failureOf, read, refresh, undo, valueOf } from '../support/operations';
import { savingsTable, settings } from '../support/sheets';

let excel: OpenExcel;
beforeEach(() => {
  excel = openExcel(bookOf(savingsTable(), settings));
});
afterEach(() => {
  excel.close();
});

async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 3_000;
  while (!condition() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('the selected row is found as its line', async () => {
  excel.host.selectAsUser('Savings', 'C4:D5');
  const place = valueOf(await selectedPlace());
  expect(place).toEqual({ sheet: 'Savings', address: 'C4', row: 4 });
  expect(lineAt(await read(), place)?.line.ref).toBe('S3');
  expect(lineAt(await read(), { sheet: 'Settings', address: 'C4', row: 4 })).toBeNull();
});

test('going to a cell selects it on its own sheet', async () => {
  valueOf(await goTo({ sheet: 'Settings', address: 'B3' }));
  expect(valueOf(await selectedPlace())).toMatchObject({ sheet: 'Settings', address: 'B3' });
  expect(failureOf(await goTo({ sheet: 'Gone', address: 'A1' })).kind).toBe('excel failed');
});

test('people’s changes and selections are told, our own writes are not, and after stopping nothing', async () => {
  const events: WorkbookEvent[] = [];
  const stop = valueOf(await watchWorkbook((event) => events.push(event)));
  await refresh();
  await undo();
  await excel.host.settled();
  expect(events.filter(({ kind }) => kind === 'changed')).toEqual([]);

  excel.host.editAsUser('Savings', 'D4', 60);
  await until(() => events.some(({ kind }) => kind === 'changed'));
  expect(events.map(({ kind }) => kind)).toContain('changed');

  excel.host.selectAsUser('Savings', 'A3');
  await until(() => events.some(({ kind }) => kind === 'selected'));
  expect(events).toContainEqual({ kind: 'selected', place: { sheet: 'Savings', address: 'A3', row: 3 } });

  await stop();
  const told = events.length;
  excel.host.editAsUser('Savings', 'D4', 70);
  await excel.host.settled();
  expect(events).toHaveLength(told);
});
