import { darkTheme } from '../../src/excel-host';
import { openExcel } from '../support/excel';

const excel = openExcel();
const { host } = excel;
afterAll(() => {
  excel.close();
});

test('Office is ready, and says which Excel it is in', async () => {
  const info = await Office.onReady();
  expect(info).toMatchObject({ host: Office.HostType.Excel, platform: Office.PlatformType.OfficeOnline });
  expect(Office.context.displayLanguage).toBe('en-GB');
});

test.each([
  ['ExcelApi', '1.16', true],
  ['ExcelApi', '1.17', false],
  ['SharedRuntime', '1.1', true],
  ['NoSuchSet', '1.1', false],
])('%s %s is supported: %s', (set, version, expected) => {
  expect(Office.context.requirements.isSetSupported(set, version)).toBe(expected);
});

test('a ribbon button runs its code and is done when the code says so', async () => {
  Office.actions.associate('writeHello', (event: Office.AddinCommands.Event) => {
    void Excel.run(async (context) => {
      context.workbook.getActiveCell().values = [['hello']];
      await context.sync();
      event.completed();
    });
  });
  await host.invokeAction('writeHello');
  expect(await excel.value('Sheet1', 'A1')).toBe('hello');
  await expect(host.invokeAction('noSuchButton')).rejects.toThrow('noSuchButton');
});

test('the pane is shown and hidden, and the add-in hears of it', async () => {
  const heard: string[] = [];
  const remove = await Office.addin.onVisibilityModeChanged((message) => {
    heard.push(message.visibilityMode);
  });
  await Office.addin.showAsTaskpane();
  expect(host.isPaneVisible).toBe(true);
  await Office.addin.hide();
  await remove();
  await Office.addin.showAsTaskpane();
  expect(heard).toEqual(['Taskpane', 'Hidden']);
});

test('a change of the theme is heard', async () => {
  const heard: boolean[] = [];
  Office.context.document.addHandlerAsync(Office.EventType.OfficeThemeChanged, () => {
    heard.push(Office.context.officeTheme.isDarkTheme);
  });
  host.setTheme(darkTheme);
  await Promise.resolve();
  expect(heard).toEqual([true]);
});

test('document settings go into the workbook', async () => {
  Office.context.document.settings.set('view', 'lead');
  await new Promise((resolve) => {
    Office.context.document.settings.saveAsync(resolve);
  });
  expect((await host.book()).settings).toMatchObject({ view: 'lead' });
});
