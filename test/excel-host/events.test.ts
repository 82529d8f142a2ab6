import { openExcel } from '../support/excel';

const excel = openExcel();
const { host } = excel;
afterAll(() => {
  excel.close();
});

/** Listens while something happens, and gives the events heard. */
async function heard<E>(
  listen: (
    context: Excel.RequestContext,
    hear: (event: E) => Promise<void>,
  ) => { remove(): void; context: OfficeExtension.ClientRequestContext },
  act: () => void | Promise<void>,
): Promise<E[]> {
  const events: E[] = [];
  const registration = await Excel.run(async (context) => {
    const added = listen(context, async (event) => {
      events.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  await act();
  await host.settled();
  await new Promise((resolve) => setImmediate(resolve));
  registration.remove();
  await registration.context.sync();
  return events;
}

const sheet1 = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1');

test("a person's edit is heard with its address and what was there before", async () => {
  host.editAsUser('Sheet1', 'B2', 1);
  const events = await heard<Excel.WorksheetChangedEventArgs>(
    (context, hear) => sheet1(context).onChanged.add(hear),
    () => {
      host.editAsUser('Sheet1', 'B2', '£250');
    },
  );
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({
    address: 'B2',
    changeType: 'RangeEdited',
    source: 'Local',
    details: { valueBefore: 1, valueAfter: 250 },
  });
});

test("the add-in's own edit says that it is its own", async () => {
  const events = await heard<Excel.WorksheetChangedEventArgs>(
    (context, hear) => context.workbook.worksheets.onChanged.add(hear),
    () =>
      Excel.run(async (context) => {
        sheet1(context).getRange('C1:C2').values = [[1], [2]];
        await context.sync();
      }),
  );
  expect(events.map((event) => [event.address, event.triggerSource])).toEqual([['C1:C2', 'ThisLocalAddin']]);
});

test('an edit that only calculation made is not heard', async () => {
  host.editAsUser('Sheet1', 'F1', 1);
  host.editAsUser('Sheet1', 'F2', '=F1*2');
  await host.settled();
  const events = await heard<Excel.WorksheetChangedEventArgs>(
    (context, hear) => sheet1(context).onChanged.add(hear),
    () => {
      host.editAsUser('Sheet1', 'F1', 2);
    },
  );
  expect(events.map((event) => event.address)).toEqual(['F1']);
  expect(await excel.value('Sheet1', 'F2')).toBe(4);
});

test('the range of an event is found again', async () => {
  const [event] = await heard<Excel.WorksheetChangedEventArgs>(
    (context, hear) => sheet1(context).onChanged.add(hear),
    () => {
      host.editAsUser('Sheet1', 'D4:E4', [[7, 8]]);
    },
  );
  await Excel.run(async (context) => {
    const range = event?.getRange(context).load('values');
    await context.sync();
    expect(range?.values).toEqual([[7, 8]]);
  });
});

test('a selection is heard, and asked for', async () => {
  const events = await heard<Excel.WorksheetSelectionChangedEventArgs>(
    (context, hear) => sheet1(context).onSelectionChanged.add(hear),
    () => {
      host.selectAsUser('Sheet1', 'B2:C3');
    },
  );
  expect(events.map((event) => event.address)).toEqual(['B2:C3']);
  await Excel.run(async (context) => {
    const selected = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect([selected.address, active.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2']);
  });
});

test('sheets that are added, activated and deleted are heard', async () => {
  const added = await heard<Excel.WorksheetAddedEventArgs>(
    (context, hear) => context.workbook.worksheets.onAdded.add(hear),
    () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Heard');
        await context.sync();
      }),
  );
  expect(added).toHaveLength(1);
  const activated = await heard<Excel.WorksheetActivatedEventArgs>(
    (context, hear) => context.workbook.worksheets.onActivated.add(hear),
    () => {
      host.selectAsUser('Heard', 'A1');
    },
  );
  expect(activated.map((event) => event.worksheetId)).toEqual([added[0]?.worksheetId]);
  const deleted = await heard<Excel.WorksheetDeletedEventArgs>(
    (context, hear) => context.workbook.worksheets.onDeleted.add(hear),
    () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Heard').delete();
        await context.sync();
      }),
  );
  expect(deleted).toHaveLength(1);
});

test('a change in a table is heard by the table', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('With table');
    sheet.getRange('A1:B2').values = [
      ['Ref', 'Sum'],
      ['S1', 1],
    ];
    sheet.tables.add('A1:B2', true).name = 'Heard';
    await context.sync();
  });
  const events = await heard<Excel.TableChangedEventArgs>(
    (context, hear) => context.workbook.tables.getItem('Heard').onChanged.add(hear),
    () => {
      host.editAsUser('With table', 'B2', 2);
      host.editAsUser('With table', 'D9', 3);
    },
  );
  expect(events.map((event) => [event.address, event.changeType])).toEqual([['B2', 'RangeEdited']]);
});

test('nothing is heard any more once the listener is taken away', async () => {
  const events = await heard<Excel.WorksheetChangedEventArgs>(
    (context, hear) => sheet1(context).onChanged.add(hear),
    () => undefined,
  );
  host.editAsUser('Sheet1', 'A9', 1);
  await host.settled();
  expect(events).toEqual([]);
});
