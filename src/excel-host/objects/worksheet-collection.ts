import type { EngineSheet } from '../engine/sheet';
import { ExcelError } from '../errors';
import { excelType } from '../protocol/excel-object';
import { eventMethods } from './event-registration';
import type { Host } from './host';
import { requireOpenStructure } from './host';
import { worksheetType } from './worksheet';

/** `Excel.WorksheetCollection`. */
export const worksheetsType = excelType<Host>('WorksheetCollection', {
  item: (host, args) => worksheetType.of({ host, sheet: sheetNamed(host, args.text(0)) }),
  items: (host) => host.engine.sheets.all().map((sheet) => worksheetType.of({ host, sheet })),
  methods: {
    Add: async (host, args) => {
      requireOpenStructure(host);
      return worksheetType.of({ host, sheet: await host.engine.sheets.add(args.optionalText(0)) });
    },
    GetItemOrNullObject: (host, args) => {
      const sheet = host.engine.sheets.find(args.text(0));
      return sheet ? worksheetType.of({ host, sheet }) : null;
    },
    GetActiveWorksheet: (host) => worksheetType.of({ host, sheet: host.engine.sheets.active }),
    GetCount: (host, args) => candidates(host, args.optionalBoolean(0)).length,
    GetFirst: (host, args) => found(host, candidates(host, args.optionalBoolean(0))[0]),
    GetLast: (host, args) => found(host, candidates(host, args.optionalBoolean(0)).at(-1)),
    ...eventMethods<Host>(
      [
        'DataChangedEvent',
        'SelectionChangedEvent',
        'ActivatedEvent',
        'DeactivatedEvent',
        'AddedEvent',
        'DeletedEvent',
        'EventNameChanged',
      ],
      (host, name) => ({ host, target: 'Workbook', name }),
    ),
  },
});

function sheetNamed(host: Host, key: string): EngineSheet {
  const sheet = host.engine.sheets.find(key);
  if (!sheet) throw new ExcelError('ItemNotFound', `There is no sheet named ${key}.`);
  return sheet;
}

function candidates(host: Host, visibleOnly: boolean | undefined): EngineSheet[] {
  return host.engine.sheets.all().filter((sheet) => visibleOnly !== true || !sheet.layout.isHidden);
}

function found(host: Host, sheet: EngineSheet | undefined) {
  if (!sheet) throw new ExcelError('ItemNotFound', 'There is no such sheet.');
  return worksheetType.of({ host, sheet });
}
