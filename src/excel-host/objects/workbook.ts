import { areaOfSize } from '../area';
import { ExcelError } from '../errors';
import { newFile } from '../files';
import type { ExcelType } from '../protocol/excel-object';
import { excelType, object, value } from '../protocol/excel-object';
import { applicationType } from './application';
import type { Host } from './host';
import { namesType } from './names';
import { rangeType } from './range';
import { settingsType } from './settings';
import { tablesType } from './table-collection';
import { worksheetsType } from './worksheet-collection';
import { workbookProtectionType } from './workbook-protection';
import { insertWorksheets } from './worksheet-insertion';

/** `Excel.Workbook`, the root of the object model. */
export const workbookType: ExcelType<Host> = excelType<Host>('Workbook', {
  properties: {
    Name: value(() => 'Workbook.xlsx'),
    IsDirty: value(() => true),
    ReadOnly: value(() => false),
    Worksheets: object((host) => worksheetsType.of(host)),
    Tables: object((host) => tablesType.of({ host })),
    Names: object((host) => namesType.of({ host })),
    Settings: object((host) => settingsType.of(host)),
    Application: object((host) => applicationType.of(host)),
    Protection: object((host) => workbookProtectionType.of(host)),
  },
  methods: {
    GetSelectedRange: (host) =>
      rangeType.of({ host, sheet: host.engine.sheets.active, area: host.engine.sheets.selection }),
    GetActiveCell: (host) => {
      const { top, left } = host.engine.sheets.selection;
      return rangeType.of({ host, sheet: host.engine.sheets.active, area: areaOfSize(top, left, 1, 1) });
    },
    InsertWorksheetsFromBase64: insertWorksheets,
    // How the client library sends `Excel.createWorkbook` where it believes itself on the web.
    CreateAndOpenWorkbook: async (host, args) => {
      host.workbookCreated(await newFile(args.optionalText(0)));
    },
    _GetRangeForEventByReferenceId: (host, args) => eventRange(host, args.text(0)),
    _GetRangeOrNullObjectForEventByReferenceId: (host, args) => eventRange(host, args.text(0)),
  },
});

/** The range of an event; the reference id is the sheet's id and the address, which the event carried. */
function eventRange(host: Host, reference: string) {
  const range = host.rangeOfEvent(reference);
  if (!range) throw new ExcelError('ItemNotFound', 'The range of the event is gone.');
  return rangeType.of(range);
}
